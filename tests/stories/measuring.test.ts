import { expect, test } from 'vitest'

import { setSeatCount } from '#app/group-settings.ts'
import {
  attendMeasurements,
  beginMeasurement,
  dropMeasurement,
  measurementsIn,
  overTime,
} from '#app/urn/measurements.ts'
import { closeRound, openMeasurement } from '#app/urn/open-round.ts'
import { keepFigures } from '#documents'
import { compareFigures } from '#domain'
import { encodeStateAsUpdate } from 'yjs'

import { placesOf, tracesOf } from './eve.ts'
import { expectSoon } from './house.ts'
import {
  ends,
  figuresOf,
  givesAll,
  handsIn,
  hostOf,
  measured,
  rates,
  reveals,
  urnOf,
} from './measure-house.ts'
import { comeIn, membersOf, six, type Member } from './round-house.ts'

const before = { subject: 'group', moment: 'before' } as const
const after = { subject: 'group', moment: 'after' } as const
const relations = { subject: 'relations', moment: null } as const

test('[S265] six rate a tool, each by herself; when it has ended all see the same, and nothing before', async () => {
  const { wire, host, members } = await membersOf(six)
  const id = await measured(members, before)
  for (const [at, member] of members.entries()) await rates(member, id, at < 3 ? 3 : 4)
  expect(await reveals(host, id)).toEqual({ state: 'open' })
  expect(figuresOf(host, id)).toBeNull()

  await ends(members, id)

  const figure = { n: 6, sum: 21 }
  const told = { usability: figure, relevance: figure, task: figure }
  for (const member of members) {
    expect(await reveals(member, id)).toEqual({ state: 'revealed', doubts: [], differing: [] })
    expect(figuresOf(member, id)).toEqual(told)
  }
  const seen = wire.seen.map((bytes) => ({ where: 'wire', bytes }))
  for (const word of ['usability', 'measurements', 'Ledelsen', 'Sara'])
    expect(placesOf(tracesOf(word), seen)).toEqual([])
})

test('[S266] a round that ends with four answers tells nothing, and they are deleted unread', async () => {
  const { members } = await membersOf(six)
  const id = await measured(members, before)
  for (const member of members.slice(0, 4)) await rates(member, id, 4)

  await ends(members, id)

  for (const member of members)
    expect(figuresOf(member, id)).toEqual({ usability: null, relevance: null, task: null })
})

test('[S266] with four who can answer it is not opened', async () => {
  const { host } = await membersOf(six.slice(0, 4))
  const begun = beginMeasurement(host.app, host.here, before)
  if (!begun.ok) throw new Error(begun.reason)

  expect(await openMeasurement(host.app, urnOf(host, begun.id), 3)).toEqual({
    ok: false,
    problem: 'urnTerms',
  })
})

test('[S267] the same six before and after: the two stand beside each other, and what changed is told', async () => {
  const { members } = await membersOf(six)
  const first = await measured(members, before)
  for (const [at, member] of members.entries()) await rates(member, first, at < 3 ? 3 : 2)
  await ends(members, first)
  const second = await measured(members, after)
  for (const [at, member] of members.entries()) await rates(member, second, at < 3 ? 3 : 4)
  await ends(members, second)

  for (const { app, here } of members) {
    await expectSoon(() => overTime(app, here, 'group').beside.length === 2)
    const [was, is] = overTime(app, here, 'group').beside
    const rows = compareFigures(was?.figures ?? {}, is?.figures ?? {})
    expect(rows.map(({ difference, index }) => [difference.value, index.value])).toEqual(
      Array.from({ length: 4 }, () => [100, 140]),
    )
  }
})

test('[S267] when somebody has come only the new one is shown', async () => {
  const { link, device, host, members } = await membersOf(six)
  const first = await measured(members, relations)
  for (const member of members) await rates(member, first, 3)
  await ends(members, first)
  setSeatCount(host.here, '9')
  const seventh = await comeIn(device(20).app, link, 'Nanna')
  const all = [...members, seventh]
  const second = await measured(all, relations)
  for (const member of all) await rates(member, second, 4)
  await ends(all, second)

  for (const { app, here } of all) {
    await expectSoon(() => overTime(app, here, 'relations').beside.length === 1)
    const { beside, apart } = overTime(app, here, 'relations')
    expect([beside, apart].map((rounds) => rounds.map(({ id }) => id))).toEqual([[second], [first]])
  }
})

