import { ascii, concat } from './bytes.ts'
import type { KeyPair } from './curve.ts'
import { sha256 } from './hash.ts'
import { openLetter, sealLetter } from './letter.ts'

// A letterbox that can be given up is a small room of its own. The room it belongs to keeps that small room's
// host secret sealed to its own letterbox: its members and hosts may empty it, and whoever only looks may not.

export type ToSealBox = {
  readonly roomId: Uint8Array
  /** The public half of what opens the room's letters. */
  readonly letterbox: Uint8Array
  readonly secret: Uint8Array
  /** 12 and 32 random bytes. */
  readonly iv: Uint8Array
  readonly ephemeral: Uint8Array
}

export async function sealBoxSecret(box: ToSealBox): Promise<Uint8Array<ArrayBuffer> | null> {
  const { roomId, letterbox, secret, iv, ephemeral } = box
  return sealLetter(letterbox, { aad: labelOf(roomId), plaintext: secret, iv, ephemeral })
}

/** Null for who may only look at the room, and for what is no sealed secret. */
export async function openBoxSecret(
  letterbox: KeyPair,
  roomId: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  const secret = await openLetter(letterbox, labelOf(roomId), sealed)
  return secret?.byteLength === 32 ? secret : null
}

function labelOf(roomId: Uint8Array): Uint8Array {
  return concat(ascii('tillidsrum/1 box-secret'), roomId)
}

/** The number a letter has in a box: the same each time it is tried, and another in every other box. */
export async function letterIdOf(
  boxId: Uint8Array,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = concat(ascii('tillidsrum/1 letter-id'), boxId, new TextEncoder().encode(about))
  return (await sha256(bytes)).slice(0, 8)
}
