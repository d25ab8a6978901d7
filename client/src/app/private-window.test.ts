import { expect, test } from 'vitest'

import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import type { Staying } from '#ports/room-store.ts'

import { openDevice, opened, settle } from './app.fixture.ts'
import { answer } from './carry-points.ts'
import { keptKeyCard } from './key-card.ts'
import { ownRoomOf } from './own-room.ts'
import { isWindowForgetting, windowDoubt } from './private-window.ts'

async function ownRoomIn(staying: Staying) {
  const roomStore = createFakeRoomStore()
  roomStore.askToStay = () => Promise.resolve(staying)
  const { app } = openDevice({ roomStore })
  const here = await opened(() => ownRoomOf(app))
  await settle()
  return { app, here, isTold: () => isWindowForgetting(app, here.handle, here.room.value) }
}

test('[S129] a window that forgets says so once there is something to lose, until it is kept elsewhere', async () => {
  const { app, here, isTold } = await ownRoomIn('forgets')
  expect(isTold()).toBe(false)

  answer(here, 'g0', 'Et klart svar om projekt Havn, og en fast formiddag i ro')
  await settle()
  expect(isTold()).toBe(true)
  expect(windowDoubt(app)).toBe('forgets')

  await keptKeyCard(app, here.handle)
  expect(isTold()).toBe(false)
})

test('[S129] where nobody can tell it is said where she keeps her room, and not while she writes', async () => {
  const { app, here, isTold } = await ownRoomIn('unknown')
  answer(here, 'g0', 'Et klart svar om projekt Havn, og en fast formiddag i ro')
  await settle()

  expect(isTold()).toBe(false)
  expect(windowDoubt(app)).toBe('cannotTell')
})

test('[S129] where the browser has promised nothing is said', async () => {
  const { app } = await ownRoomIn('stays')

  expect(windowDoubt(app)).toBeNull()
})
