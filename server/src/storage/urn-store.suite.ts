import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { encodeUrnRecord, limits, parseUrnReveal } from '#protocol'

import type { Store } from './store.ts'
import type { AnswerAct, NewUrn } from './urn-store.ts'

const today = 20_000
export const bytes = (length: number) => new Uint8Array(randomBytes(length))
const hostsWord = bytes(64)

/** A room, an urn in it, and an answer for it. */
export async function openTestUrn(store: Store, change: Partial<NewUrn> = {}) {
  const roomId = bytes(16)
  await store.putPolicy(roomId, { bytes: Uint8Array.of(1), endsDay: today + 99, isOpen: true })
  const urn = newUrn(roomId, change)
  expect(await store.putUrn(urn, null)).toBe('kept')
  return { roomId, urn, answer: answersTo(urn.id) }
}

function newUrn(roomId: Uint8Array, change: Partial<NewUrn>): NewUrn {
  const id = bytes(16)
  const voters = Array.from({ length: 6 }, () => bytes(32))
  const terms = { urnId: id, roomId, slots: 3, minimum: 5, lastDay: today, voters }
  const record = new Uint8Array([...encodeUrnRecord(terms), ...bytes(64)])
  return { id, roomId, record, secret: bytes(32), lastDay: today, bytes: 9000, ...change }
}

function answersTo(urnId: Uint8Array) {
  return (slot: number, change: Partial<AnswerAct> = {}): AnswerAct => ({
    type: 'answer',
    urnId,
    slot,
    key: bytes(32),
    n: 1,
    sealed: bytes(limits.urnAnswerBytes),
    ...change,
  })
}

/** What every store does with urns, whatever it is made of. */
export function describeUrnStore(name: string, create: () => Store): void {
  describe(`${name}: an open urn`, () => {
    describeOpen(create)
    describeAnswers(create)
  })
  describe(`${name}: a closed urn`, () => {
    describeClosed(create)
    describeEnded(create)
  })
}

function describeOpen(create: () => Store): void {
  it('[R40] is opened once, and grows from the record it had, with its first secret', async () => {
    const store = create()
    const { urn } = await openTestUrn(store)
    const next = { ...urn, record: bytes(200), secret: bytes(32) }
    expect(await store.putUrn(next, null)).toBe('urn-exists')
    expect(await store.putUrn(next, bytes(9))).toBe('urn-exists')
    expect(await store.putUrn(next, urn.record)).toBe('kept')
    expect(await store.urn(urn.id)).toEqual({
      roomId: urn.roomId,
      record: next.record,
      secret: urn.secret,
      answered: 0,
    })
    expect(await store.urn(bytes(16))).toBeNull()
  })

  it('[R50] needs a room that is open, and has the space it may come to need', async () => {
    const store = create()
    const { urn, roomId } = await openTestUrn(store)
    const other = { ...urn, id: bytes(16) }
    expect(await store.putUrn({ ...other, roomId: bytes(16) }, null)).toBe('room-ended')
    const rest = limits.roomBytes - urn.bytes
    expect(await store.putUrn({ ...other, bytes: rest + 1 }, null)).toBe('room-full')
    expect(await store.putUrn({ ...other, bytes: rest }, null)).toBe('kept')
    await store.closeUrn(other.id, hostsWord)
    expect(await store.putUrn({ ...other, id: bytes(16) }, null)).toBe('kept')
    expect(await store.room(roomId)).toMatchObject({ isOpen: true })
  })

  it('[R41] gives a voter one set of tokens, however often she asks', async () => {
    const store = create()
    const { urn } = await openTestUrn(store)
    const ask = { type: 'token', urnId: urn.id, voter: bytes(32), hash: bytes(32) } as const
    const others = { ...ask, hash: bytes(32) }
    expect(await store.atUrns([ask, ask, others, { ...others, voter: bytes(32) }])).toEqual([
      { ok: true },
      { ok: true },
      { ok: false, code: 'token-conflict' },
      { ok: true },
    ])
    expect(await store.atUrns([{ ...ask, urnId: bytes(16) }])).toEqual([
      { ok: false, code: 'urn-unknown' },
    ])
  })
}

