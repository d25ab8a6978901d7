import { expect, test } from 'vitest'

import { openDevice, opened } from './app.fixture.ts'
import { ownRoomOf } from './own-room.ts'

test('two changes of a room at once are both kept, on the device too', async () => {
  const { app, roomStore } = openDevice()
  const { handle } = await opened(() => ownRoomOf(app))

  await Promise.all([
    app.rooms.change(handle, { name: 'Mit hjørne' }),
    app.rooms.change(handle, { keyCard: 'kept' }),
    app.rooms.change(handle, { lastDay: 21_000 }),
  ])

  const kept = { name: 'Mit hjørne', keyCard: 'kept', lastDay: 21_000 }
  expect(app.rooms.list.value).toMatchObject([kept])
  expect(await openDevice({ roomStore }).app.rooms.load()).toMatchObject([kept])
})
