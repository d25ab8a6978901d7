import { createHash, createPublicKey, verify, type KeyObject } from 'node:crypto'

import {
  signedMessage,
  type Policy,
  type Role,
  type SealedEntry,
  type SignContext,
} from '#protocol'

// SubjectPublicKeyInfo of an Ed25519 key is this prefix and the 32 raw bytes (RFC 8410 §4).
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

export interface Signed {
  readonly context: SignContext
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

export function isSignedBy(
  key: KeyObject | null,
  { context, message, signature }: Signed,
): boolean {
  return key !== null && verify(null, signedMessage(context, message), key, signature)
}

/** Null when the bytes are no key. */
export function importPublicKey(raw: Uint8Array): KeyObject | null {
  try {
    return createPublicKey({ key: Buffer.concat([spkiPrefix, raw]), format: 'der', type: 'spki' })
  } catch {
    return null
  }
}

export type RoleKeys = Readonly<Record<Role, KeyObject | null>>

export function importRoleKeys({ keys }: Policy): RoleKeys {
  return {
    host: importPublicKey(keys.host),
    member: importPublicKey(keys.member),
    participant: importPublicKey(keys.participant),
    viewer: importPublicKey(keys.viewer),
    letterbox: importPublicKey(keys.letterbox),
  }
}

export function isEntrySigned(keys: RoleKeys, { header, signed, signature }: SealedEntry): boolean {
  return isSignedBy(keys[header.role], { context: 'entry', message: signed, signature })
}

/** A room's id commits to its host's key. */
export function isRoomOf(host: Uint8Array, roomId: Uint8Array): boolean {
  const digest = createHash('sha256').update('tillidsrum/1 room').update(host).digest()
  return digest.subarray(0, 16).equals(roomId)
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
