import { ascii, concat } from './bytes.ts'
import type { KeyPair } from './curve.ts'
import { openLetter, sealLetter } from './letter.ts'

// What a room does in its own name it does with a secret that its members and hosts may use, and whoever only
// looks may not: it is sealed to the room's own letterbox.

/** What the secret is for; in the label, so that one is never taken for the other. */
type Purpose = 'page-secret' | 'box-secret'

export type ToSealSecret = {
  readonly roomId: Uint8Array
  /** The public half of what opens the room's letters. */
  readonly letterbox: Uint8Array
  /** 32 bytes. */
  readonly secret: Uint8Array
  /** 12 and 32 random bytes. */
  readonly iv: Uint8Array
  readonly ephemeral: Uint8Array
}

export async function sealRoomSecret(
  purpose: Purpose,
  { roomId, letterbox, secret, iv, ephemeral }: ToSealSecret,
): Promise<Uint8Array<ArrayBuffer> | null> {
  return sealLetter(letterbox, { aad: labelOf(purpose, roomId), plaintext: secret, iv, ephemeral })
}

/** Null for who may only look at the room, and for what is no sealed secret. */
export async function openRoomSecret(
  purpose: Purpose,
  { letterbox, roomId }: { readonly letterbox: KeyPair; readonly roomId: Uint8Array },
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  const secret = await openLetter(letterbox, labelOf(purpose, roomId), sealed)
  return secret?.byteLength === 32 ? secret : null
}

function labelOf(purpose: Purpose, roomId: Uint8Array): Uint8Array {
  return concat(ascii(`tillidsrum/1 ${purpose}`), roomId)
}
