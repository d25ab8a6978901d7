import { createHash, generateKeyPairSync, randomBytes } from 'node:crypto'

import {
  encodeUrnRecord,
  greetingMessage,
  limits,
  tokenMessage,
  type ClientFrame,
  type Role,
  type UrnRecord,
} from '#protocol'

import { createMemoryStore } from '../storage/store.fake.ts'
import type { Store } from '../storage/store.ts'
import { framed } from '../urn/framing.ts'
import { loadRistretto } from '../urn/ristretto.ts'
import { createTokenKey } from '../urn/token-key.ts'
import {
  createTestRoom,
  signAs,
  signPolicy,
  startRelay,
  today,
  visit,
  type TestRoom,
} from './visitors.fixture.ts'

// An urn and its voters, made without a line of the client's.

export const bytes = (length: number) => new Uint8Array(randomBytes(length))
const group = await loadRistretto()

export function createTestVoter() {
  const pair = generateKeyPairSync('ed25519')
  const spki = pair.publicKey.export({ format: 'der', type: 'spki' })
  return { key: pair.privateKey, publicKey: new Uint8Array(spki.subarray(12)) }
}

export type TestVoter = ReturnType<typeof createTestVoter>

export async function startWithUrn(change: Partial<UrnRecord> = {}, given?: Store) {
  const store = given ?? createMemoryStore()
  const relay = startRelay(store)
  const room = createTestRoom()
  await visit(relay).say({ type: 'policy', policy: signPolicy(room, room.policy) })
  const voters = Array.from({ length: 6 }, createTestVoter)
  const record: UrnRecord = {
    urnId: bytes(16),
    roomId: room.roomId,
    slots: 3,
    minimum: 5,
    lastDay: today + 7,
    voters: voters.map(({ publicKey }) => publicKey),
    ...change,
  }
  const opened = visit(relay)
  await opened.say(openingOf(room, record))
  return { relay, room, store, voters, record, opened }
}

export function openingOf(room: TestRoom, record: UrnRecord, as: Role = 'host'): ClientFrame {
  const signed = encodeUrnRecord(record)
  const signature = signAs(room.keys.get(as), 'urn', signed)
  return { type: 'urn-open', record: new Uint8Array([...signed, ...signature]) }
}

export function closingOf(room: TestRoom, { urnId }: UrnRecord, as: Role = 'host'): ClientFrame {
  return { type: 'urn-close', urnId, signature: signAs(room.keys.get(as), 'urn-close', urnId) }
}

export function newElements(count: number): Uint8Array[] {
  return Array.from({ length: count }, () => group.multiplyBase(group.toScalar(bytes(64))))
}

export function askingOf(
  { urnId }: UrnRecord,
  { key, publicKey: voter }: TestVoter,
  blinded: readonly Uint8Array[],
): ClientFrame {
  const signature = signAs(key, 'urn-token', tokenMessage(urnId, blinded))
  return { type: 'urn-token', urnId, voter, blinded, signature }
}

export function inquiryOf(
  type: 'urn-status' | 'urn-reveal',
  role: Role,
  asked: {
    readonly room: TestRoom
    readonly record: UrnRecord
    readonly challenge: Uint8Array
    readonly signedBy?: Role
  },
): ClientFrame {
  const { room, record, challenge, signedBy = role } = asked
  const message = greetingMessage(challenge, room.roomId, role)
  const signature = signAs(room.keys.get(signedBy), 'greeting', message)
  return { type, urnId: record.urnId, role, signature }
}

type Cast = Extract<ClientFrame, { type: 'urn-cast' }>

/** An answer with a token that is good for the slot, as only who knows the urn's secret can make it here. */
export async function castOf(
  store: Store,
  { urnId }: UrnRecord,
  cast: Partial<Cast> & { readonly slot: number },
): Promise<Cast> {
  const stored = await store.urn(urnId)
  const input = cast.input ?? bytes(32)
  const output = outputOf({ secret: stored?.secret ?? bytes(32), urnId, slot: cast.slot, input })
  const sealed = bytes(limits.urnAnswerBytes)
  return { type: 'urn-cast', urnId, input, output, n: 1, sealed, ...cast }
}

function outputOf(token: {
  readonly secret: Uint8Array
  readonly urnId: Uint8Array
  readonly slot: number
  readonly input: Uint8Array
}): Uint8Array {
  const { secret, urnId, slot, input } = token
  const context = Buffer.from('OPRFV1-\x02-ristretto255-SHA512', 'latin1')
  const info = Buffer.concat([Buffer.from('tillidsrum/1 urn'), urnId, Uint8Array.of(0, slot)])
  const key = createTokenKey(group, { secret, info })
  const element = key.evaluate(group.hashToElement(input, context))
  const hash = createHash('sha512')
  for (const part of [input, info, element]) hash.update(framed(part))
  return new Uint8Array(hash.update('Finalize').digest())
}
