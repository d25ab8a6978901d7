import { invariant } from './bytes.ts'

// u32 length | the bytes | zeros, up to a size that tells little: PADME (Nikitin et al., PoPETs 2019,
// section 4) keeps only the top bits of a length, and nothing is smaller than the floor.

const lengthBytes = 4
const smallestPadded = 128
const largestPadded = 2 ** 30

export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(paddedSize(bytes.byteLength))
  new DataView(padded.buffer).setUint32(0, bytes.byteLength)
  padded.set(bytes, lengthBytes)
  return padded
}

/** Null unless `padded` is exactly what `pad` makes: a loose padding could whisper in its slack. */
export function unpad(padded: Uint8Array): Uint8Array | null {
  if (padded.byteLength < smallestPadded || padded.byteLength > largestPadded) return null
  const length = new DataView(padded.buffer, padded.byteOffset).getUint32(0)
  if (length > padded.byteLength - lengthBytes) return null
  if (paddedSize(length) !== padded.byteLength) return null
  const zeros = padded.subarray(lengthBytes + length)
  return zeros.every((byte) => byte === 0)
    ? padded.subarray(lengthBytes, lengthBytes + length)
    : null
}

export function paddedSize(length: number): number {
  return Math.max(smallestPadded, padme(length + lengthBytes))
}

function padme(length: number): number {
  invariant(length <= largestPadded, 'what is padded is at most 1 GiB')
  const exponent = 31 - Math.clz32(length)
  const keptBits = 32 - Math.clz32(exponent)
  const mask = (1 << (exponent - keptBits)) - 1
  return (length + mask) & ~mask
}
