import { describe, expect, it } from 'vitest'

import { cutSnapshot, limits, type SnapshotPart } from '#protocol'

import { createMemoryStore } from '../storage/store.fake.ts'
import {
  createTestRoom,
  makeEntry,
  signPolicy,
  startRelay,
  visit,
  type EntryToMake,
} from './visitors.fixture.ts'

/** A member in a room whose log has so many entries. */
async function memberAt(head: number) {
  const store = createMemoryStore()
  const [relay, room] = [startRelay(store), createTestRoom()]
  await visit(relay).say({ type: 'policy', policy: signPolicy(room, room.policy) })
  const { roomId } = room
  const one = { roomId, lane: 'log', writer: new Uint8Array(8), seen: 0 } as const
  await store.append(
    Array.from({ length: head }, (_, at) => ({ ...one, n: at + 1, bytes: Uint8Array.of(1) })),
  )
  const member = visit(relay)
  await member.greet(room, 'member')
  const say = async (parts: readonly SnapshotPart[]) => {
    for (const part of parts) await member.say({ type: 'snapshot-part', part })
    return member.last()
  }
  const offer = (entry: Uint8Array<ArrayBuffer>) => say([...cutSnapshot(entry)])
  const snapshotOf = (change: EntryToMake) => makeEntry(room, { kind: 'snapshot', n: 0, ...change })
  return { store, room, say, offer, snapshotOf }
}

const refused = { type: 'error', code: 'snapshot-refused' }

describe('a snapshot', () => {
  it('[R62] that is not signed by who brings it, or is for another room, is refused and drops nothing', async () => {
    const { store, room, offer, snapshotOf } = await memberAt(3)
    const forged = snapshotOf({ seen: 3 })
    forged[forged.length - 1] = (forged.at(-1) ?? 0) ^ 1
    const others = makeEntry(createTestRoom(), { kind: 'snapshot', n: 0, seen: 3 })
    for (const entry of [forged, snapshotOf({ seen: 3, role: 'host' }), others]) {
      expect(await offer(entry)).toMatchObject(refused)
    }
    expect(await store.snapshot(room.roomId)).toBeNull()
    expect(await offer(snapshotOf({ seen: 3 }))).toEqual({ type: 'snapshot-ok', base: 3 })
  })

  it('[R62] that lies further back than 5,000 entries is refused', async () => {
    const { offer, snapshotOf } = await memberAt(limits.snapshotLag + 2)
    expect(await offer(snapshotOf({ seen: 1 }))).toMatchObject(refused)
    expect(await offer(snapshotOf({ seen: 2 }))).toEqual({ type: 'snapshot-ok', base: 2 })
  })

  it('[R62] whose parts come out of order is refused, and taken when it is begun anew', async () => {
    const { say, snapshotOf } = await memberAt(1)
    const sealed = new Uint8Array(limits.snapshotPartBytes * 2)
    const [one, two, three] = [...cutSnapshot(snapshotOf({ seen: 1, sealed }))]
    if (one === undefined || two === undefined || three === undefined)
      throw new Error('three parts')
    for (const order of [[one, three], [two], [one, two, two]]) {
      expect(await say(order)).toMatchObject(refused)
    }
    expect(await say([one, two, three])).toEqual({ type: 'snapshot-ok', base: 1 })
  })
})
