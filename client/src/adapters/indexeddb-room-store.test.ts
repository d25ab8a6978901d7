import * as fakes from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'

import { describeRoomStore } from '#ports/room-store.suite.ts'

import { createIndexedDbRoomStore } from './indexeddb-room-store.ts'

for (const [name, fake] of Object.entries(fakes)) vi.stubGlobal(name, fake)

let made = 0
const createStore = () => createIndexedDbRoomStore(`test ${(made += 1)}`)

describeRoomStore('IndexedDB', createStore)

function createKey(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
}

describe('a browser that gives no storage', () => {
  it('[S7] answers `blocked` to a write, and reads nothing', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const store = createStore()
    const room = { sealed: Uint8Array.of(1), was: null, lock: null }
    expect(await store.putRoom('x', room)).toBe('blocked')
    expect(await store.rooms()).toBeNull()
    opening.mockRestore()
    expect(await store.putRoom('x', room)).toBe('kept')
  })

  it('gives a key for this page, and puts no room that only this page could open', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const store = createStore()
    const room = { sealed: Uint8Array.of(1), was: null, lock: null }

    const passing = await store.deviceKey(createKey)
    expect(await store.deviceKey(createKey)).toBe(passing)
    opening.mockRestore()
    expect(await store.putRoom('x', room)).toBe('blocked')

    const lasting = await store.deviceKey(createKey)
    expect(lasting).not.toBe(passing)
    expect(await store.putRoom('x', room)).toBe('kept')
  })
})

describe('a page that dies while the lock is turned', () => {
  it('leaves the rooms as they lay, and no lock', async () => {
    const store = createStore()
    await store.putRoom('x', { sealed: Uint8Array.of(1), was: null, lock: null })
    await store.putRoom('y', { sealed: Uint8Array.of(2), was: null, lock: null })
    const rooms = ['x', 'y'].map((handle, at) => ({
      handle,
      was: Uint8Array.of(at + 1),
      sealed: Uint8Array.of(at + 11),
    }))
    const put = vi.spyOn(IDBObjectStore.prototype, 'put')
    put.mockImplementationOnce(function first(this: IDBObjectStore, ...given) {
      put.mockRestore()
      // The tab is closed with all of it written, and before the browser has taken it.
      queueMicrotask(() => this.transaction.abort())
      return this.put(...given)
    })

    expect(await store.turnLock({ was: null, note: Uint8Array.of(4), rooms })).toBe('blocked')

    expect((await store.rooms())?.map(({ sealed }) => [...sealed])).toEqual([[1], [2]])
    expect(await store.lock()).toBeNull()
  })
})

describe('a promise to keep', () => {
  const browserWith = (promises: boolean, quota?: number) =>
    vi.stubGlobal('navigator', {
      storage: {
        persist: () => Promise.resolve(promises),
        estimate: () => Promise.resolve({ quota }),
      },
    })

  it('is asked of the browser, and is none where the browser has no such thing', async () => {
    browserWith(true, 1)
    expect(await createStore().askToStay()).toBe('stays')
    vi.stubGlobal('navigator', {})
    expect(await createStore().askToStay()).toBe('unknown')
  })

  it('[S128] that is refused with little space is a window that forgets; with much nobody can tell', async () => {
    // Measured: Chromium 150, off the record on a machine with 23 GiB of memory, and with a profile.
    browserWith(false, 4 * 1024 ** 3)
    expect(await createStore().askToStay()).toBe('forgets')
    browserWith(false, 10 * 1024 ** 3)
    expect(await createStore().askToStay()).toBe('unknown')
    browserWith(false)
    expect(await createStore().askToStay()).toBe('unknown')
  })
})
