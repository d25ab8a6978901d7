import { ascii, concat } from './bytes.ts'
import type { KeyPair } from './curve.ts'
import { sha256 } from './hash.ts'
import { openRoomSecret, sealRoomSecret, type ToSealSecret } from './room-secret.ts'

// A letterbox that can be given up is a small room of its own. The room it belongs to keeps that small room's
// host secret sealed to its own letterbox: its members and hosts may empty it, and whoever only looks may not.

export async function sealBoxSecret(box: ToSealSecret): Promise<Uint8Array<ArrayBuffer> | null> {
  return sealRoomSecret('box-secret', box)
}

/** Null for who may only look at the room, and for what is no sealed secret. */
export async function openBoxSecret(
  letterbox: KeyPair,
  roomId: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  return openRoomSecret('box-secret', { letterbox, roomId }, sealed)
}

/** The number a letter has in a box: the same each time it is tried, and another in every other box. */
export async function letterIdOf(
  boxId: Uint8Array,
  about: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = concat(ascii('tillidsrum/1 letter-id'), boxId, new TextEncoder().encode(about))
  return (await sha256(bytes)).slice(0, 8)
}
