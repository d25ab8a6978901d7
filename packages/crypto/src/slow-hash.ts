import { argon2id } from '@noble/hashes/argon2.js'

import { ascii } from './bytes.ts'

// Argon2id (RFC 9106) of what a person types. The parameters belong to the version in the salt and stand
// in the code: a relay that could choose them could make guessing cheap.

const parameters = { m: 65_536, t: 3, p: 1, version: 0x13, dkLen: 32 }

/** The same for everybody: a keyring's locker is found by the words alone. */
export const phraseSalt = ascii('tillidsrum/1 passphrase')

/** 32 bytes. Takes seconds and 64 MiB, so it is called in a worker. */
export function slowHash(typed: string, salt: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(argon2id(new TextEncoder().encode(typed), salt, parameters))
}
