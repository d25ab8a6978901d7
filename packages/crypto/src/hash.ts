import { ascii, unshared } from './bytes.ts'

export async function sha256(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', unshared(bytes)))
}

const salt = ascii('tillidsrum/1')

/** HKDF-SHA-256 (RFC 5869) with our salt; the label keeps one use of a secret from being another. */
export async function hkdf(
  secret: Uint8Array,
  info: Uint8Array | string,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', unshared(secret), 'HKDF', false, ['deriveBits'])
  const labelled = typeof info === 'string' ? ascii(info) : unshared(info)
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: labelled }
  return new Uint8Array(await crypto.subtle.deriveBits(parameters, key, 256))
}
