import { unshared } from './bytes.ts'

export type Verifier = {
  verify(signature: Uint8Array, bytes: Uint8Array): Promise<boolean>
}

/** Imports the key once. A key that is no key is no error: nothing was ever signed by it. */
export async function createVerifier(publicKey: Uint8Array): Promise<Verifier> {
  const key = await importVerifyKey(publicKey)
  if (key === null) return { verify: () => Promise.resolve(false) }
  return {
    verify: (signature, bytes) =>
      crypto.subtle.verify('Ed25519', key, unshared(signature), unshared(bytes)),
  }
}

async function importVerifyKey(publicKey: Uint8Array): Promise<CryptoKey | null> {
  try {
    return await crypto.subtle.importKey('raw', unshared(publicKey), 'Ed25519', false, ['verify'])
  } catch {
    return null
  }
}
