import { createRequire } from 'node:module'

import { openssl, type Ed25519 } from './ed25519.ts'

// libsodium as sodium-native brings it, its addon alone: docs/decisions/0019.

interface Addon {
  crypto_sign_verify_detached(
    signature: Uint8Array,
    message: Uint8Array,
    publicKey: Uint8Array,
  ): boolean
}

type Load = (path: string) => unknown

const keyBytes = 32
const signatureBytes = 64

/** libsodium where its addon loads and answers rightly, and Node's own everywhere else. */
export function fastestEd25519(load: Load = createRequire(import.meta.url)): Ed25519 {
  return loadSodium(load) ?? openssl
}

function loadSodium(load: Load): Ed25519 | null {
  const addon = loadAddon(load)
  if (addon === null) return null
  const sodium = createSodium(addon)
  return isRight(sodium) ? sodium : null
}

/** Beside the built relay, or in the package while its sources run. */
function loadAddon(load: Load): Addon | null {
  const prebuild = `prebuilds/${process.platform}-${process.arch}/sodium-native.node`
  for (const path of [`./${prebuild}`, `sodium-native/${prebuild}`]) {
    const addon = parseAddon(tryTo(load, path))
    if (addon !== null) return addon
  }
  return null
}

function tryTo(load: Load, path: string): unknown {
  try {
    return load(path)
  } catch {
    return null
  }
}

function parseAddon(loaded: unknown): Addon | null {
  if (typeof loaded !== 'object' || loaded === null) return null
  const { crypto_sign_verify_detached: verify } = loaded as Partial<Record<keyof Addon, unknown>>
  return typeof verify === 'function' ? (loaded as Addon) : null
}

function createSodium(addon: Addon): Ed25519 {
  return {
    name: 'libsodium',
    importKey(raw) {
      if (raw.byteLength !== keyBytes) return null
      const key = raw.slice()
      return {
        // The addon throws at another length, or reads only the beginning.
        verifies: (message, signature) =>
          signature.byteLength === signatureBytes &&
          addon.crypto_sign_verify_detached(signature, message, key),
      }
    },
  }
}

/** RFC 8032 §7.1, test 2: an addon that is another than it says is not used. */
function isRight(ed25519: Ed25519): boolean {
  const key = ed25519.importKey(
    Buffer.from('3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c', 'hex'),
  )
  const signature = Buffer.from(
    '92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da' +
      '085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00',
    'hex',
  )
  if (key === null) return false
  return (
    key.verifies(Uint8Array.of(0x72), signature) && !key.verifies(Uint8Array.of(0x73), signature)
  )
}
