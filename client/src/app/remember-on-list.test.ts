import { expect, test } from 'vitest'

import { parseDate } from '#domain'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { openDevice, opened, settle } from './app.fixture.ts'
import { chooseRhythm, writeClause } from './contract.ts'
import { closeRound, dialogueOf, setNextTalk, setNoTalk } from './dialogue.ts'
import { makeRoomAsNearest } from './nearest-rooms.ts'
import { ownRoomOf } from './own-room.ts'
import { dateToCome } from './remember-on-list.ts'

async function deviceWithRoom() {
  const roomStore = createFakeRoomStore()
  const { app } = openDevice({ roomStore })
  const own = await opened(() => ownRoomOf(app))
  return { app, own, roomStore }
}

test('[S310] the day she looks at her promise stands on the list, on another day too', async () => {
  const { app, own, roomStore } = await deviceWithRoom()
  writeClause(app, own, { clause: 'limits', text: 'Ingen mail efter kl. 18' })
  chooseRhythm(app, own, 'fortnightly')
  await settle()

  await app.rooms.load()
  const onAnotherDay = await openDevice({ roomStore }).app.rooms.load()

  expect(onAnotherDay).toMatchObject([{ nextDate: '2026-12-06' }])
  chooseRhythm(app, own, null)
  await settle()
  expect(await app.rooms.load()).toMatchObject([{ nextDate: null }])
})

test('[S310] a talk stands there until there is none, also when its round has been closed', async () => {
  const { app } = openDevice()
  const here = await makeRoomAsNearest(app, 'Mette').then((handle) =>
    opened(() => dialogueOf(app, handle)),
  )
  const listed = async () => {
    await settle()
    return (await app.rooms.load())[0]?.nextDate
  }

  setNextTalk(app, here, { date: '2026-12-08', time: '9.30' })
  expect(await listed()).toBe('2026-12-08')
  closeRound(app, here, false)
  expect(await listed()).toBe('2026-12-08')
  setNoTalk(here, true)
  expect(await listed()).toBeNull()
})

test('a day that is past and a room that is over have no next date', async () => {
  const { app } = await deviceWithRoom()
  const [room] = await app.rooms.load()
  if (room === undefined) throw new Error('the room is on the device')
  const on = (text: string, ended = false) =>
    dateToCome(app, { ...room, nextDate: parseDate(text), ended })

  expect(on('2026-11-22')).toBe('2026-11-22')
  expect(on('2026-11-21')).toBeNull()
  expect(on('2026-12-08', true)).toBeNull()
})
