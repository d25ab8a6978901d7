import { concat } from './bytes.ts'
import type { Signer } from './keys.ts'
import { seal } from './seal.ts'

// header | sealed, with the header as additional data | signature 64 over both

export type ToSealAndSign = {
  readonly header: Uint8Array
  readonly plaintext: Uint8Array
  readonly iv: Uint8Array
  /** Puts what is signed into its context, so that no signature passes for one of another kind. */
  readonly toSigned: (bytes: Uint8Array) => Uint8Array
}

export async function sealSigned(
  key: CryptoKey,
  signer: Signer,
  { header, plaintext, iv, toSigned }: ToSealAndSign,
): Promise<Uint8Array<ArrayBuffer>> {
  const signed = concat(header, await seal(key, { aad: header, plaintext, iv }))
  return concat(signed, await signer.sign(toSigned(signed)))
}
