import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { limits } from '#protocol'

import { forgottenWriterLag, type Append, type Store } from './store.ts'

const today = 20_000
const bytes = (length: number) => new Uint8Array(randomBytes(length))

async function openRoom(store: Store): Promise<Uint8Array> {
  const id = bytes(16)
  await store.putPolicy(id, { bytes: Uint8Array.of(1), endsDay: today, isOpen: true })
  return id
}

function appendsOf(roomId: Uint8Array, writer = bytes(8), seen = 0) {
  return (n: number, lane: Append['lane'] = 'log', body = bytes(20)): Append => ({
    roomId,
    lane,
    writer,
    n,
    seen,
    bytes: body,
  })
}

/** What every store does, whatever it is made of. */
export function describeStore(name: string, create: () => Store): void {
  describe(`${name}: the log`, () => {
    describeLog(create)
    describeGroups(create)
    describeHoles(create)
    describeForgetting(create)
  })
  describe(`${name}: what ends`, () => {
    describeEnds(create)
    describeSweeps(create)
    describeLockers(create)
  })
}

function describeLog(create: () => Store): void {
  it('[R1] numbers each lane without a gap', async () => {
    const store = create()
    const roomId = await openRoom(store)
    const append = appendsOf(roomId)
    const letter = appendsOf(roomId)
    const group = [append(1), letter(1, 'letters'), append(2), letter(2, 'letters')]
    const seqs = (await store.append(group)).map((answer) => answer.ok && answer.seq)
    expect(seqs).toEqual([1, 1, 2, 2])
    expect(await store.room(roomId)).toMatchObject({ head: 2, lettersHead: 2, oldest: 1 })
    const range = { lane: 'log', from: 2, to: 9, bytes: 1000 } as const
    expect((await store.entries(roomId, range)).map((entry) => entry.byteLength)).toEqual([20])
  })

  it('[R2] answers a repeat with its number, and refuses what is not the next', async () => {
    const store = create()
    const roomId = await openRoom(store)
    const append = appendsOf(roomId)
    const first = append(1)
    await store.append([first, append(2)])
    expect(await store.append([{ ...first, n: 2, bytes: first.bytes }, append(4)])).toEqual([
      { ok: false, code: 'entry-conflict' },
      { ok: false, code: 'entry-out-of-order' },
    ])
    const last = append(3)
    await store.append([last])
    expect(await store.append([last])).toEqual([{ ok: true, seq: 3, isNew: false }])
    expect(await store.room(roomId)).toMatchObject({ head: 3 })
  })

  it('[R3] drops only what two snapshots have behind them', async () => {
    const store = create()
    const roomId = await openRoom(store)
    const append = appendsOf(roomId)
    await store.append(Array.from({ length: 10 }, (_, at) => append(at + 1)))
    await store.putSnapshot(roomId, { base: 4, bytes: bytes(9) })
    expect(await store.room(roomId)).toMatchObject({ oldest: 1, base: 4 })
    const second = { base: 7, bytes: bytes(9) }
    await store.putSnapshot(roomId, second)
    expect(await store.room(roomId)).toMatchObject({ oldest: 5, base: 7, head: 10 })
    expect((await store.snapshot(roomId))?.base).toBe(7)
    const range = { lane: 'log', from: 5, to: 10, bytes: 1000 } as const
    expect(await store.entries(roomId, range)).toHaveLength(6)
  })

  it('[R2] a room that is full takes no more', async () => {
    const store = create()
    const roomId = await openRoom(store)
    const append = appendsOf(roomId)
    const body = new Uint8Array(limits.roomBytes - 10)
    const answers = await store.append([append(1, 'log', body), append(2)])
    expect(answers.at(1)).toEqual({ ok: false, code: 'room-full' })
  })
}

