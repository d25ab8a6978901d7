import { describe, expect, test } from 'vitest'

import { createFakeRandom } from '#ports/random.fake.ts'
import { createFakeRoomStore } from '#ports/room-store.fake.ts'
import { createFakeBrowserTabs } from '#ports/tabs.fake.ts'

import { answer } from './carry-points.ts'
import { openDevice, opened, settle } from './app.fixture.ts'
import { forgetDevice, lockNow } from './forget-device.ts'
import { isLongEnough } from './device-lock.ts'
import { ownRoomOf } from './own-room.ts'
import { newRoomLink } from './room-link.ts'
import { sessionOf } from './session.ts'

const code = 'blåbær 42'

/** A leader with words in her own room, who has turned the lock on. */
async function lockedDevice() {
  const browser = createFakeBrowserTabs()
  const roomStore = createFakeRoomStore()
  const device = openDevice({ roomStore, tabs: browser.openTab() })
  const own = await opened(() => ownRoomOf(device.app))
  answer(own, 'g0', 'Ro til at lede')
  const [record] = await device.app.rooms.load()
  if (record === undefined) throw new Error('the own room is on the device')
  await (await sessionOf(device.app, record))?.room.settled()
  expect(await device.app.lock.turn(code)).toBe('kept')
  const again = (seed = 2) =>
    openDevice({ roomStore, tabs: browser.openTab(), random: createFakeRandom(seed) })
  return { ...device, record, browser, again }
}

describe('a locked device', () => {
  test('[C79] [S434] shows no room to a new page until it has the code, and then all of them', async () => {
    const { again, record } = await lockedDevice()
    const { app } = again()

    expect(await app.rooms.load()).toEqual([])
    expect([app.lock.isLocked.value, app.rooms.list.value]).toEqual([true, null])
    expect(await app.lock.unlock('blåbær 43')).toBe('wrong')
    expect(await app.rooms.load()).toEqual([])

    expect(await app.lock.unlock(` ${code.normalize('NFD')} `)).toBe('open')
    expect(await app.rooms.load()).toMatchObject([{ handle: record.handle }])
    const own = await opened(() => ownRoomOf(app))
    expect(own.room.value.answers).toEqual({ g0: 'Ro til at lede' })
  })

  test('keeps what is changed and begun while it is unlocked, under the lock', async () => {
    const { app, again, record } = await lockedDevice()
    await app.rooms.change(record.handle, { name: 'Mit hjørne' })
    const link = await newRoomLink(app.ports.random)
    await app.rooms.remember('x', { kind: 'dialogue', name: 'Jonas', link, endsDay: null })

    const next = again().app
    await next.lock.unlock(code)

    const names = (await next.rooms.load()).map(({ name }) => name)
    expect(names.toSorted()).toEqual(['Jonas', 'Mit hjørne'])
  })

  test('[S434] has no room that the key of the device alone opens', async () => {
    const { roomStore, again } = await lockedDevice()
    const { app } = again()
    const sealed = await roomStore.rooms()
    expect(
      await roomStore.turnLock(asIfThereWereNoLock(await roomStore.lock(), sealed ?? [])),
    ).toBe('kept')

    expect(await app.rooms.load()).toEqual([])
  })

  test('is as it was when the device does not take the lock, or the browser cannot hash', async () => {
    const { app, roomStore } = openDevice()
    await opened(() => ownRoomOf(app))
    const before = await roomStore.rooms()
    roomStore.answer('full')

    expect(await app.lock.turn(code)).toBe('full')
    roomStore.answer('kept')
    const noHash = openDevice({ roomStore, slowHash: { hash: () => Promise.resolve(null) } })
    expect(await noHash.app.lock.turn(code)).toBe('no-hash')

    expect([await roomStore.rooms(), await roomStore.lock()]).toEqual([before, null])
    expect(await openDevice({ roomStore }).app.rooms.load()).toHaveLength(1)
  })

  test('opens to whoever opens the browser, once the lock is off', async () => {
    const { app, again } = await lockedDevice()

    expect(await app.lock.turn(null)).toBe('kept')

    expect(await again().app.rooms.load()).toHaveLength(1)
  })

  test('with another lock keeps the code of neither the first nor a later version', async () => {
    const { app, roomStore, again } = await lockedDevice()
    expect(await app.lock.turn('en anden kode')).toBe('kept')
    const next = again().app

    expect(await next.lock.unlock(code)).toBe('wrong')
    expect(await next.lock.unlock('en anden kode')).toBe('open')
    const lying = (await roomStore.rooms()) ?? []
    const rooms = lying.map((room) => ({ ...room, was: room.sealed }))
    const note = Uint8Array.of(2, 0)
    await roomStore.turnLock({ was: await roomStore.lock(), note, rooms })
    expect(await again().app.lock.unlock(code)).toBe('newer')
  })

  test('[S434] that is told to forget everything has nothing left, and no lock', async () => {
    const { roomStore, again } = await lockedDevice()
    const { app, attention, hand } = again()
    await app.lock.look()

    expect(await forgetDevice(app)).toBe('gone')

    expect([roomStore.everything(), await roomStore.lock()]).toEqual([[], null])
    expect([attention.anew(), hand.gone]).toEqual([1, ['#/']])
    expect(app.choices.hasRooms()).toBe(false)
    const anew = again().app
    expect([await anew.rooms.load(), anew.lock.isLocked.value]).toEqual([[], false])
  })

  test('[S434] says so when it cannot forget, and still has everything', async () => {
    const { app, roomStore, attention } = await lockedDevice()
    roomStore.answer('blocked')

    expect(await forgetDevice(app)).toBe('still-here')

    expect(attention.anew()).toBe(0)
    expect(await roomStore.rooms()).toHaveLength(1)
  })
})

