import { readBytes, writeBytes } from './bytes.ts'
import { signatureBytes } from './entry.ts'
import { accept, refuse, type Parsed } from './parsed.ts'

// What the relay must know of a room to keep order in it, signed by the host and readable by both
// sides. The room's id commits to the host's public key, so nobody can put up another policy for it.

const policyVersion = 1
const policyStateCodes = { open: 1, ended: 2 } as const
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
}

export type SignedPolicy = {
  readonly policy: Policy
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly bytes: Uint8Array
}

const unsignedBytes = 1 + 4 + 32 + 16 + 6 * 32 + 1 + 4
const policyBytes = unsignedBytes + signatureBytes

/** The bytes the host signs; the signature is appended to them. */
export function encodePolicy(policy: Policy): Uint8Array<ArrayBuffer> {
  const { keys } = policy
  return writeBytes(
    { u8: policyVersion },
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
  )
}

export function parsePolicy(bytes: Uint8Array): Parsed<SignedPolicy> {
  if (bytes.byteLength !== policyBytes) return refuse('policy-refused')
  if (bytes[0] !== policyVersion) return refuse('unsupported-version')
  const policy = parsePolicyFields(bytes.subarray(1, unsignedBytes))
  if (policy === null) return refuse('policy-refused')
  return accept({
    policy,
    signed: bytes.subarray(0, unsignedBytes),
    signature: bytes.subarray(unsignedBytes),
    bytes,
  })
}

function parsePolicyFields(bytes: Uint8Array): Policy | null {
  const reader = readBytes(bytes)
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
  if (!reader.isExact() || state === null || revision === 0) return null
  if ((revision === 1) !== previous.every((byte) => byte === 0)) return null
  return { revision, previous, roomId, keys, state, endsDay }
}

function codeToState(code: number): PolicyState | null {
  if (code === policyStateCodes.open) return 'open'
  return code === policyStateCodes.ended ? 'ended' : null
}
