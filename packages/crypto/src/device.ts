import { ascii } from './bytes.ts'
import { open, seal } from './seal.ts'

const deviceLabel = ascii('tillidsrum/1 device')

/**
 * A key that the browser keeps and never shows: it can be put into IndexedDB as it is, so what is
 * sealed with it is of no use in a copy of the disk's text or in a backup of the database alone.
 */
export async function createDeviceKey(): Promise<CryptoKey> {
  const algorithm = { name: 'AES-GCM', length: 256 } as const
  return crypto.subtle.generateKey(algorithm, false, ['encrypt', 'decrypt'])
}

export function sealForDevice(
  key: CryptoKey,
  plaintext: Uint8Array,
  iv: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  return seal(key, { aad: deviceLabel, plaintext, iv })
}

export function openFromDevice(key: CryptoKey, sealed: Uint8Array): Promise<Uint8Array | null> {
  return open(key, deviceLabel, sealed)
}
