import { createHash, randomBytes } from 'node:crypto'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { limits, type ErrorCode } from '#protocol'

import {
  createTestRoom,
  makeEntry,
  settled,
  signPolicy,
  startRelay,
  today,
  visit,
  type TestRoom,
} from './visitors.fixture.ts'

type Visitor = ReturnType<typeof visit>

const id = new Uint8Array(16)
const locker = {
  type: 'locker-put',
  id,
  proofHash: new Uint8Array(createHash('sha256').digest()),
  days: 7,
} as const

const stale = { revision: 2, previous: new Uint8Array(32).fill(7) }

/** What a client may do wrong, and what it is then told. The room is put up, and nobody is in it. */
const faults: readonly [ErrorCode, (visitor: Visitor, room: TestRoom) => Promise<void>][] = [
  ['not-greeted', (visitor, room) => visitor.say({ type: 'append', entry: makeEntry(room) })],
  ['room-unknown', (visitor) => visitor.greet(createTestRoom(), 'member')],
  [
    'already-greeted',
    async (visitor, room) => {
      await visitor.greet(room, 'member')
      await visitor.greet(room, 'member')
    },
  ],
  ['room-exists', (visitor, room) => putPolicy(visitor, room, { endsDay: today + 3 })],
  ['policy-stale', (visitor, room) => putPolicy(visitor, room, stale)],
  ['policy-refused', (visitor) => putPolicy(visitor, createTestRoom(), { endsDay: today - 730 })],
  ['policy-refused', (visitor) => putPolicy(visitor, createTestRoom(), { endsDay: today + 2000 })],
  [
    'entry-conflict',
    async (visitor, room) => {
      await visitor.greet(room, 'member')
      await visitor.say({ type: 'append', entry: makeEntry(room) })
      await visitor.say({ type: 'append', entry: makeEntry(room) })
    },
  ],
  [
    'entry-too-large',
    async (visitor, room) => {
      await visitor.greet(room, 'member')
      await visitor.say({ type: 'append', entry: new Uint8Array(limits.entryBytes + 1) })
    },
  ],
  [
    'locker-exists',
    async (visitor) => {
      await visitor.say({ ...locker, body: Uint8Array.of(1) })
      await visitor.say({ ...locker, body: Uint8Array.of(2) })
    },
  ],
  [
    'frame-too-large',
    async ({ session }) => {
      session.receive(new Uint8Array(limits.frameBytes + 1).fill(0x04))
      await settled()
    },
  ],
]

function putPolicy(visitor: Visitor, room: TestRoom, change: Partial<TestRoom['policy']>) {
  return visitor.say({ type: 'policy', policy: signPolicy(room, { ...room.policy, ...change }) })
}

async function startWithRoom() {
  const relay = startRelay()
  const room = createTestRoom()
  await visit(relay).say({ type: 'policy', policy: signPolicy(room, room.policy) })
  return { relay, room, visitor: visit(relay) }
}

describe('a refusal', () => {
  it.each(faults)('[R8] %s is said by its name, and the socket is usable', async (code, commit) => {
    const { room, visitor } = await startWithRoom()

    await commit(visitor, room)

    expect(visitor.last()).toMatchObject({ type: 'error', code })
    await visitor.say({ type: 'ping' })
    expect(visitor.last()).toEqual({ type: 'pong' })
    expect(visitor.isClosed()).toBe(false)
  })

  it('[R8] relay-stopping is said to who comes while it stops', async () => {
    const { relay, visitor } = await startWithRoom()
    const stopping = relay.stop()
    await visitor.say({ type: 'ping' })
    await stopping
    expect(visitor.heard).toContainEqual(expect.objectContaining({ code: 'relay-stopping' }))
  })

  it('[R69] while it stops nothing new is taken, and what has come is answered', async () => {
    const { relay, room, visitor } = await startWithRoom()
    await visitor.greet(room, 'member')
    const { store } = relay.options
    const append = store.append.bind(store)
    let goOn = () => {}
    const held = new Promise<void>((resolve) => (goOn = resolve))
    store.append = (appends) => held.then(() => append(appends))
    await visitor.say({ type: 'append', entry: makeEntry(room) })
    const stopping = relay.stop()
    await visitor.say({ type: 'ping' })
    await visitor.say({ type: 'append', entry: makeEntry(room, { n: 2 }) })
    goOn()
    await stopping

    expect(visitor.only('ack')).toMatchObject([{ n: 1 }])
    expect(visitor.only('pong')).toEqual([])
    expect((await store.room(room.roomId))?.head).toBe(1)
  })

  it('[R8] whatever bytes come, the others in the room are served as before', async () => {
    const { relay, room } = await startWithRoom()
    const member = visit(relay)
    await member.greet(room, 'member')
    const writer = new Uint8Array(randomBytes(8))
    let n = 0
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        visit(relay).session.receive(bytes)
        n += 1
        await member.say({ type: 'append', entry: makeEntry(room, { writer, n }) })
        expect(member.only('ack')).toHaveLength(n)
      }),
      { numRuns: 200 },
    )
  })
})
