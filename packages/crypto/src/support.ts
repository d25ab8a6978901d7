import { seedToAgreementPair, seedToSigningPair, signWith } from './curve.ts'
import { hkdf } from './hash.ts'
import { importSealKey } from './seal.ts'
import { createVerifier } from './verify.ts'

/**
 * False in a browser without Ed25519 or X25519 in WebCrypto, and on a page that did not come over
 * https (there is no `crypto.subtle` there).
 */
export async function isCryptoSupported(): Promise<boolean> {
  try {
    const seed = await hkdf(new Uint8Array(32), 'support')
    const [signing] = await Promise.all([
      seedToSigningPair(seed),
      seedToAgreementPair(seed),
      importSealKey(seed),
    ])
    const verifier = await createVerifier(signing.publicKey)
    return await verifier.verify(await signWith(signing.privateKey, seed), seed)
  } catch {
    return false
  }
}
