import { expect, test } from 'vitest'

import { linesToChoose, previewOf } from '#domain'

import { createFakeClock } from '#ports/clock.fake.ts'
import { createFakeRandom } from '#ports/random.fake.ts'

import { openDevice, opened, settle } from './app.fixture.ts'
import { answer, choosePoint, nameNearestLeader, putBack, reword } from './carry-points.ts'
import { ownRoomOf, type OwnRoomHere } from './own-room.ts'
import { sessionOf } from './session.ts'

async function deviceWithOwnRoom() {
  const device = openDevice()
  const here = await opened(() => ownRoomOf(device.app))
  return { ...device, here }
}

function lines(here: OwnRoomHere) {
  return linesToChoose(here.room.value, ['g0', 's0', 'l0']).flatMap((group) => group.lines)
}

test('a leader begins offline, without a name, and writes at once', async () => {
  const { here } = await deviceWithOwnRoom()

  answer(here, 'g0', 'Ro til at lede')
  await settle()

  expect(here.room.value.answers).toEqual({ g0: 'Ro til at lede' })
})

test('asking twice does not begin two rooms', async () => {
  const { app } = openDevice()

  const [one, other] = await Promise.all([
    opened(() => ownRoomOf(app)),
    opened(() => ownRoomOf(app)),
  ])

  expect(one.handle).toBe(other.handle)
  expect(app.rooms.list.value).toHaveLength(1)
})

test('a room that is begun is opened once', async () => {
  const { app, here } = await deviceWithOwnRoom()

  const [record] = await app.rooms.load()
  const session = record ? await sessionOf(app, record) : null

  expect(session?.doc).toBe(here.doc)
})

test('she closes the browser half-way, comes back, and finds her words', async () => {
  const { app, here, roomStore } = await deviceWithOwnRoom()
  answer(here, 'g0', 'Færre møder')
  const [record] = await app.rooms.load()
  const session = record ? await sessionOf(app, record) : null
  await session?.room.settled()

  const later = openDevice({ roomStore, random: createFakeRandom(2) })
  const again = await opened(() => ownRoomOf(later.app))

  expect(again.handle).toBe(here.handle)
  expect(again.room.value.answers['g0']).toBe('Færre møder')
})

test('a fourth line is refused and nothing is changed', async () => {
  const { app, here } = await deviceWithOwnRoom()
  answer(here, 'g0', 'en\nto\ntre\nfire')
  await settle()

  const taken = lines(here).map((line) => choosePoint(app, here, line).ok)
  await settle()

  expect(taken).toEqual([true, true, true, false])
  expect(here.room.value.points.map(({ text }) => text)).toEqual(['en', 'to', 'tre'])
})

test('she rewords a copy, and what she wrote first stays as it was', async () => {
  const { app, here } = await deviceWithOwnRoom()
  answer(here, 's0', 'Chefen svarer aldrig')
  await settle()
  for (const line of lines(here)) choosePoint(app, here, line)
  await settle()

  const [point] = here.room.value.points
  if (point) reword(here, point.id, 'Jeg mangler svar inden fredag')
  await settle()

  expect(previewOf(here.room.value.points).map(({ text }) => text)).toEqual([
    'Jeg mangler svar inden fredag',
  ])
  expect(here.room.value.answers['s0']).toBe('Chefen svarer aldrig')
})

test('a point that is put back leaves her hand, and its line can be chosen again', async () => {
  const { app, here } = await deviceWithOwnRoom()
  answer(here, 'g0', 'Ro')
  await settle()
  for (const line of lines(here)) choosePoint(app, here, line)
  await settle()

  for (const { id } of here.room.value.points) putBack(here, id)
  await settle()

  expect(here.room.value.points).toEqual([])
  expect(lines(here).map(({ pointId }) => pointId)).toEqual([null])
})

test('what she calls him stands nowhere on the device in the clear', async () => {
  const { here, roomStore } = await deviceWithOwnRoom()

  nameNearestLeader(here, 'Jonas-KANARIE')
  answer(here, 'g0', 'KANARIE-tanke')
  await settle()
  await new Promise((resolve) => setTimeout(resolve, 20))

  const stored = roomStore.everything().map((bytes) => new TextDecoder('latin1').decode(bytes))
  expect(stored.length).toBeGreaterThan(0)
  expect(stored.filter((text) => text.includes('KANARIE'))).toEqual([])
})

test('a room that is over makes way for a new one, and is shown again when it is chosen', async () => {
  const clock = createFakeClock()
  const { app } = openDevice({ clock })
  const here = await opened(() => ownRoomOf(app))
  await app.rooms.change(here.handle, { ended: true, chosenAtMs: 0 })

  const next = await opened(() => ownRoomOf(app))
  expect(next.handle).not.toBe(here.handle)

  clock.advance(1000)
  await app.rooms.choose(here.handle)
  expect((await opened(() => ownRoomOf(app))).handle).toBe(here.handle)
})
