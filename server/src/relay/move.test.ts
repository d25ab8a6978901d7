import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { anyHead, type Role } from '#protocol'

import {
  createTestRoom,
  makeEntry,
  signPolicy,
  startRelay,
  visit,
  type TestRoom,
} from './visitors.fixture.ts'

async function openRoom() {
  const relay = startRelay()
  const room = createTestRoom()
  const maker = visit(relay)
  await maker.say({ type: 'policy', policy: signPolicy(room, room.policy) })
  const enter = async (role: Role) => {
    const visitor = visit(relay)
    await visitor.greet(room, role)
    return visitor
  }
  return { room, maker, enter }
}

describe('a room', () => {
  it('[R30] moves while its log ends where the mover has come, and is refused as stale after', async () => {
    const { room, maker, enter } = await openRoom()
    const inside = await enter('member')
    await inside.say({ type: 'append', entry: makeEntry(room, { n: 1 }) })
    const late = moved(room, 0)
    await maker.say({ type: 'policy', policy: late })
    expect(maker.last()).toMatchObject({ type: 'error', code: 'policy-stale' })
    await inside.say({ type: 'append', entry: makeEntry(room, { n: 2 }) })
    expect(inside.only('ack')).toHaveLength(2)

    const policy = moved(room, 2)
    await maker.say({ type: 'policy', policy })
    expect(maker.last()).toEqual({ type: 'policy-ok', revision: 2 })
    expect(inside.last()).toEqual({ type: 'ended', policy })
    await maker.say({ type: 'policy', policy })
    expect(maker.last()).toEqual({ type: 'policy-ok', revision: 2 })
    await inside.say({ type: 'append', entry: makeEntry(room, { n: 3 }) })
    expect(inside.last()).toMatchObject({ type: 'error', code: 'room-ended', n: 3 })
  })

  it('[R30] moves wherever its log ends, when its host says so', async () => {
    const { room, maker, enter } = await openRoom()
    const inside = await enter('member')
    await inside.say({ type: 'append', entry: makeEntry(room, { n: 1 }) })
    await maker.say({ type: 'policy', policy: moved(room, anyHead) })
    expect(maker.last()).toEqual({ type: 'policy-ok', revision: 2 })
  })

  it('[R31] that has moved gives its last policy and nothing else, and takes no other', async () => {
    const { room, maker, enter } = await openRoom()
    const inside = await enter('member')
    await inside.say({ type: 'append', entry: makeEntry(room, { n: 1 }) })
    const policy = moved(room, anyHead)
    await maker.say({ type: 'policy', policy })
    const later = await enter('host')
    expect(later.last()).toEqual({ type: 'ended', policy })
    expect(later.only('welcome')).toEqual([])
    for (const state of ['open', 'ended'] as const) {
      const previous = new Uint8Array(createHash('sha256').update(policy).digest())
      const back = signPolicy(room, { ...room.policy, revision: 3, previous, state })
      await maker.say({ type: 'policy', policy: back })
      expect(maker.last()).toMatchObject({ code: 'room-ended' })
    }
  })
})

function moved(room: TestRoom, head: number): Uint8Array<ArrayBuffer> {
  const previous = createHash('sha256').update(signPolicy(room, room.policy)).digest()
  const move = { head, forward: new Uint8Array(randomBytes(188)) }
  return signPolicy(room, {
    ...room.policy,
    revision: 2,
    previous: new Uint8Array(previous),
    state: 'moved',
    move,
  })
}
