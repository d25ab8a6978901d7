import { createVerifier, equalBytes, roomIdOf, sha256 } from '#crypto'
import {
  encodePolicy,
  parsePolicy,
  signedMessage,
  type Policy,
  type PolicyKeys,
  type SignedPolicy,
} from '#protocol'

import type { Room } from './room.ts'

/** The first policy of a room. The same room and day give the same bytes: sending it twice is once. */
export async function firstPolicy(
  room: Room,
  endsDay: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const keys = ownPolicyKeys(room)
  if (keys === null) return null
  const { roomId } = room
  return signPolicy(room, {
    revision: 1,
    previous: new Uint8Array(32),
    roomId,
    keys,
    state: 'open',
    endsDay,
  })
}

export type PolicyChange = Partial<Pick<Policy, 'state' | 'endsDay' | 'move'>>

/** The policy after this one. After one that ends or moves the room the relay holds nothing else of it. */
export async function nextPolicy(
  room: Room,
  current: SignedPolicy,
  change: PolicyChange,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return signPolicy(room, {
    ...current.policy,
    revision: current.policy.revision + 1,
    previous: await sha256(current.bytes),
    ...change,
  })
}

/** Who reads a policy: also somebody whose key does not open the room. */
export type PolicyReader = Pick<Room, 'roomId' | 'keys' | 'verifiers'>

/**
 * A policy is believed only when the room's id commits to the host key in it, that key signed it,
 * and the keys of the roles that this device can derive are the ones it derives.
 */
export async function believePolicy(
  room: PolicyReader,
  bytes: Uint8Array,
): Promise<SignedPolicy | null> {
  const parsed = parsePolicy(bytes)
  if (!parsed.ok) return null
  const { policy, signed, signature } = parsed.value
  if (!equalBytes(policy.roomId, room.roomId)) return null
  if (!equalBytes(await roomIdOf(policy.keys.host), room.roomId)) return null
  const host = await createVerifier(policy.keys.host)
  if (!(await host.verify(signature, signedMessage('policy', signed)))) return null
  if (!agreesWithOwnKeys(room, policy.keys)) return null
  room.verifiers.set('host', host)
  if (!room.verifiers.has('member')) {
    room.verifiers.set('member', await createVerifier(policy.keys.member))
  }
  return parsed.value
}

function agreesWithOwnKeys(room: PolicyReader, keys: PolicyKeys): boolean {
  const { signers } = room.keys
  const roles = ['member', 'participant', 'viewer', 'letterbox'] as const
  return roles.every((role) => {
    const own = signers[role]
    return own === undefined || equalBytes(own.publicKey, keys[role])
  })
}

function ownPolicyKeys({ keys }: Room): PolicyKeys | null {
  const { host, member, participant, viewer, letterbox } = keys.signers
  if (!host || !member || !participant || !viewer || !letterbox || !keys.letterboxOpen) return null
  return {
    host: host.publicKey,
    member: member.publicKey,
    participant: participant.publicKey,
    viewer: viewer.publicKey,
    letterbox: letterbox.publicKey,
    letterboxSeal: keys.letterboxOpen.publicKey,
  }
}

async function signPolicy(room: Room, policy: Policy): Promise<Uint8Array<ArrayBuffer> | null> {
  const host = room.keys.signers.host
  if (host === undefined) return null
  const signed = encodePolicy(policy)
  const signature = await host.sign(signedMessage('policy', signed))
  const bytes = new Uint8Array(signed.byteLength + signature.byteLength)
  bytes.set(signed)
  bytes.set(signature, signed.byteLength)
  return bytes
}
