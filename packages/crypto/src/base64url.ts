// RFC 4648 section 5, without padding, and canonical: each byte string has exactly one text.

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const sextetsByCharacter = new Map(Array.from(alphabet, (character, sextet) => [character, sextet]))

export function bytesToBase64url(bytes: Uint8Array): string {
  let text = ''
  let held = 0
  let heldBits = 0
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xffff
    heldBits += 8
    while (heldBits >= 6) {
      heldBits -= 6
      text += alphabet.charAt((held >> heldBits) & 63)
    }
  }
  return heldBits === 0 ? text : text + alphabet.charAt((held << (6 - heldBits)) & 63)
}

/** Null when a character is foreign, when the length is impossible, or when spare bits are not zero. */
export function base64urlToBytes(text: string): Uint8Array<ArrayBuffer> | null {
  if (text.length % 4 === 1) return null
  const bytes = new Uint8Array(Math.floor((text.length * 6) / 8))
  let held = 0
  let heldBits = 0
  let at = 0
  for (const character of text) {
    const sextet = sextetsByCharacter.get(character)
    if (sextet === undefined) return null
    held = ((held << 6) | sextet) & 0xffff
    heldBits += 6
    if (heldBits >= 8) {
      heldBits -= 8
      bytes[at++] = (held >> heldBits) & 255
    }
  }
  return (held & ((1 << heldBits) - 1)) === 0 ? bytes : null
}
