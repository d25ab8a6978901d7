export function hexToBytes(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16))
}

export function toHex(bytes: Uint8Array | null | undefined): string | null {
  if (bytes === null || bytes === undefined) return null
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
