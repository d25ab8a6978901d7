import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { cutSnapshot, limits, type Role } from '#protocol'

import { createMemoryStore } from '../storage/store.fake.ts'
import type { Store } from '../storage/store.ts'
import {
  createTestRoom,
  makeEntry,
  settled,
  signAs,
  signPolicy,
  startRelay,
  today,
  visit,
} from './visitors.fixture.ts'

async function openRoom(store?: Store) {
  const relay = startRelay(store)
  const room = createTestRoom()
  const maker = visit(relay)
  await maker.say({ type: 'policy', policy: signPolicy(room, room.policy) })
  expect(maker.last()).toEqual({ type: 'policy-ok', revision: 1 })
  const enter = async (role: Role, have = 0) => {
    const visitor = visit(relay)
    await visitor.greet(room, role, have)
    return visitor
  }
  return { relay, room, maker, enter }
}

describe('a greeting', () => {
  it('[R7] begins with a challenge of its own for each socket', () => {
    const relay = startRelay()
    const [one, two] = [visit(relay), visit(relay)]
    expect(one.heard).toHaveLength(1)
    expect(one.session.challenge).not.toEqual(two.session.challenge)
  })

  it('[R7] lets in every role by its own key, and nobody by another', async () => {
    const { relay, room, enter } = await openRoom()
    for (const role of ['host', 'member', 'participant', 'viewer', 'letterbox'] as const) {
      expect((await enter(role)).last()).toEqual({ type: 'live', head: 0 })
    }
    const liar = visit(relay)
    const signature = signAs(room.keys.get('viewer'), 'greeting', liar.session.challenge)
    const { roomId } = room
    const generation = new Uint8Array(8)
    await liar.say({
      type: 'hello',
      roomId,
      role: 'host',
      generation,
      have: 0,
      haveLetters: 0,
      signature,
    })
    expect(liar.last()).toMatchObject({ type: 'error', code: 'wrong-signature' })
    await liar.greet(room, 'member')
    expect(liar.last()).toEqual({ type: 'live', head: 0 })
  })
})

describe('an entry', () => {
  it('[R8] with the wrong room, role or signature is refused by name, and the next one is taken', async () => {
    const { room, enter } = await openRoom()
    const member = await enter('member')
    const forged = makeEntry(room)
    forged[60] = (forged[60] ?? 0) ^ 1
    const cases = [
      [makeEntry(createTestRoom()), 'wrong-room'],
      [makeEntry(room, { role: 'host' }), 'wrong-role'],
      [forged, 'wrong-signature'],
      [makeEntry(room, { n: 2 }), 'entry-out-of-order'],
      [new Uint8Array(10), 'entry-malformed'],
    ] as const
    for (const [entry, code] of cases) {
      await member.say({ type: 'append', entry })
      expect(member.last()).toMatchObject({ type: 'error', code })
    }
    await member.say({ type: 'append', entry: makeEntry(room) })
    expect(member.only('ack')).toMatchObject([{ n: 1, seq: 1 }])
  })

  it('[R8] garbage is answered, and too much of it closes the socket', () => {
    const visitor = visit(startRelay())
    visitor.session.receive(Uint8Array.of(0x7f))
    visitor.session.receive(new Uint8Array(0))
    expect(visitor.only('error').map(({ code }) => code)).toEqual([
      'unknown-frame',
      'malformed-frame',
    ])
    expect(visitor.isClosed()).toBe(false)
    for (let at = 0; at < limits.faultsPerSocket; at += 1) visitor.session.receive(Uint8Array.of(1))
    expect(visitor.isClosed()).toBe(true)
  })

  it('[R9] is for hosts and members; a letter goes to them alone', async () => {
    const { room, enter } = await openRoom()
    const [member, viewer, letterbox] = [
      await enter('member'),
      await enter('viewer'),
      await enter('letterbox'),
    ]
    await viewer.say({ type: 'append', entry: makeEntry(room) })
    expect(viewer.last()).toMatchObject({ code: 'wrong-role' })
    await letterbox.say({ type: 'append', entry: makeEntry(room) })
    expect(letterbox.last()).toMatchObject({ code: 'wrong-role' })
    await letterbox.say({
      type: 'append',
      entry: makeEntry(room, { role: 'letterbox', kind: 'letter' }),
    })
    expect(letterbox.only('ack')).toMatchObject([{ lane: 'letters', seq: 1 }])
    expect(member.only('batch')).toMatchObject([{ lane: 'letters', first: 1 }])
    expect([...viewer.only('batch'), ...letterbox.only('batch')]).toEqual([])
  })

  it('[R10] is told to nobody before the store has it', async () => {
    const store = createMemoryStore()
    let release = () => {}
    const held = new Promise<void>((resolve) => {
      release = resolve
    })
    const append = store.append.bind(store)
    store.append = async (appends) => {
      await held
      return append(appends)
    }
    const { room, enter } = await openRoom(store)
    const [writer, reader] = [await enter('member'), await enter('viewer')]
    await writer.say({ type: 'append', entry: makeEntry(room) })
    expect([...writer.only('ack'), ...reader.only('batch')]).toEqual([])
    release()
    await settled()
    expect(writer.only('ack')).toHaveLength(1)
    expect(reader.only('batch')).toHaveLength(1)
  })

  it('[R10] that the store could not take is not acknowledged, and can be sent again', async () => {
    const store = createMemoryStore()
    const append = store.append.bind(store)
    store.append = () => Promise.reject(new Error('no space left on device'))
    const { room, enter } = await openRoom(store)
    const writer = await enter('member')
    const entry = makeEntry(room)
    await writer.say({ type: 'append', entry })
    expect(writer.last()).toMatchObject({ type: 'error', code: 'relay-full', n: 1 })
    expect(writer.only('ack')).toEqual([])
    store.append = append
    await writer.say({ type: 'append', entry })
    expect(writer.only('ack')).toMatchObject([{ seq: 1 }])
  })

  it('[R11] shares its transaction with what came in the same turn', async () => {
    const store = createMemoryStore()
    const append = store.append.bind(store)
    const groups: number[] = []
    store.append = (appends) => {
      groups.push(appends.length)
      return append(appends)
    }
    const { room, enter } = await openRoom(store)
    const writers = [await enter('member'), await enter('member'), await enter('host')]
    await Promise.all(
      writers.map((writer, at) => {
        const role = at === 2 ? 'host' : 'member'
        const entry = makeEntry(room, { role, writer: Uint8Array.of(at, 0, 0, 0, 0, 0, 0, 0) })
        return writer.say({ type: 'append', entry })
      }),
    )
    expect(groups).toEqual([3])
    expect(writers.map((writer) => writer.only('batch').length)).toEqual([1, 1, 1])
  })
})

