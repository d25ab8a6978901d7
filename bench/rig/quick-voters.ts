import { createHash, generateKeyPairSync, randomBytes, sign, type KeyObject } from 'node:crypto'
import sodium from 'libsodium-wrappers-sumo'
import {
  createHostSecret,
  deriveRoomKeys,
  roomIdOf,
  type KeyRole,
  type RoomKeys,
} from '../../packages/crypto/src/index.ts'
import {
  encodeClientFrame,
  encodePolicy,
  encodeUrnRecord,
  limits,
  parseRelayFrame,
  signedMessage,
  tokenMessage,
  type ClientFrame,
  type RelayFrame,
} from '../../packages/protocol/src/index.ts'
import { openSocket } from './socket.ts'

// Voters quick enough to keep a relay busy: what the browser does with big numbers in JavaScript is done
// here by libsodium, and all that needs no answer is done beforehand. The bytes on the wire are the same.

const dayMs = 86_400_000

export function lastDayOfBench(): number {
  return Math.floor(Date.now() / dayMs) + 30
}

export async function openBenchUrn(
  port: number,
  { slots, voters, room }: { slots: number; voters: number; room?: BenchRoom },
) {
  await sodium.ready
  const { keys, roomId } = room ?? (await createRoom(port))
  const people = Array.from({ length: voters }, () => generateKeyPairSync('ed25519').privateKey)
  const publicKeys = people.map((key) => {
    const { x = '' } = key.export({ format: 'jwk' })
    return new Uint8Array(Buffer.from(x, 'base64url'))
  })
  const urnId = new Uint8Array(randomBytes(16))
  const lastDay = lastDayOfBench()
  const record = encodeUrnRecord({ urnId, roomId, slots, minimum: 5, lastDay, voters: publicKeys })
  const opened = await tell(port, { type: 'urn-open', record: await signedBy(keys, 'urn', record) })
  if (opened.type !== 'urn-opened') throw new Error(`the urn was not opened: ${opened.type}`)
  return publicKeys.map((voter, at) =>
    createVoter({ urnId, slots, voter, key: present(people[at]) }),
  )
}

type BenchRoom = { readonly keys: RoomKeys; readonly roomId: Uint8Array }

async function createRoom(port: number): Promise<BenchRoom> {
  const keys = await deriveRoomKeys(createHostSecret(new Uint8Array(randomBytes(32))))
  const roomId = await roomIdOf(publicKeyOf(keys, 'host'))
  const policy = await signedBy(keys, 'policy', policyOf(keys, roomId))
  await tell(port, { type: 'policy', policy })
  return { keys, roomId }
}

export function policyOf(keys: RoomKeys, roomId: Uint8Array): Uint8Array {
  return encodePolicy({
    revision: 1,
    previous: new Uint8Array(32),
    roomId,
    keys: {
      host: publicKeyOf(keys, 'host'),
      member: publicKeyOf(keys, 'member'),
      participant: publicKeyOf(keys, 'participant'),
      viewer: publicKeyOf(keys, 'viewer'),
      letterbox: publicKeyOf(keys, 'letterbox'),
      letterboxSeal: new Uint8Array(32),
    },
    state: 'open',
    endsDay: lastDayOfBench() + 99,
  })
}

export async function signedBy(keys: RoomKeys, context: 'policy' | 'urn', message: Uint8Array) {
  const signature = await present(keys.signers.host).sign(signedMessage(context, message))
  return new Uint8Array([...message, ...signature])
}

function publicKeyOf(keys: RoomKeys, role: KeyRole): Uint8Array {
  return present(keys.signers[role]).publicKey
}

export type BenchVoter = ReturnType<typeof createVoter>

function createVoter(own: {
  readonly urnId: Uint8Array
  readonly slots: number
  readonly voter: Uint8Array
  readonly key: KeyObject
}) {
  const { urnId, voter, key } = own
  const wishes = Array.from({ length: own.slots + 1 }, () => {
    const input = new Uint8Array(randomBytes(32))
    const blind = sodium.crypto_core_ristretto255_scalar_random()
    const blinded = sodium.crypto_scalarmult_ristretto255(blind, hashToElement(input))
    return { input, blinded, unblind: sodium.crypto_core_ristretto255_scalar_invert(blind) }
  })
  const blinded = wishes.map((wish) => wish.blinded)
  const message = signedMessage('urn-token', tokenMessage(urnId, blinded))
  const signature = new Uint8Array(sign(null, message, key))
  return {
    asking: { type: 'urn-token', urnId, voter, blinded, signature } as const satisfies ClientFrame,
    /** The answers to all slots, the last of them the word that she has answered. */
    casts(evaluated: readonly Uint8Array[]): ClientFrame[] {
      return wishes.map(({ input, unblind }, slot) => {
        const element = sodium.crypto_scalarmult_ristretto255(unblind, present(evaluated[slot]))
        const output = finalize({ urnId, slot, input, element })
        const sealed = new Uint8Array(randomBytes(limits.urnAnswerBytes))
        return { type: 'urn-cast', urnId, slot, input, output, n: 1, sealed }
      })
    },
  }
}

/** Over a connection of its own, as the app does it. */
export async function tell(port: number, frame: ClientFrame): Promise<RelayFrame> {
  const answer = Promise.withResolvers<RelayFrame>()
  const socket = await openSocket({ port, path: '/relay' }, (payload) => {
    const parsed = parseRelayFrame(payload)
    if (!parsed.ok) answer.reject(new Error(parsed.code))
    else if (parsed.value.type !== 'challenge') answer.resolve(parsed.value)
  })
  socket.send(encodeClientFrame(frame))
  const heard = await answer.promise
  socket.close()
  return heard
}

function hashToElement(input: Uint8Array): Uint8Array {
  const tag = Buffer.from('HashToGroup-OPRFV1-\x02-ristretto255-SHA512', 'latin1')
  const dst = Buffer.concat([tag, Uint8Array.of(tag.byteLength)])
  const first = createHash('sha512')
    .update(new Uint8Array(128))
    .update(input)
    .update(Uint8Array.of(0, 64, 0))
    .update(dst)
    .digest()
  const uniform = createHash('sha512').update(first).update(Uint8Array.of(1)).update(dst).digest()
  return sodium.crypto_core_ristretto255_from_hash(uniform)
}

function finalize(token: {
  readonly urnId: Uint8Array
  readonly slot: number
  readonly input: Uint8Array
  readonly element: Uint8Array
}): Uint8Array {
  const { urnId, slot, input, element } = token
  const info = Buffer.concat([Buffer.from('tillidsrum/1 urn'), urnId, Uint8Array.of(0, slot)])
  const hash = createHash('sha512')
  for (const part of [input, info, element]) {
    hash.update(Uint8Array.of(0, part.byteLength)).update(part)
  }
  return new Uint8Array(hash.update('Finalize').digest())
}

export function present<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('it is not there')
  return value
}
