import { describe, expect, test } from 'vitest'

import { da } from '#content/all'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'

import { openDevice, opened } from './app.fixture.ts'
import { ownRoomOf } from './own-room.ts'
import { roomNotice } from './saving.ts'

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

describe('two tabs of one browser', () => {
  test('a change in one does not undo a change in the other', async () => {
    const { app, roomStore } = openDevice()
    const { handle } = await opened(() => ownRoomOf(app))
    const other = openDevice({ roomStore }).app
    await other.rooms.load()
    const invitation = { lockerId: 'a', proof: 'b', lastDay: 30_000 }

    await app.rooms.change(handle, { invitation })
    await other.rooms.change(handle, { lastDay: 21_000 })

    const changed = { invitation, lastDay: 21_000 }
    expect(await openDevice({ roomStore }).app.rooms.load()).toMatchObject([changed])
    expect(other.rooms.list.value).toMatchObject([changed])
  })

  test('changes at the very same time are both kept', async () => {
    const { app, roomStore } = openDevice()
    const { handle } = await opened(() => ownRoomOf(app))
    const other = openDevice({ roomStore }).app
    await other.rooms.load()

    await Promise.all([
      app.rooms.change(handle, { name: 'Mit hjørne' }),
      other.rooms.change(handle, { saidName: 'Rummet' }),
    ])

    const kept = { name: 'Mit hjørne', saidName: 'Rummet' }
    expect(await openDevice({ roomStore }).app.rooms.load()).toMatchObject([kept])
  })

  test('a room that was taken off the device in one does not come back from the other', async () => {
    const { app, roomStore } = openDevice()
    const { handle } = await opened(() => ownRoomOf(app))
    const other = openDevice({ roomStore }).app
    await other.rooms.load()

    await app.rooms.remove(handle)
    await other.rooms.change(handle, { lastDay: 21_000 })

    expect(other.rooms.list.value).toEqual([])
    expect(await openDevice({ roomStore }).app.rooms.load()).toEqual([])
  })
})

describe('a device that does not take the key of a room', () => {
  test.each([
    ['full', da.problems.storageFull],
    ['blocked', da.problems.storageBlocked],
  ] as const)('says so when it is %s, and goes on with the page', async (answer, words) => {
    const roomStore = createFakeRoomStore()
    roomStore.putRoom = () => Promise.resolve(answer)
    const { app } = openDevice({ roomStore })

    const here = await opened(() => ownRoomOf(app))

    expect(app.rooms.storage.value).toBe(answer)
    expect(roomNotice(app, da, here.status.value)).toBe(words)
    expect(app.rooms.list.value).toMatchObject([{ handle: here.handle }])
  })

  test('is asked again at the next look, and nothing more is said once it has it', async () => {
    const roomStore = createFakeRoomStore()
    const { app } = openDevice({ roomStore })
    roomStore.answer('full')
    const { handle } = await opened(() => ownRoomOf(app))
    roomStore.answer('kept')

    await app.rooms.load()

    expect(app.rooms.storage.value).toBe('kept')
    expect(await openDevice({ roomStore }).app.rooms.load()).toMatchObject([{ handle }])
  })

  test('that reads nothing either still opens a room', async () => {
    const roomStore = createFakeRoomStore()
    roomStore.answer('blocked')
    roomStore.refuseToRead(true)
    const { app } = openDevice({ roomStore })

    const { handle } = await opened(() => ownRoomOf(app))

    expect(await app.rooms.load()).toMatchObject([{ handle }])
  })
})

test('the browser is asked once to keep the rooms, and its answer is told', async () => {
  const roomStore = createFakeRoomStore()
  let asked = 0
  roomStore.askToStay = () => {
    asked += 1
    return Promise.resolve('unknown')
  }
  const { app } = openDevice({ roomStore })
  expect(app.rooms.staying.value).toBeNull()

  await opened(() => ownRoomOf(app))
  await Promise.resolve()

  expect(app.rooms.staying.value).toBe('unknown')
  expect(asked).toBe(1)
})