test('[S268] only the host begins, opens and ends; before it is open it can be dropped', async () => {
  const { host, members } = await membersOf(six)
  const other = members[1] ?? host
  expect(beginMeasurement(other.app, other.here, before)).toEqual({ ok: false, reason: 'notHost' })
  const begun = beginMeasurement(host.app, host.here, before)
  if (!begun.ok) throw new Error(begun.reason)
  await expectSoon(() => measurementsIn(other.here).value.length === 1)
  expect(await openMeasurement(other.app, urnOf(other, begun.id), 3)).toMatchObject({ ok: false })
  expect(dropMeasurement(other.here, begun.id)).toBe(false)
  expect(beginMeasurement(host.app, host.here, after)).toEqual({ ok: false, reason: 'underWay' })
  expect(dropMeasurement(host.here, begun.id)).toBe(true)

  const id = await measured(members, before)
  expect(dropMeasurement(host.here, id)).toBe(false)
  expect(await closeRound(other.app, urnOf(other, id))).toMatchObject({ ok: false })
})

test('[S268] who has the room open is entered without doing anything, in each that is begun', async () => {
  const { host, members } = await membersOf(six)
  const stops = members.map(({ app, here, seat }) => attendMeasurements(app, here, seat))
  const ids = [before, relations].map((toMeasure) => {
    const begun = beginMeasurement(host.app, host.here, toMeasure)
    return begun.ok ? begun.id : ''
  })

  await expectSoon(() =>
    ids.every((id) => Object.keys(urnOf(host, id).record.value.voterKeys).length === 6),
  )
  for (const stop of stops) stop()
})

test('[S269] Eve, a member with tools, puts in 0, 6 and 200: nobody counts them, and all are told', async () => {
  const { members } = await membersOf(six)
  const id = await measured(members, before)
  const [eve = hostOf(members), ...others] = members
  for (const member of others) await rates(member, id, 3)
  await handsIn(
    eve,
    id,
    new Map([
      [0, 0],
      [1, 6],
      [2, 200],
    ]),
  )
  await ends(members, id)

  for (const member of members) {
    const revealed = await reveals(member, id)
    expect(revealed).toMatchObject({ state: 'revealed', doubts: ['no-degree'] })
    expect(figuresOf(member, id)?.['usability']).toEqual({ n: 5, sum: 15 })
  }
})

test('[S269] Eve writes figures of her own into the room: every device that opens the urn says so', async () => {
  const { host, members } = await membersOf(six)
  const id = await measured(members, before)
  for (const member of members) await rates(member, id, 3)
  expect(await closeRound(host.app, urnOf(host, id))).toEqual({ ok: true })
  const [, eve = host, other = host] = members
  const forged = { n: 6, sum: 24 }
  keepFigures(eve.here.doc, id, { usability: forged, relevance: { n: 6, sum: 18 }, task: null })
  await expectSoon(() => figuresOf(other, id) !== null)

  expect(await reveals(other, id)).toEqual({
    state: 'revealed',
    doubts: ['other-picture'],
    differing: ['usability', 'task'],
  })
})

test('[S271] what each has answered herself is in her own room alone, also when it has ended', async () => {
  const { host, members } = await membersOf(six)
  const id = await measured(members, relations)
  for (const member of members) await rates(member, id, 4)
  await ends(members, id)

  const shared = sharedBy(host)
  expect([...host.here.doc.share.keys()].filter((name) => name.startsWith('degrees'))).toEqual([])
  expect(figuresOf(host, id)?.['up/today']).toEqual({ n: 6, sum: 24 })
  const mine = await givesAll(host, id, 2)
  expect(mine.now.value['up/today']).toBe(2)
  expect(sharedBy(host)).toBe(shared)
})

function sharedBy({ here }: Member): string {
  return Buffer.from(encodeStateAsUpdate(here.doc)).toString('hex')
}