function describeHoles(create: () => Store): void {
  it('[R57] gives entries as far as they go, and nothing from behind a hole', async () => {
    const store = create()
    const roomId = await openRoom(store)
    const append = appendsOf(roomId)
    await store.append([1, 2, 3, 4].map((n) => append(n)))
    await store.putSnapshot(roomId, { base: 2, bytes: bytes(9) })
    await store.putSnapshot(roomId, { base: 3, bytes: bytes(9) })
    const all = { lane: 'log', from: 1, to: 4, bytes: 1_000_000 } as const

    expect(await store.entries(roomId, all)).toEqual([])
    expect(await store.entries(roomId, { ...all, from: 3 })).toHaveLength(2)
  })
}

function describeForgetting(create: () => Store): void {
  const lag = forgottenWriterLag

  /** Her one entry, so many of his, and two snapshots of all that. */
  async function longAfter(store: Store, entries: number) {
    const roomId = await openRoom(store)
    const once = appendsOf(roomId)(1)
    await store.append([once])
    const his = appendsOf(roomId)
    await store.append(Array.from({ length: entries }, (_, at) => his(at + 1)))
    await store.putSnapshot(roomId, { base: entries, bytes: bytes(9) })
    await store.putSnapshot(roomId, { base: entries + 1, bytes: bytes(9) })
    return { roomId, once, his }
  }

  it('[R60] a writer is known long after her entries are gone, and her repeat is one', async () => {
    const store = create()
    const { once, his } = await longAfter(store, lag)
    expect(await store.append([once])).toEqual([{ ok: true, seq: 1, isNew: false }])
    expect(await store.append([his(lag + 1)])).toMatchObject([{ ok: true, isNew: true }])
  })

  it('[R60] what she is forgotten with is never put a second time, and who has seen enough is new', async () => {
    const store = create()
    const { roomId, once, his } = await longAfter(store, lag + 1)
    expect(await store.append([once])).toEqual([{ ok: false, code: 'entry-out-of-order' }])
    expect(await store.append([his(lag + 2)])).toMatchObject([{ ok: true, isNew: true }])
    const early = appendsOf(roomId, bytes(8), 0)
    expect(await store.append([early(1)])).toMatchObject([{ code: 'entry-out-of-order' }])
    expect(await store.append([early(1, 'letters')])).toMatchObject([{ ok: true, seq: 1 }])
    const late = appendsOf(roomId, bytes(8), 1)
    expect(await store.append([late(1)])).toMatchObject([{ ok: true, isNew: true }])
  })
}

function describeGroups(create: () => Store): void {
  it('[R1] numbers the entries of several rooms that come mixed, each room by itself', async () => {
    const store = create()
    const [one, other] = [await openRoom(store), await openRoom(store)]
    const [hers, his, there] = [appendsOf(one), appendsOf(one), appendsOf(other)]
    const known = hers(1)
    await store.append([known])
    const group = [known, there(1), his(1), hers(3), hers(2), his(2, 'letters'), there(2), hers(3)]

    const answers = await store.append(group)

    expect(answers.map((answer) => (answer.ok ? answer.seq : answer.code))).toEqual([
      1,
      1,
      2,
      'entry-out-of-order',
      3,
      'entry-out-of-order',
      2,
      4,
    ])
    expect(await store.room(one)).toMatchObject({ head: 4, lettersHead: 0 })
    expect(await store.room(other)).toMatchObject({ head: 2, lettersHead: 0 })
  })
}

