import { expect, test } from 'vitest'

import { openDevice, opened, settle } from '#app/app.fixture.ts'
import { answer } from '#app/carry-points.ts'
import { ownRoomOf } from '#app/own-room.ts'
import { createFakeRandom } from '#ports/random.fake.ts'

import { clock, expectSoon, Wire } from './house.ts'
import { leaderOn } from './keyring-house.ts'

test('two devices that edit one sentence without a network keep what each wrote', async () => {
  const wire = new Wire()
  const phone = await leaderOn(wire)
  const room = phone.app.rooms.list.value?.find(({ kind }) => kind === 'own-room')
  if (room === undefined) throw new Error('the leader has an own room')
  const laptop = openDevice({ clock, relay: wire.dialer, random: createFakeRandom(2) })
  await laptop.app.rooms.remember('x', room)
  const own = await opened(() => ownRoomOf(laptop.app))
  await expectSoon(() => own.room.value.answers['g0'] === 'Ro til at lede')
  wire.isDown = true
  wire.cut()

  answer(phone.own, 'g0', 'Mere ro til at lede')
  answer(own, 'g0', 'Ro til at lede godt')
  await settle()
  expect(phone.own.room.value.answers['g0']).toBe('Mere ro til at lede')
  expect(own.room.value.answers['g0']).toBe('Ro til at lede godt')
  wire.isDown = false

  const both = () => [phone.own.room.value.answers['g0'], own.room.value.answers['g0']]
  await expectSoon(() => both().every((text) => text === 'Mere ro til at lede godt'), both)
})