describe('a room', () => {
  it('[R12] passes presence on to the others, and keeps none of it; a letterbox is nobody there', async () => {
    const { enter } = await openRoom()
    const [one, two] = [await enter('member'), await enter('host')]
    await one.say({ type: 'presence', sealed: Uint8Array.of(7) })
    expect(two.last()).toEqual({ type: 'presence', sealed: Uint8Array.of(7) })
    expect(one.only('presence')).toEqual([])
    expect((await enter('viewer')).only('presence')).toEqual([])
    await (await enter('letterbox')).say({ type: 'presence', sealed: Uint8Array.of(8) })
    expect(two.only('presence')).toHaveLength(1)
  })

  it('[R13] believes its host alone', async () => {
    const { room, maker } = await openRoom()
    const stranger = createTestRoom()
    await maker.say({ type: 'policy', policy: signPolicy(room, room.policy) })
    expect(maker.last()).toMatchObject({ type: 'policy-ok', revision: 1 })
    await maker.say({ type: 'policy', policy: signPolicy(stranger, room.policy) })
    expect(maker.last()).toMatchObject({ code: 'wrong-signature' })
    await maker.say({
      type: 'policy',
      policy: signPolicy(stranger, { ...stranger.policy, roomId: room.roomId }),
    })
    expect(maker.last()).toMatchObject({ code: 'wrong-room' })
    const other = { ...room.policy, endsDay: today + 30 }
    await maker.say({ type: 'policy', policy: signPolicy(room, other) })
    expect(maker.last()).toMatchObject({ code: 'room-exists' })
  })

  it('[R26] says which entry it has in the place that a client has come to', async () => {
    const { room, relay, enter } = await openRoom()
    const inside = await enter('member')
    const entries = [1, 2].map((n) => makeEntry(room, { n }))
    for (const entry of entries) await inside.say({ type: 'append', entry })
    const lastFor = async (have: number) => {
      const visitor = visit(relay)
      await visitor.greet(room, 'member', have)
      return visitor.only('welcome')[0]?.last
    }
    const name = (entry = new Uint8Array()) =>
      new Uint8Array(createHash('sha256').update(entry).digest().subarray(0, 16))
    expect(await lastFor(1)).toEqual(name(entries[0]))
    expect(await lastFor(2)).toEqual(name(entries[1]))
    for (const have of [0, 3]) expect(await lastFor(have)).toEqual(new Uint8Array(16))
  })

  it('[R25] that was lost is put up by the newest policy its host signed', async () => {
    const relay = startRelay()
    const room = createTestRoom()
    const visitor = visit(relay)
    const later = { ...room.policy, revision: 3, previous: new Uint8Array(32).fill(3) }
    await visitor.say({ type: 'policy', policy: signPolicy(room, later) })
    expect(visitor.last()).toEqual({ type: 'policy-ok', revision: 3 })
    await visitor.greet(room, 'member')
    expect(visitor.only('welcome')).toMatchObject([{ policy: signPolicy(room, later) }])
  })

  it('[R25] that came back from a backup takes a policy from further ahead, and none from behind', async () => {
    const { room, maker } = await openRoom()
    const put = async (revision: number, fill: number) => {
      const previous = new Uint8Array(32).fill(fill)
      const endsDay = today + 100 + fill
      const policy = signPolicy(room, { ...room.policy, revision, previous, endsDay })
      await maker.say({ type: 'policy', policy })
      return maker.last()
    }
    expect(await put(2, 1)).toMatchObject({ code: 'policy-stale' })
    expect(await put(4, 2)).toEqual({ type: 'policy-ok', revision: 4 })
    expect(await put(3, 3)).toMatchObject({ code: 'policy-stale' })
    expect(await put(4, 4)).toMatchObject({ code: 'policy-stale' })
    expect(await put(5, 5)).toMatchObject({ code: 'policy-stale' })
  })

  it('[R13] that is over answers with its last policy, to those inside and those who come', async () => {
    const { room, maker, enter } = await openRoom()
    const inside = await enter('member')
    const first = signPolicy(room, room.policy)
    const previous = new Uint8Array(createHash('sha256').update(first).digest())
    const policy = signPolicy(room, { ...room.policy, revision: 2, previous, state: 'ended' })
    await maker.say({ type: 'policy', policy })
    expect(maker.last()).toEqual({ type: 'policy-ok', revision: 2 })
    expect(inside.last()).toEqual({ type: 'ended', policy })
    expect((await enter('member')).last()).toEqual({ type: 'ended', policy })
  })

  it('[R3] takes a snapshot that goes further than the last, and says so of one that does not', async () => {
    const { room, enter } = await openRoom()
    const member = await enter('member')
    for (const n of [1, 2, 3]) await member.say({ type: 'append', entry: makeEntry(room, { n }) })
    const offer = async (seen: number) => {
      const entry = makeEntry(room, { kind: 'snapshot', n: 0, seen })
      for (const part of cutSnapshot(entry)) await member.say({ type: 'snapshot-part', part })
      return member.last()
    }
    expect(await offer(9)).toMatchObject({ type: 'error', code: 'snapshot-refused' })
    expect(await offer(2)).toEqual({ type: 'snapshot-ok', base: 2 })
    expect(await offer(1)).toEqual({ type: 'snapshot-ok', base: 2 })
    expect(await offer(3)).toEqual({ type: 'snapshot-ok', base: 3 })
    const later = await enter('viewer')
    expect(later.only('snapshot-part')).toHaveLength(1)
    expect(later.only('batch')).toEqual([])
  })

  it('[R58] is not called kept when the store failed, and the next one is taken', async () => {
    const store = createMemoryStore()
    const { room, enter } = await openRoom(store)
    const member = await enter('member')
    await member.say({ type: 'append', entry: makeEntry(room) })
    const entry = makeEntry(room, { kind: 'snapshot', n: 0, seen: 1 })
    const offer = async () => {
      for (const part of cutSnapshot(entry)) await member.say({ type: 'snapshot-part', part })
      return member.last()
    }
    const { putSnapshot } = store
    store.putSnapshot = () => Promise.reject(new Error('no room on the disk'))
    expect(await offer()).toMatchObject({ type: 'error', code: 'relay-full' })

    store.putSnapshot = putSnapshot
    expect(await offer()).toEqual({ type: 'snapshot-ok', base: 1 })
    expect((await store.snapshot(room.roomId))?.base).toBe(1)
  })

  it('[R3] that was broken off is begun anew', async () => {
    const { room, enter } = await openRoom()
    const member = await enter('member')
    await member.say({ type: 'append', entry: makeEntry(room) })
    const sealed = random(limits.snapshotPartBytes * 2)
    const parts = cutSnapshot(makeEntry(room, { kind: 'snapshot', n: 0, seen: 1, sealed }))
    const [first] = parts
    if (first === undefined) throw new Error('a snapshot has parts')

    await member.say({ type: 'snapshot-part', part: first })
    for (const part of parts) await member.say({ type: 'snapshot-part', part })

    expect(member.last()).toEqual({ type: 'snapshot-ok', base: 1 })
    expect(member.only('error')).toEqual([])
  })
})