function describeEnds(create: () => Store): void {
  it('[R4] ending a room keeps its policy and nothing else', async () => {
    const store = create()
    const roomId = await openRoom(store)
    const append = appendsOf(roomId)
    await store.append([append(1), append(1, 'letters')])
    await store.putSnapshot(roomId, { base: 1, bytes: bytes(9) })
    const ending = { bytes: Uint8Array.of(2), endsDay: today, isOpen: false }
    await store.putPolicy(roomId, ending)
    expect(await store.room(roomId)).toMatchObject({ isOpen: false, policy: ending.bytes, head: 0 })
    expect(await store.snapshot(roomId)).toBeNull()
    expect(await store.append([append(2)])).toEqual([{ ok: false, code: 'room-ended' }])
  })

  it('[R30] a policy that says where the log ends is put while it ends there, and else changes nothing', async () => {
    const store = create()
    const roomId = await openRoom(store)
    const append = appendsOf(roomId)
    await store.append([append(1), append(2)])
    const moving = { bytes: Uint8Array.of(2), endsDay: today, isOpen: false }
    expect(await store.putPolicy(roomId, { ...moving, atHead: 1 })).toBe(false)
    expect(await store.room(roomId)).toMatchObject({ isOpen: true, head: 2 })
    expect(await store.append([append(3)])).toMatchObject([{ ok: true, seq: 3 }])
    expect(await store.putPolicy(roomId, { ...moving, atHead: 3 })).toBe(true)
    expect(await store.room(roomId)).toMatchObject({ isOpen: false, policy: moving.bytes, head: 0 })
    expect(await store.append([append(4)])).toEqual([{ ok: false, code: 'room-ended' }])
  })

  it('[R4] a room past its day is over, one on its day is not', async () => {
    const store = create()
    const roomId = await openRoom(store)
    await store.append([appendsOf(roomId)(1)])
    await store.sweep(today)
    expect(await store.room(roomId)).toMatchObject({ isOpen: true, head: 1 })
    await store.sweep(today + 1)
    expect(await store.room(roomId)).toMatchObject({ isOpen: false, head: 0 })
  })
}

function describeSweeps(create: () => Store): void {
  it('[R61] knows the latest day by which anything was swept', async () => {
    const store = create()
    expect(await store.sweptOn()).toBeNull()
    for (const day of [today, today + 2, today + 1]) await store.sweep(day)
    expect(await store.sweptOn()).toBe(today + 2)
  })
}

function describeLockers(create: () => Store): void {
  it('[R5] the fifth wrong try takes the body away, and its day takes the locker', async () => {
    const store = create()
    const id = bytes(16)
    const locker = { proofHash: bytes(32), body: bytes(40), endsDay: today }
    expect(await store.putLocker(id, locker)).toBe(true)
    expect(await store.putLocker(id, locker)).toBe(true)
    expect(await store.putLocker(id, { ...locker, body: bytes(40) })).toBe(false)
    const left = []
    for (let tries = 0; tries < 6; tries += 1) left.push(await store.failLocker(id))
    expect(left).toEqual([4, 3, 2, 1, 0, 0])
    expect((await store.locker(id))?.body).toHaveLength(0)
    await store.sweep(today + 1)
    expect(await store.locker(id)).toBeNull()
  })

  it('[R19] a lasting locker is replaced under its own proof, never counted, and dropped', async () => {
    const store = create()
    const id = bytes(16)
    const locker = { proofHash: bytes(32), body: bytes(40), endsDay: today }
    expect(await store.keepLocker(id, locker)).toBe(true)
    const next = { ...locker, body: bytes(40), endsDay: today + 1 }
    expect(await store.keepLocker(id, next)).toBe(true)
    expect(await store.keepLocker(id, { ...locker, proofHash: bytes(32) })).toBe(false)
    expect(await store.putLocker(id, locker)).toBe(false)
    for (let tries = 0; tries < 50; tries += 1) expect(await store.failLocker(id)).toBe(0)
    await store.sweep(today + 1)
    expect(await store.locker(id)).toMatchObject({ ...next, isLasting: true })
    const dropped = await Promise.all([store.dropLocker(id), store.dropLocker(id)])
    expect(dropped).toEqual([true, false])
    expect(await store.locker(id)).toBeNull()
  })

  it('[R19] a lasting locker does not take the place of an invitation', async () => {
    const store = create()
    const id = bytes(16)
    const invitation = { proofHash: bytes(32), body: bytes(40), endsDay: today }
    await store.putLocker(id, invitation)
    expect(await store.keepLocker(id, { ...invitation, body: bytes(40) })).toBe(false)
    expect(await store.locker(id)).toMatchObject({ ...invitation, isLasting: false })
  })
}
