import { concat, invariant, unshared } from './bytes.ts'
import { pad, paddedSize, unpad } from './pad.ts'

// Sealed: iv 12 | AES-256-GCM(key, pad(plaintext), additional data) | tag 16

const ivBytes = 12
const tagBytes = 16

export type ToSeal = {
  /** Not secret and not inside, but the seal breaks if it changes. */
  readonly aad: Uint8Array
  readonly plaintext: Uint8Array
  /** 12 random bytes. Danger: the same ones twice under one key give the plaintexts away. */
  readonly iv: Uint8Array
}

export async function seal(
  key: CryptoKey,
  { aad, plaintext, iv }: ToSeal,
): Promise<Uint8Array<ArrayBuffer>> {
  invariant(iv.byteLength === ivBytes, 'an iv is 12 bytes')
  const ciphertext = await crypto.subtle.encrypt(gcm(iv, aad), key, pad(plaintext))
  return concat(iv, new Uint8Array(ciphertext))
}

/** Null when it does not open, whatever the reason: an attacker learns nothing from which. */
export async function open(
  key: CryptoKey,
  aad: Uint8Array,
  sealed: Uint8Array,
): Promise<Uint8Array | null> {
  if (sealed.byteLength < sealedSize(0)) return null
  const parameters = gcm(sealed.subarray(0, ivBytes), aad)
  try {
    const padded = await crypto.subtle.decrypt(parameters, key, unshared(sealed.subarray(ivBytes)))
    return unpad(new Uint8Array(padded))
  } catch {
    return null
  }
}

/** How many bytes `seal` makes of so many: for keeping a limit before sealing. */
export function sealedSize(plaintextSize: number): number {
  return ivBytes + paddedSize(plaintextSize) + tagBytes
}

export function importSealKey(raw: Uint8Array): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', unshared(raw), 'AES-GCM', false, ['encrypt', 'decrypt'])
}

function gcm(iv: Uint8Array, aad: Uint8Array): AesGcmParams {
  return { name: 'AES-GCM', iv: unshared(iv), additionalData: unshared(aad) }
}
