import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'

import {
  encodeClientFrame,
  encodeEntryHeader,
  encodePolicy,
  greetingMessage,
  parseRelayFrame,
  signedMessage,
  type ClientFrame,
  type EntryKind,
  type Policy,
  type RelayFrame,
  type Role,
  type SignContext,
} from '#protocol'

import { createMemoryStore } from '../storage/store.fake.ts'
import type { Store } from '../storage/store.ts'
import { openssl } from './ed25519.ts'
import { Relay } from './relay.ts'

// Rooms and visitors made with Node's own cryptography: the relay is tested without a line of ours.

export const today = 20_000
const roles = ['host', 'member', 'participant', 'viewer', 'letterbox'] as const

/** On a day that stands still, or moves with the given clock. */
export function startRelay(
  store: Store = createMemoryStore(),
  framesPerSecond = 1000,
  on: number | { readonly day: number } = today,
): Relay {
  const now = () => (typeof on === 'number' ? on : on.day) * 86_400_000
  return new Relay({ store, now, randomBytes, log: () => {}, ed25519: openssl, framesPerSecond })
}

export type TestRoom = ReturnType<typeof createTestRoom>

export function createTestRoom() {
  const pairs = roles.map((role) => [role, generateKeyPairSync('ed25519')] as const)
  const keys = new Map<Role, KeyObject>(pairs.map(([role, pair]) => [role, pair.privateKey]))
  const raw = (role: Role) => {
    const pair = pairs.find(([name]) => name === role)?.[1]
    return new Uint8Array(
      pair?.publicKey.export({ format: 'der', type: 'spki' }).subarray(12) ?? [],
    )
  }
  const roomId = new Uint8Array(
    createHash('sha256').update('tillidsrum/1 room').update(raw('host')).digest().subarray(0, 16),
  )
  const policy: Policy = {
    revision: 1,
    previous: new Uint8Array(32),
    roomId,
    keys: {
      host: raw('host'),
      member: raw('member'),
      participant: raw('participant'),
      viewer: raw('viewer'),
      letterbox: raw('letterbox'),
      letterboxSeal: new Uint8Array(32),
    },
    state: 'open',
    endsDay: today + 365,
  }
  return { roomId, keys, policy }
}

export function signAs(
  key: KeyObject | undefined,
  context: SignContext,
  message: Uint8Array,
): Uint8Array {
  if (key === undefined) throw new Error('a test room has every key')
  return new Uint8Array(sign(null, signedMessage(context, message), key))
}

export function signPolicy(room: TestRoom, policy: Policy): Uint8Array<ArrayBuffer> {
  const unsigned = encodePolicy(policy)
  return concat(unsigned, signAs(room.keys.get('host'), 'policy', unsigned))
}

export interface EntryToMake {
  readonly role?: Role
  readonly kind?: EntryKind
  readonly writer?: Uint8Array
  readonly n?: number
  readonly seen?: number
  readonly sealed?: Uint8Array
}

export function makeEntry(room: TestRoom, entry: EntryToMake = {}): Uint8Array<ArrayBuffer> {
  const { role = 'member', kind = 'update', writer = new Uint8Array(8), n = 1, seen = 0 } = entry
  const { roomId } = room
  const chain = new Uint8Array(16)
  const header = encodeEntryHeader({ kind, role, roomId, writer, n, seen, chain })
  const signed = concat(header, entry.sealed ?? new Uint8Array(randomBytes(60)))
  return concat(signed, signAs(room.keys.get(role), 'entry', signed))
}

/** A socket that remembers what it was sent. */
export function visit(relay: Relay, mayPut = () => true) {
  const heard: RelayFrame[] = []
  let isClosed = false
  const session = relay.accept({
    send: (bytes) => {
      const frame = parseRelayFrame(bytes)
      if (frame.ok) heard.push(frame.value)
    },
    ready: () => Promise.resolve(),
    mayPut,
    close: () => {
      isClosed = true
    },
  })
  const say = async (frame: ClientFrame) => {
    session.receive(encodeClientFrame(frame))
    await settled()
  }
  return {
    session,
    heard,
    say,
    isClosed: () => isClosed,
    last: () => heard.at(-1),
    only: <T extends RelayFrame['type']>(type: T) =>
      heard.filter((frame): frame is Extract<RelayFrame, { type: T }> => frame.type === type),
    greet: (room: TestRoom, role: Role, have = 0) =>
      say({
        type: 'hello',
        roomId: room.roomId,
        role,
        generation: new Uint8Array(8),
        have,
        haveLetters: 0,
        signature: signAs(
          room.keys.get(role),
          'greeting',
          greetingMessage(session.challenge, room.roomId, role),
        ),
      }),
  }
}

/** Long enough for a turn of the committer and whatever follows on it. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn += 1) await new Promise((resolve) => setImmediate(resolve))
}

function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat(parts))
}
