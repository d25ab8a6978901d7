import { ascii, concat } from './bytes.ts'
import { sha256 } from './hash.ts'

// One short value for a whole log: two people hold the same one only if they have seen the same
// entries in the same order. The relay never needs it and cannot bend it.

export function chainStart(roomId: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  return shortHash(concat(ascii('tillidsrum/1 log'), roomId))
}

export async function chainNext(
  chain: Uint8Array,
  entry: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  return shortHash(concat(chain, await sha256(entry)))
}

async function shortHash(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const digest = await sha256(bytes)
  return digest.slice(0, 16)
}
