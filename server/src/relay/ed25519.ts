import { createPublicKey, verify } from 'node:crypto'

/** A role's public key, ready to be asked. */
export interface PublicKey {
  verifies(message: Uint8Array, signature: Uint8Array): boolean
}

/** Who verifies. Two of them, and whatever one accepts the other accepts. */
export interface Ed25519 {
  readonly name: 'libsodium' | 'openssl'
  /** Null when the bytes are no key. */
  importKey(raw: Uint8Array): PublicKey | null
}

// SubjectPublicKeyInfo of an Ed25519 key is this prefix and the 32 raw bytes (RFC 8410 §4).
const spkiPrefix = Buffer.from('302a300506032b6570032100', 'hex')

/** Node's own: always there, and half as fast. */
export const openssl: Ed25519 = {
  name: 'openssl',
  importKey(raw) {
    try {
      const spki = Buffer.concat([spkiPrefix, raw])
      const key = createPublicKey({ key: spki, format: 'der', type: 'spki' })
      return { verifies: (message, signature) => verify(null, message, key, signature) }
    } catch {
      return null
    }
  },
}
