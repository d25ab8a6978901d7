import { ascii, concat, invariant } from './bytes.ts'
import { seedToSigningPair, signWith, type KeyPair } from './curve.ts'
import { hkdf, sha256 } from './hash.ts'
import type { Signer } from './keys.ts'
import { openRoomSecret, sealRoomSecret, type ToSealSecret } from './room-secret.ts'

// A page has a key of its own, from 32 random bytes that stand in nothing else: from the page's key or id
// nobody finds the room that publishes there. The room keeps those bytes sealed to its own letterbox, so
// that its members and hosts may publish, and whoever only looks may not.

export type PageKey = {
  /** 16 bytes; commits to the public key. */
  readonly pageId: Uint8Array
  readonly signer: Signer
}

export async function pageKeyFromSecret(secret: Uint8Array): Promise<PageKey> {
  invariant(secret.byteLength === 32, 'a page begins with 32 random bytes')
  const { publicKey, privateKey } = await seedToSigningPair(await hkdf(secret, 'page-sig'))
  const digest = await sha256(concat(ascii('tillidsrum/1 page'), publicKey))
  const signer = { publicKey, sign: (bytes: Uint8Array) => signWith(privateKey, bytes) }
  return { pageId: digest.slice(0, 16), signer }
}

export async function sealPageSecret(page: ToSealSecret): Promise<Uint8Array<ArrayBuffer> | null> {
  return sealRoomSecret('page-secret', page)
}

/** Null for who may not publish for the room, and for what is no sealed secret. */
export async function openPageSecret(
  letterbox: KeyPair,
  roomId: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  return openRoomSecret('page-secret', { letterbox, roomId }, sealed)
}
