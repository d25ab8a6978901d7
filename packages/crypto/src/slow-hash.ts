import { argon2id } from '@noble/hashes/argon2.js'

import { ascii } from './bytes.ts'

// Argon2id (RFC 9106) of a passphrase. The parameters belong to the version in the salt and stand in
// the code: a relay that could choose them could make guessing cheap.

const salt = ascii('tillidsrum/1 passphrase')
const parameters = { m: 65_536, t: 3, p: 1, version: 0x13, dkLen: 32 }

/** 32 bytes for a keyring's locker. Takes seconds and 64 MiB, so it is called in a worker. */
export function slowHash(phrase: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(argon2id(ascii(phrase), salt, parameters))
}
