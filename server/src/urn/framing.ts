/** The length in two bytes, and the bytes: as every hash of RFC 9497 has its parts. */
export function framed(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([u16(bytes.byteLength), bytes])
}

export function u16(number: number): Uint8Array {
  return Uint8Array.of(number >> 8, number & 255)
}