describe('a locker', () => {
  it('[R14] that is locked answers like one that never was', async () => {
    const visitor = visit(startRelay())
    const id = new Uint8Array(randomBytes(16))
    const proof = new Uint8Array(randomBytes(32))
    const proofHash = new Uint8Array(createHash('sha256').update(proof).digest())
    await visitor.say({ type: 'locker-put', id, proofHash, days: 7, body: Uint8Array.of(1) })
    for (let at = 0; at < 5; at += 1) {
      await visitor.say({ type: 'locker-open', id, proof: new Uint8Array(32) })
    }
    await visitor.say({ type: 'locker-open', id, proof })
    const locked = visitor.last()
    await visitor.say({ type: 'locker-open', id: new Uint8Array(16), proof })
    expect(visitor.last()).toEqual(locked)
    expect(locked).toEqual({ type: 'locker-refused', triesLeft: 0 })
  })

  it('[R19] that lasts opens after fifty wrong tries, and a wrong proof learns nothing', async () => {
    const relay = startRelay()
    const [owner, guesser] = [visit(relay), visit(relay)]
    const kept = { id: random(16), proof: random(32) }
    await owner.say({ type: 'locker-keep', ...kept, body: Uint8Array.of(1) })
    await owner.say({ type: 'locker-keep', ...kept, body: Uint8Array.of(2) })
    for (let tries = 0; tries < 50; tries += 1) {
      await guesser.say({ type: 'locker-open', id: kept.id, proof: random(32) })
      expect(guesser.last()).toEqual({ type: 'locker-refused', triesLeft: 0 })
    }
    await guesser.say({ type: 'locker-keep', ...kept, proof: random(32), body: Uint8Array.of(9) })
    expect(guesser.last()).toMatchObject({ code: 'locker-exists' })
    await owner.say({ type: 'locker-open', ...kept })
    expect(owner.last()).toEqual({ type: 'locker', body: Uint8Array.of(2) })
  })

  it('[R19] that lasts is kept for 400 days more when it is opened', async () => {
    const store = createMemoryStore()
    const visitor = visit(startRelay(store))
    const kept = { id: random(16), proof: random(32) }
    const proofHash = createHash('sha256').update(kept.proof).digest()
    const body = Uint8Array.of(1)
    await store.keepLocker(kept.id, { proofHash, body, endsDay: today })
    await visitor.say({ type: 'locker-open', ...kept })
    expect(visitor.last()).toEqual({ type: 'locker', body })
    expect((await store.locker(kept.id))?.endsDay).toBe(today + 400)
  })

  it('[R20] is dropped by its proof, and by no other', async () => {
    const visitor = visit(startRelay())
    const { id, proof } = { id: random(16), proof: random(32) }
    const proofHash = new Uint8Array(createHash('sha256').update(proof).digest())
    await visitor.say({ type: 'locker-put', id, proofHash, days: 7, body: Uint8Array.of(1) })
    await visitor.say({ type: 'locker-drop', id, proof: random(32) })
    expect(visitor.last()).toEqual({ type: 'locker-refused', triesLeft: 4 })
    await visitor.say({ type: 'locker-drop', id, proof })
    expect(visitor.last()).toEqual({ type: 'locker-ok' })
    await visitor.say({ type: 'locker-open', id, proof })
    expect(visitor.last()).toEqual({ type: 'locker-refused', triesLeft: 0 })
  })
})

