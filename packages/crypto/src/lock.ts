import { ascii, concat, invariant } from './bytes.ts'
import { hkdf } from './hash.ts'
import { importSealKey, open, seal, sealedSize } from './seal.ts'

// What lies beside the rooms of a device that is locked:
//
//   version 1 | random 16 | proof
//
//   secret  slowHash(code in NFC, "tillidsrum/1 lock" | random)
//   key     HKDF(secret, "lock-key"): the rooms' keys are sealed with it
//   proof   nothing at all, sealed with the key, additional data all that stands before it
//
// The proof says whether a code is right while there is no room yet. It is no help to who guesses: a
// sealed room says the same.

const version = 1
const randomBytes = 16
const headBytes = 1 + randomBytes
const noteBytes = headBytes + sealedSize(0)

/** Random bytes for {@link createLock}. */
export const lockRandomBytes = randomBytes

export function lockSalt(random: Uint8Array): Uint8Array<ArrayBuffer> {
  invariant(random.byteLength === randomBytes, 'a lock has 16 random bytes')
  return concat(ascii('tillidsrum/1 lock'), random)
}

export interface Lock {
  readonly note: Uint8Array
  readonly key: CryptoKey
}

export interface ToLock {
  /** What the code became under {@link lockSalt} of the same random bytes. */
  readonly secret: Uint8Array
  readonly random: Uint8Array
  /** 12 random bytes. */
  readonly iv: Uint8Array
}

export async function createLock({ secret, random, iv }: ToLock): Promise<Lock> {
  const key = await keyOf(secret)
  const head = concat(Uint8Array.of(version), random)
  const proof = await seal(key, { aad: head, plaintext: new Uint8Array(), iv })
  return { note: concat(head, proof), key }
}

/** For {@link lockSalt}; null for a note that is none of this version. */
export function lockRandomIn(note: Uint8Array): Uint8Array | null {
  const isKnown = note.byteLength === noteBytes && note[0] === version
  return isKnown ? note.slice(1, headBytes) : null
}

/** Null when the code was another. */
export async function openLock(note: Uint8Array, secret: Uint8Array): Promise<CryptoKey | null> {
  const key = await keyOf(secret)
  const proof = await open(key, note.subarray(0, headBytes), note.subarray(headBytes))
  return proof === null ? null : key
}

async function keyOf(secret: Uint8Array): Promise<CryptoKey> {
  return importSealKey(await hkdf(secret, 'lock-key'))
}