function describeAnswers(create: () => Store): void {
  it('[R43] takes an answer once, a later one in its place, and no earlier one', async () => {
    const store = create()
    const { urn, answer } = await openTestUrn(store)
    const first = answer(1)
    const second = { ...first, n: 5, sealed: bytes(limits.urnAnswerBytes) }
    const stale = { ok: false, code: 'answer-stale', n: 5 }
    const clash = { ...second, sealed: bytes(limits.urnAnswerBytes) }
    expect(await store.atUrns([first, first, second, second, first, clash])).toEqual([
      { ok: true },
      { ok: true },
      { ok: true },
      { ok: true },
      stale,
      stale,
    ])
    await store.atUrns(Array.from({ length: 4 }, () => answer(1)))
    await store.closeUrn(urn.id, hostsWord)
    const slots = await slotsOf(store, urn.id)
    expect(slots[0]).toContainEqual(second.sealed)
    expect(slots[0]).not.toContainEqual(first.sealed)
  })

  it('[R45] counts who said that they answered, and nothing else', async () => {
    const store = create()
    const { urn, answer } = await openTestUrn(store)
    await store.atUrns([answer(1), answer(2), answer(0), answer(2), answer(0)])
    expect(await store.urn(urn.id)).toMatchObject({ answered: 2 })
    await store.closeUrn(urn.id, hostsWord)
    expect(await store.urn(urn.id)).toMatchObject({ answered: 2, secret: null })
  })
}

function describeClosed(create: () => Store): void {
  it('[R46] shows the slots with answers enough, sorted, and nothing of the others', async () => {
    const store = create()
    const { urn, answer } = await openTestUrn(store)
    const enough = Array.from({ length: 5 }, () => answer(1))
    const tooFew = Array.from({ length: 4 }, () => answer(2))
    await store.atUrns([...enough, ...tooFew, answer(0)])
    expect(await store.reveal(urn.id)).toBeNull()
    await store.closeUrn(urn.id, hostsWord)
    const [first, ...others] = await slotsOf(store, urn.id)
    expect(first?.map(hex)).toEqual(enough.map(({ sealed }) => hex(sealed)).toSorted())
    expect(others).toEqual([[], []])
    const parsed = parseUrnReveal((await store.reveal(urn.id)) ?? new Uint8Array())
    expect(parsed).toMatchObject({ ok: true, value: { answered: 1, closing: hostsWord } })
  })

  it('[R46] stays as it was: a second closing and a late answer change nothing', async () => {
    const store = create()
    const { urn, answer } = await openTestUrn(store)
    const known = answer(1)
    await store.atUrns([known, ...Array.from({ length: 4 }, () => answer(1))])
    await store.closeUrn(urn.id, hostsWord)
    const before = await store.reveal(urn.id)
    const late = [answer(1), known, { ...known, n: 2 }]
    const closed = { ok: false, code: 'urn-closed' }
    expect(await store.atUrns(late)).toEqual([closed, closed, closed])
    await store.closeUrn(urn.id, bytes(64))
    expect(await store.putUrn({ ...urn, record: bytes(300) }, urn.record)).toBe('urn-closed')
    expect(await store.reveal(urn.id)).toEqual(before)
  })

  it('[R46] is closed by its last day, without the host’s word', async () => {
    const store = create()
    const { urn, answer } = await openTestUrn(store)
    await store.atUrns(Array.from({ length: 6 }, () => answer(3)))
    await store.sweep(today)
    expect(await store.urn(urn.id)).toMatchObject({ secret: urn.secret })
    await store.sweep(today + 1)
    expect(await store.urn(urn.id)).toMatchObject({ secret: null })
    expect((await slotsOf(store, urn.id)).map(({ length }) => length)).toEqual([0, 0, 6])
    const parsed = parseUrnReveal((await store.reveal(urn.id)) ?? new Uint8Array())
    expect(parsed).toMatchObject({ value: { closing: new Uint8Array(64) } })
  })
}

function describeEnded(create: () => Store): void {
  it('[R48] goes with its room, open or closed', async () => {
    const store = create()
    const { urn, roomId, answer } = await openTestUrn(store)
    const other = newUrn(roomId, {})
    await store.putUrn(other, null)
    await store.atUrns(Array.from({ length: 6 }, () => answer(1)))
    await store.closeUrn(urn.id, hostsWord)
    await store.putPolicy(roomId, { bytes: Uint8Array.of(2), endsDay: today, isOpen: false })
    expect(await store.urn(urn.id)).toBeNull()
    expect(await store.reveal(urn.id)).toBeNull()
    expect(await store.urn(other.id)).toBeNull()
    expect(await store.atUrns([answer(1)])).toEqual([{ ok: false, code: 'urn-unknown' }])
  })
}

async function slotsOf(store: Store, id: Uint8Array): Promise<readonly (readonly Uint8Array[])[]> {
  const parsed = parseUrnReveal((await store.reveal(id)) ?? new Uint8Array())
  return parsed.ok ? parsed.value.slots : []
}

function hex(of: Uint8Array): string {
  return Buffer.from(of).toString('hex')
}
