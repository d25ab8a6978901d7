import { describe, expect, it } from 'vitest'

import type { RoomStore } from './room-store.ts'

const bytes = (...values: number[]) => Uint8Array.from(values)
const room = 'a1'
const other = 'b2'

/** What every store of rooms does, whatever it is made of. */
export function describeRoomStore(name: string, create: () => RoomStore): void {
  describe(`${name} as a list of rooms`, () => {
    describeList(create)
  })
  describe(`${name} with a lock`, () => {
    describeLock(create)
  })
  describe(`${name} as the memory of a room`, () => {
    describeMemory(create)
    describeMemories(create)
    describeDrafts(create)
  })
}

function describeList(create: () => RoomStore): void {
  it('is empty at first', async () => {
    const store = create()
    expect(await store.rooms()).toEqual([])
    expect(await store.load(room)).toEqual({ memory: null, entries: [], drafts: [] })
  })

  it('keeps a list of rooms, each under its handle', async () => {
    const store = create()
    expect(await store.putRoom('x', { sealed: bytes(1), was: null, lock: null })).toBe('kept')
    await store.putRoom('y', { sealed: bytes(2), was: null, lock: null })
    await store.putRoom('x', { sealed: bytes(3), was: bytes(1), lock: null })
    await store.removeRoom('y')
    expect(await store.rooms()).toEqual([{ handle: 'x', sealed: bytes(3) }])
  })

  it('puts a room only where there lies what its writer saw', async () => {
    const store = create()
    await store.putRoom('x', { sealed: bytes(1), was: null, lock: null })

    expect(await store.putRoom('x', { sealed: bytes(2), was: null, lock: null })).toBe('changed')
    expect(await store.putRoom('x', { sealed: bytes(2), was: bytes(9), lock: null })).toBe(
      'changed',
    )
    expect(await store.putRoom('gone', { sealed: bytes(2), was: bytes(1), lock: null })).toBe(
      'changed',
    )
    expect(await store.rooms()).toEqual([{ handle: 'x', sealed: bytes(1) }])
  })

  it('makes the device key once, also when asked twice at the same time', async () => {
    const store = create()
    const make = () =>
      crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    const [one, two] = await Promise.all([store.deviceKey(make), store.deviceKey(make)])
    const iv = bytes(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12)

    const sealed = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, one, bytes(7))

    expect(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, two, sealed)).toEqual(
      bytes(7).buffer,
    )
    expect(one.extractable).toBe(false)
  })
}

function describeLock(create: () => RoomStore): void {
  it('takes no room that was sealed for another lock', async () => {
    const store = create()
    await store.turnLock({ was: null, note: bytes(4), rooms: [] })

    expect(await store.putRoom('x', { sealed: bytes(1), was: null, lock: null })).toBe('changed')
    expect(await store.putRoom('x', { sealed: bytes(1), was: null, lock: bytes(4) })).toBe('kept')
    expect(await store.lock()).toEqual(bytes(4))
  })

  it('turns the lock and every room in one step, or nothing at all', async () => {
    const store = create()
    await store.putRoom('x', { sealed: bytes(1), was: null, lock: null })
    await store.putRoom('y', { sealed: bytes(2), was: null, lock: null })
    const [x, y] = [
      { handle: 'x', was: bytes(1), sealed: bytes(11) },
      { handle: 'y', was: bytes(2), sealed: bytes(12) },
    ]
    const before = await store.rooms()

    for (const [was, rooms] of [
      [null, [x]],
      [null, [x, { ...y, was: bytes(3) }]],
      [null, [x, y, { ...y, handle: 'z' }]],
      [bytes(9), [x, y]],
    ] as const) {
      expect(await store.turnLock({ was, note: bytes(4), rooms })).toBe('changed')
      expect([await store.rooms(), await store.lock()]).toEqual([before, null])
    }
    expect(await store.turnLock({ was: null, note: bytes(4), rooms: [x, y] })).toBe('kept')
    expect((await store.rooms())?.map(({ sealed }) => sealed)).toEqual([bytes(11), bytes(12)])
    expect(await store.turnLock({ was: null, note: null, rooms: [] })).toBe('changed')
    const off = [x, y].map(({ handle, was, sealed }) => ({ handle, was: sealed, sealed: was }))
    expect(await store.turnLock({ was: bytes(4), note: null, rooms: off })).toBe('kept')
    expect([await store.rooms(), await store.lock()]).toEqual([before, null])
  })

  it('forgets everything, its key and its lock too', async () => {
    const store = create()
    const make = () =>
      crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
    const key = await store.deviceKey(make)
    await store.putRoom('x', { sealed: bytes(1), was: null, lock: null })
    await store.putDraft(room, 'w', bytes(1))
    const rooms = [{ handle: 'x', was: bytes(1), sealed: bytes(2) }]
    await store.turnLock({ was: null, note: bytes(4), rooms })

    expect(await store.forgetAll()).toBe('kept')

    expect([await store.rooms(), await store.lock()]).toEqual([[], null])
    expect((await store.load(room))?.drafts).toEqual([])
    expect(await store.deviceKey(make)).not.toBe(key)
  })
}

