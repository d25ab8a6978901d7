/** A promise our own code makes to itself; bytes from outside are refused by value, never here. */
export function invariant(condition: boolean, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}

export function ascii(label: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(label, (character) => character.charCodeAt(0))
}

export function concat(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}

/** Not constant-time: for public values only. */
export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, index) => byte === b[index])
}

/** WebCrypto refuses views of shared memory, which another thread could change under its hands. */
export function unshared(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return isUnshared(bytes) ? bytes : Uint8Array.from(bytes)
}

function isUnshared(bytes: Uint8Array): bytes is Uint8Array<ArrayBuffer> {
  return bytes.buffer instanceof ArrayBuffer
}
