import { expect, test } from 'vitest'

import { dateOfDay, type LocalHelp } from '#domain'
import { createFakeRandom } from '#ports/random.fake.ts'

import { openDevice } from './app.fixture.ts'
import { localHelpHere } from './local-help-here.ts'
import { newRoomLink } from './room-link.ts'
import { parseRoomRecord, roomToRecord } from './room-record.ts'
import { notHere } from './rooms.ts'

const help = (organisation: string, n: number): LocalHelp => ({
  organisation,
  n,
  mark: `mark${String(n)}`,
  on: dateOfDay(20_000),
  cards: [{ id: 'm', name: 'Mentor', how: '', hours: '', told: '', around: 'yes' }],
})

async function group(localHelp: LocalHelp | null, ended = false) {
  const link = await newRoomLink(createFakeRandom(1))
  return { ...notHere({ kind: 'group', name: '', link, endsDay: null }), localHelp, ended }
}

test('[S235] two rooms of the same organisation have its help once, as it was shared last; one that is over has none', async () => {
  const { app } = openDevice()
  for (const [said, ended] of [
    [help('Fjordby', 1), false],
    [help('Fjordby', 2), false],
    [help('Havn', 1), false],
    [help('Før', 7), true],
    [null, false],
  ] as const) {
    await app.rooms.remember(app.rooms.newHandle(), await group(said, ended))
  }
  const { shared, isUnreadable } = localHelpHere(app)
  expect(shared.map(({ organisation, n }) => `${organisation} ${String(n)}`).toSorted()).toEqual([
    'Fjordby 2',
    'Havn 1',
  ])
  expect(isUnreadable).toBe(false)
})

test('[S237] help that this app cannot read leaves the room as it is, and that is said', async () => {
  const room = await group(help('Fjordby', 1))
  expect((await parseRoomRecord('a', await roomToRecord(room)))?.localHelp).toEqual(room.localHelp)
  const written = JSON.parse(new TextDecoder().decode(await roomToRecord(room))) as object
  const newer = { ...written, localHelp: { cards: { some: 'later shape' } } }
  const read = await parseRoomRecord('a', new TextEncoder().encode(JSON.stringify(newer)))
  expect(read).toMatchObject({ kind: 'group', localHelp: 'unreadable' })
  if (read === null) return
  const { app } = openDevice()
  await app.rooms.remember(app.rooms.newHandle(), read)
  expect(localHelpHere(app)).toEqual({ shared: [], isUnreadable: true })
})
