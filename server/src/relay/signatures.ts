import { createHash } from 'node:crypto'

import {
  signedMessage,
  type Policy,
  type Role,
  type SealedEntry,
  type SignContext,
} from '#protocol'

import type { Ed25519, PublicKey } from './ed25519.ts'

export interface Signed {
  readonly context: SignContext
  readonly message: Uint8Array
  readonly signature: Uint8Array
}

export function isSignedBy(
  key: PublicKey | null,
  { context, message, signature }: Signed,
): boolean {
  return key !== null && key.verifies(signedMessage(context, message), signature)
}

export type RoleKeys = Readonly<Record<Role, PublicKey | null>>

export function importRoleKeys({ importKey }: Ed25519, { keys }: Policy): RoleKeys {
  return {
    host: importKey(keys.host),
    member: importKey(keys.member),
    participant: importKey(keys.participant),
    viewer: importKey(keys.viewer),
    letterbox: importKey(keys.letterbox),
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

/** A page's id commits to its own key. */
export function pageIdOf(key: Uint8Array): Uint8Array {
  return createHash('sha256').update('tillidsrum/1 page').update(key).digest().subarray(0, 16)
}

export function sha256(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest()
}
