import { ascii, concat, invariant } from './bytes.ts'
import { seedToSigningPair, signWith, type KeyPair } from './curve.ts'
import { hkdf, sha256 } from './hash.ts'
import type { Signer } from './keys.ts'
import { openLetter, sealLetter } from './letter.ts'

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

export type ToSealPage = {
  readonly roomId: Uint8Array
  /** The public half of what opens the room's letters. */
  readonly letterbox: Uint8Array
  readonly secret: Uint8Array
  /** 12 and 32 random bytes. */
  readonly iv: Uint8Array
  readonly ephemeral: Uint8Array
}

export async function sealPageSecret(page: ToSealPage): Promise<Uint8Array<ArrayBuffer> | null> {
  const { roomId, letterbox, secret, iv, ephemeral } = page
  return sealLetter(letterbox, { aad: labelOf(roomId), plaintext: secret, iv, ephemeral })
}

/** Null for who may not publish for the room, and for what is no sealed secret. */
export async function openPageSecret(
  letterbox: KeyPair,
  roomId: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  const secret = await openLetter(letterbox, labelOf(roomId), sealed)
  return secret?.byteLength === 32 ? secret : null
}

function labelOf(roomId: Uint8Array): Uint8Array {
  return concat(ascii('tillidsrum/1 page-secret'), roomId)
}
