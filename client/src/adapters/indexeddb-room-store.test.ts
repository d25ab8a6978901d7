import * as fakes from 'fake-indexeddb'
import { describe, expect, it, vi } from 'vitest'

import { describeRoomStore } from '#ports/room-store.suite.ts'

import { createIndexedDbRoomStore } from './indexeddb-room-store.ts'

for (const [name, fake] of Object.entries(fakes)) vi.stubGlobal(name, fake)

let made = 0
const createStore = () => createIndexedDbRoomStore(`test ${(made += 1)}`)

describeRoomStore('IndexedDB', createStore)

describe('a browser that gives no storage', () => {
  it('[S7] answers `blocked` to a write and nothing to a read', async () => {
    const opening = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('denied', 'SecurityError')
    })
    const store = createStore()
    expect(await store.putRoom('x', Uint8Array.of(1))).toBe('blocked')
    expect(await store.rooms()).toEqual([])
    opening.mockRestore()
    expect(await store.putRoom('x', Uint8Array.of(1))).toBe('kept')
  })
})
