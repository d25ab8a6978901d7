// lib0's variable-length numbers, which frame every message of the Yjs servers: seven bits a byte,
// lowest first, the high bit set on all but the last.

export function varint(value: number): Uint8Array {
  const bytes: number[] = []
  let rest = value
  while (rest > 0x7f) {
    bytes.push(0x80 | (rest & 0x7f))
    rest = Math.floor(rest / 128)
  }
  return Uint8Array.from([...bytes, rest])
}

export function withLength(bytes: Uint8Array): Uint8Array {
  return Buffer.concat([varint(bytes.byteLength), bytes])
}