function describeMemory(create: () => RoomStore): void {
  it('gives entries back in the order of their numbers, room by room', async () => {
    const store = create()
    await store.putEntries(
      room,
      [10, 9, 2].map((seq) => ({ seq, bytes: bytes(seq) })),
    )
    await store.putEntries(other, [{ seq: 1, bytes: bytes(1) }])
    const entries = (await store.load(room))?.entries ?? []
    expect(entries.map(({ seq }) => seq)).toEqual([2, 9, 10])
    expect((await store.load(other))?.entries).toHaveLength(1)
  })

  it('drops the entries that a memory holds, and no others', async () => {
    const store = create()
    await store.putEntries(
      room,
      [1, 2, 3].map((seq) => ({ seq, bytes: bytes(seq) })),
    )
    await store.putEntries(other, [{ seq: 1, bytes: bytes(1) }])
    const memory = { head: 2, setAside: [], sealed: bytes(7), was: null }
    expect(await store.putMemory(room, memory)).toBe('kept')
    const stored = await store.load(room)
    expect(stored?.memory).toEqual(bytes(7))
    expect(stored?.entries.map(({ seq }) => seq)).toEqual([3])
    expect((await store.load(other))?.entries).toHaveLength(1)
  })

  it('keeps the entries that a memory leaves aside, also those it did not have', async () => {
    const store = create()
    await store.putEntries(
      room,
      [1, 2, 4].map((seq) => ({ seq, bytes: bytes(seq) })),
    )
    const setAside = [2, 3].map((seq) => ({ seq, bytes: bytes(seq) }))
    await store.putMemory(room, { head: 3, setAside, sealed: bytes(7), was: null })
    const entries = (await store.load(room))?.entries ?? []
    expect(entries).toEqual([2, 3, 4].map((seq) => ({ seq, bytes: bytes(seq) })))
  })
}

function describeMemories(create: () => RoomStore): void {
  it('[S31] puts a memory only in the place of the one that was loaded', async () => {
    const store = create()
    await store.putEntries(room, [{ seq: 1, bytes: bytes(1) }])
    const memory = { head: 1, setAside: [] }
    expect(await store.putMemory(room, { ...memory, sealed: bytes(7), was: bytes(6) })).toBe(
      'changed',
    )
    expect((await store.load(room))?.entries).toHaveLength(1)
    const answers = await Promise.all(
      [7, 8].map((one) => store.putMemory(room, { ...memory, sealed: bytes(one), was: null })),
    )
    expect(answers).toEqual(['kept', 'changed'])
    expect(await store.load(room)).toEqual({ memory: bytes(7), entries: [], drafts: [] })
    expect(await store.putMemory(room, { ...memory, sealed: bytes(9), was: bytes(8) })).toBe(
      'changed',
    )
    expect(await store.putMemory(room, { ...memory, sealed: bytes(9), was: bytes(7) })).toBe('kept')
  })
}

function describeDrafts(create: () => RoomStore): void {
  it('keeps one draft for each writer until it is removed', async () => {
    const store = create()
    await store.putDraft(room, 'w1', bytes(1))
    await store.putDraft(room, 'w2', bytes(2))
    await store.putDraft(room, 'w1', bytes(3))
    await store.removeDraft(room, 'w2')
    expect((await store.load(room))?.drafts).toEqual([{ writer: 'w1', sealed: bytes(3) }])
  })

  it('forgets one room wholly and leaves the others alone', async () => {
    const store = create()
    for (const each of [room, other]) {
      await store.putMemory(each, { head: 0, setAside: [], sealed: bytes(1), was: null })
      await store.putEntries(each, [{ seq: 1, bytes: bytes(1) }])
      await store.putDraft(each, 'w', bytes(1))
    }
    expect(await store.forget(room)).toBe('kept')
    expect(await store.load(room)).toEqual({ memory: null, entries: [], drafts: [] })
    expect((await store.load(other))?.drafts).toHaveLength(1)
  })
}
