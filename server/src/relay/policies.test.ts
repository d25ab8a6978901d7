import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import type { Policy } from '#protocol'

import { createTestRoom, makeEntry, signPolicy, startRelay, visit } from './visitors.fixture.ts'

/** A room with two members in it, and its host, who can give it the next policy. */
async function twoMembers() {
  const [relay, room] = [startRelay(), createTestRoom()]
  const host = visit(relay)
  await host.say({ type: 'policy', policy: signPolicy(room, room.policy) })
  const [one, other] = [visit(relay), visit(relay)]
  for (const member of [one, other]) await member.greet(room, 'member')
  const first = createHash('sha256').update(signPolicy(room, room.policy)).digest()
  const follow = async (change: Partial<Policy>) => {
    const next = { ...room.policy, revision: 2, previous: new Uint8Array(first), ...change }
    await host.say({ type: 'policy', policy: signPolicy(room, next) })
    expect(host.last()).toEqual({ type: 'policy-ok', revision: 2 })
  }
  return { room, one, other, follow }
}

describe('the next policy', () => {
  it('[R65] holds who is in the room already: a key that it names no more writes nothing', async () => {
    const { room, one, follow } = await twoMembers()
    const { keys, policy } = createTestRoom()
    await follow({ keys: { ...room.policy.keys, member: policy.keys.member } })

    await one.say({ type: 'append', entry: makeEntry(room) })
    expect(one.last()).toMatchObject({ type: 'error', code: 'wrong-signature' })
    const signedAnew = { ...room, keys: new Map([...room.keys, ['member', keys.get('member')]]) }
    await one.say({ type: 'append', entry: makeEntry(signedAnew as typeof room) })
    expect(one.only('ack')).toMatchObject([{ n: 1, seq: 1 }])
  })

  it('[R66] that ends the room is the last that those in it hear', async () => {
    const { one, other, follow } = await twoMembers()
    await follow({ state: 'ended' })
    expect([one.last()?.type, other.last()?.type]).toEqual(['ended', 'ended'])
    await one.say({ type: 'presence', sealed: new Uint8Array(60) })
    expect(other.last()?.type).toBe('ended')
  })
})
