import { readBytes, writeBytes } from './bytes.ts'
import { signatureBytes } from './entry.ts'
import { limits } from './limits.ts'
import { accept, refuse, type Parsed } from './parsed.ts'

// What the relay must know of a room to keep order in it, signed by the host and readable by both
// sides. The room's id commits to the host's public key, so nobody can put up another policy for it.

// Version 1 is open or ended; version 2 is moved, and has two fields more.
const policyVersions = { open: 1, ended: 1, moved: 2 } as const
const policyStateCodes = { open: 1, ended: 2, moved: 3 } as const
export type PolicyState = keyof typeof policyStateCodes

/** Raw public keys, 32 bytes each: Ed25519, and X25519 for `letterboxSeal`. */
export type PolicyKeys = {
  readonly host: Uint8Array
  readonly member: Uint8Array
  readonly participant: Uint8Array
  readonly viewer: Uint8Array
  readonly letterbox: Uint8Array
  readonly letterboxSeal: Uint8Array
}

export type Policy = {
  /** 1 at creation, one more for each change. */
  readonly revision: number
  /** SHA-256 of the policy before this one, signature included; zeros at revision 1. */
  readonly previous: Uint8Array
  readonly roomId: Uint8Array
  readonly keys: PolicyKeys
  readonly state: PolicyState
  /** The last day of the room, in days since 1970-01-01 UTC. */
  readonly endsDay: number
  /** Of a room that has moved, and of no other. */
  readonly move?: PolicyMove
}

export type PolicyMove = {
  /** How far the log has come in the new room; the relay takes the move while it ends there. */
  readonly head: number
  /** Where to, sealed to those who may know. */
  readonly forward: Uint8Array
}

/** A move that is taken wherever the log ends. */
export const anyHead = 2 ** 48 - 1

export type SignedPolicy = {
  readonly policy: Policy
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly bytes: Uint8Array
}

const unsignedBytes = 1 + 4 + 32 + 16 + 6 * 32 + 1 + 4
const policyBytes = unsignedBytes + signatureBytes
const headBytes = 6

/** The bytes the host signs; the signature is appended to them. */
export function encodePolicy(policy: Policy): Uint8Array<ArrayBuffer> {
  const { keys, move } = policy
  if ((policy.state === 'moved') !== (move !== undefined)) {
    throw new Error('a room that has moved says where to, and no other does')
  }
  return writeBytes(
    { u8: policyVersions[policy.state] },
    { u32: policy.revision },
    { bytes: policy.previous, size: 32 },
    { bytes: policy.roomId, size: 16 },
    { bytes: keys.host, size: 32 },
    { bytes: keys.member, size: 32 },
    { bytes: keys.participant, size: 32 },
    { bytes: keys.viewer, size: 32 },
    { bytes: keys.letterbox, size: 32 },
    { bytes: keys.letterboxSeal, size: 32 },
    { u8: policyStateCodes[policy.state] },
    { u32: policy.endsDay },
    ...(move === undefined ? [] : [{ u48: move.head }, { bytes: forwardOf(move) }]),
  )
}

function forwardOf({ forward }: PolicyMove): Uint8Array {
  if (forward.byteLength > 0 && forward.byteLength <= limits.forwardBytes) return forward
  throw new Error('a forward is not empty, and no longer than a policy may be')
}

export function parsePolicy(bytes: Uint8Array): Parsed<SignedPolicy> {
  if (bytes.byteLength < policyBytes || bytes.byteLength > largestPolicy) {
    return refuse('policy-refused')
  }
  const version = bytes[0] ?? 0
  if (version !== 1 && version !== 2) return refuse('unsupported-version')
  const signed = bytes.subarray(0, -signatureBytes)
  const policy = parsePolicyFields(signed)
  if (policy === null || policyVersions[policy.state] !== version) return refuse('policy-refused')
  return accept({ policy, signed, signature: bytes.subarray(-signatureBytes), bytes })
}

const largestPolicy = policyBytes + headBytes + limits.forwardBytes

function parsePolicyFields(bytes: Uint8Array): Policy | null {
  const reader = readBytes(bytes)
  const version = reader.u8()
  const revision = reader.u32()
  const previous = reader.bytes(32)
  const roomId = reader.bytes(16)
  const keys = {
    host: reader.bytes(32),
    member: reader.bytes(32),
    participant: reader.bytes(32),
    viewer: reader.bytes(32),
    letterbox: reader.bytes(32),
    letterboxSeal: reader.bytes(32),
  }
  const state = codeToState(reader.u8())
  const endsDay = reader.u32()
  const move = version === 2 ? { head: reader.u48(), forward: reader.rest() } : null
  if (!reader.isExact() || state === null || revision === 0) return null
  if ((revision === 1) !== previous.every((byte) => byte === 0)) return null
  if (move?.forward.byteLength === 0) return null
  return { revision, previous, roomId, keys, state, endsDay, ...(move === null ? {} : { move }) }
}

function codeToState(code: number): PolicyState | null {
  if (code === policyStateCodes.open) return 'open'
  if (code === policyStateCodes.moved) return 'moved'
  return code === policyStateCodes.ended ? 'ended' : null
}
