import { ascii, concat } from './bytes.ts'
import { agree, seedToAgreementPair, type KeyPair } from './curve.ts'
import { hkdf } from './hash.ts'
import { importSealKey, open, seal, type ToSeal } from './seal.ts'

// Sealed letter: ephemeral X25519 public key 32 | sealed
// Key: HKDF(shared bytes, "letter" | ephemeral public key | letterbox public key)

const publicKeyBytes = 32

export type ToSealAsLetter = ToSeal & {
  /** 32 random bytes, never used again: not even the writer can open what she has put in. */
  readonly ephemeral: Uint8Array
}

/** Null when the letterbox's public key is no key. */
export async function sealLetter(
  letterbox: Uint8Array,
  { ephemeral, ...letter }: ToSealAsLetter,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const sender = await seedToAgreementPair(ephemeral)
  const shared = await agree(sender.privateKey, letterbox)
  if (shared === null) return null
  const key = await deriveLetterKey(shared, sender.publicKey, letterbox)
  return concat(sender.publicKey, await seal(key, letter))
}

/** Null when it does not open: another letterbox's, changed on the way, or no letter at all. */
export async function openLetter(
  letterbox: KeyPair,
  aad: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  const sender = sealed.subarray(0, publicKeyBytes)
  const shared = await agree(letterbox.privateKey, sender)
  if (shared === null) return null
  const key = await deriveLetterKey(shared, sender, letterbox.publicKey)
  return open(key, aad, sealed.subarray(publicKeyBytes))
}

async function deriveLetterKey(shared: Uint8Array, sender: Uint8Array, letterbox: Uint8Array) {
  return importSealKey(await hkdf(shared, concat(ascii('letter'), sender, letterbox)))
}