function random(length: number): Uint8Array {
  return new Uint8Array(randomBytes(length))
}

describe('a hurry', () => {
  it('[R15] is told to wait, and is not held against the socket', () => {
    const visitor = visit(startRelay(createMemoryStore(), 5))
    for (let at = 0; at < 60; at += 1) visitor.session.receive(Uint8Array.of(8))
    expect(visitor.only('pong')).toHaveLength(20)
    expect(visitor.last()).toMatchObject({ code: 'too-fast', retryMs: 1000 })
    expect(visitor.isClosed()).toBe(false)
  })

  it('[R15] that will not wait, however often it is told, is shown out', () => {
    const visitor = visit(startRelay(createMemoryStore(), 5))
    for (let at = 0; at < 20 + 201; at += 1) visitor.session.receive(Uint8Array.of(8))
    expect(visitor.isClosed()).toBe(true)
  })

  it('[R56] that makes too many rooms or lockers is told to wait, and may do the rest', async () => {
    const { relay, room } = await openRoom()
    const visitor = visit(relay, () => false)
    const locker = { id: random(16), proofHash: random(32), body: random(64) }
    const another = createTestRoom()

    await visitor.say({ type: 'policy', policy: signPolicy(another, another.policy) })
    expect(visitor.last()).toMatchObject({ code: 'too-fast', retryMs: 60_000 })
    await visitor.say({ type: 'locker-put', days: 7, ...locker })
    expect(visitor.last()).toMatchObject({ code: 'too-fast', retryMs: 60_000 })
    await visitor.say({ type: 'policy', policy: signPolicy(room, room.policy) })
    expect(visitor.last()).toEqual({ type: 'policy-ok', revision: 1 })
    await visitor.greet(room, 'member')
    expect(visitor.last()).toMatchObject({ type: 'live' })
  })
})
