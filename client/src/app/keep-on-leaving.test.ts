import { expect, test } from 'vitest'

import { openDevice, opened, settle } from './app.fixture.ts'
import { answer } from './carry-points.ts'
import { ownRoomOf } from './own-room.ts'

test('[S127] what the device had no room for is kept when the page goes out of sight', async () => {
  const { app, roomStore, attention } = openDevice()
  const here = await opened(() => ownRoomOf(app))
  roomStore.answerToDrafts('full')
  answer(here, 'g0', 'Ro til at lede')
  await expect.poll(() => here.status.value.storage).toBe('full')
  roomStore.answerToDrafts('kept')

  attention.leave()
  await settle()

  // The phone has ended the page; the same device another day.
  const later = openDevice({ roomStore })
  const found = await opened(() => ownRoomOf(later.app))
  expect(found.room.value.answers['g0']).toBe('Ro til at lede')
})