describe('two tabs of one browser', () => {
  test('the other is loaded anew when one is locked, locks now, or unlocks for good', async () => {
    const { app, attention, again } = await lockedDevice()
    const other = again()
    await other.app.lock.unlock(code)

    await lockNow(app)
    expect([attention.anew(), other.attention.anew()]).toEqual([1, 1])
    expect(await app.rooms.load()).toEqual([])
    await other.app.lock.turn(null)
    expect(attention.anew()).toBe(2)
  })

  test('a page from before the lock puts no room beside it, and reads none', async () => {
    const browser = createFakeBrowserTabs()
    const roomStore = createFakeRoomStore()
    const before = openDevice({ roomStore, tabs: browser.openTab() })
    const own = await opened(() => ownRoomOf(before.app))
    const other = openDevice({ roomStore, tabs: browser.openTab(), random: createFakeRandom(5) })
    await other.app.rooms.load()
    expect(await other.app.lock.turn(code)).toBe('kept')
    const lying = await roomStore.rooms()

    await before.app.rooms.change(own.handle, { name: 'Efter låsen' })
    const link = await newRoomLink(before.app.ports.random)
    await before.app.rooms.remember('x', { kind: 'dialogue', name: '', link, endsDay: null })

    expect(await roomStore.rooms()).toEqual(lying)
    expect(before.app.rooms.storage.value).toBe('blocked')
    expect(before.app.lock.isLocked.value).toBe(true)
  })

  test('a room that one keeps while the other turns the lock is under the lock too', async () => {
    const { app, roomStore } = openDevice()
    const own = await opened(() => ownRoomOf(app))
    await expect.poll(() => own.doc.getMap('badges').size).toBe(1)
    const link = await newRoomLink(app.ports.random)
    const rooms = roomStore.rooms.bind(roomStore)
    let isFirst = true
    roomStore.rooms = async () => {
      const lying = await rooms()
      if (isFirst) {
        isFirst = false
        await app.rooms.remember('x', { kind: 'dialogue', name: '', link, endsDay: null })
      }
      return lying
    }

    expect(await app.lock.turn(code)).toBe('kept')

    const next = openDevice({ roomStore, random: createFakeRandom(3) }).app
    await next.lock.unlock(code)
    expect(await next.rooms.load()).toHaveLength(2)
  })
})

test('a code has six signs, and spaces round it are none', () => {
  expect(['12345', ' 12345 ', '123456'].map(isLongEnough)).toEqual([false, false, true])
})

function asIfThereWereNoLock(
  was: Uint8Array | null,
  lying: readonly { readonly handle: string; readonly sealed: Uint8Array }[],
) {
  return { was, note: null, rooms: lying.map((room) => ({ ...room, was: room.sealed })) }
}

test('what is written is on the device before it is locked', async () => {
  const { app, again, record } = await lockedDevice()
  const own = await opened(() => ownRoomOf(app))
  answer(own, 'g1', 'Skrevet lige før')

  await lockNow(app)

  const next = again().app
  await next.lock.unlock(code)
  expect(await next.rooms.load()).toMatchObject([{ handle: record.handle }])
  await settle()
  expect((await opened(() => ownRoomOf(next))).room.value.answers).toMatchObject({
    g1: 'Skrevet lige før',
  })
})
