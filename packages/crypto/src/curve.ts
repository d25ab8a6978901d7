import { base64urlToBytes } from './base64url.ts'
import { concat, invariant, unshared } from './bytes.ts'

// WebCrypto imports no bare 32-byte private key and names no public key for a private one.
// So: RFC 8410's fixed PKCS8 prefix before the seed, and the public half read from the JWK.

export type KeyPair = {
  readonly publicKey: Uint8Array
  readonly privateKey: CryptoKey
}

const pkcs8Prefixes = {
  Ed25519: Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 112, 4, 34, 4, 32),
  X25519: Uint8Array.of(48, 46, 2, 1, 0, 48, 5, 6, 3, 43, 101, 110, 4, 34, 4, 32),
}

export function seedToSigningPair(seed: Uint8Array): Promise<KeyPair> {
  return seedToPair('Ed25519', seed, 'sign')
}

export function seedToAgreementPair(seed: Uint8Array): Promise<KeyPair> {
  return seedToPair('X25519', seed, 'deriveBits')
}

async function seedToPair(
  name: keyof typeof pkcs8Prefixes,
  seed: Uint8Array,
  usage: KeyUsage,
): Promise<KeyPair> {
  invariant(seed.byteLength === 32, 'a private key is 32 bytes')
  const pkcs8 = concat(pkcs8Prefixes[name], seed)
  const [privateKey, extractable] = await Promise.all([
    crypto.subtle.importKey('pkcs8', pkcs8, { name }, false, [usage]),
    crypto.subtle.importKey('pkcs8', pkcs8, { name }, true, [usage]),
  ])
  const { x } = await crypto.subtle.exportKey('jwk', extractable)
  const publicKey = base64urlToBytes(x ?? '')
  invariant(publicKey?.byteLength === 32, 'a private key has a public half')
  return { publicKey, privateKey }
}

export async function signWith(
  privateKey: CryptoKey,
  bytes: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.sign('Ed25519', privateKey, unshared(bytes)))
}

/** The 32 bytes that two key pairs share, or null when the other side's public key is none. */
export async function agree(
  privateKey: CryptoKey,
  publicKey: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    // Attack: with a point of small order the shared bytes would be ones that everybody knows.
    // WebCrypto refuses them (RFC 7748 section 6.1).
    const other = await crypto.subtle.importKey('raw', unshared(publicKey), 'X25519', true, [])
    const bits = await crypto.subtle.deriveBits({ name: 'X25519', public: other }, privateKey, 256)
    return new Uint8Array(bits)
  } catch {
    return null
  }
}
