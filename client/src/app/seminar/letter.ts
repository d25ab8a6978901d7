import { base64urlToBytes } from '#crypto'

// What a letter into a seminar's room says, in JSON: { version: 1, kind: 'seat', urn, key }. No name, and nothing
// of what anybody means.

const version = 1
const longestLetter = 1024

/** Somebody is there, and may be put on the list of those who can answer. */
export interface SeatLetter {
  /** The urn's name and the key she has in it, in base64url. */
  readonly urn: string
  readonly key: string
}

export function seatToLetter(seat: SeatLetter): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ version, kind: 'seat', ...seat }))
}

/** Whoever has the link can put anything in: null for what is no letter of ours. */
export function parseSeatLetter(bytes: Uint8Array): SeatLetter | null {
  if (bytes.byteLength > longestLetter) return null
  const value = parseJson(bytes)
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const [urn, key] = [fields.get('urn'), fields.get('key')]
  if (fields.get('version') !== version || fields.get('kind') !== 'seat') return null
  return isBytes(urn, 16) && isBytes(key, 32) ? { urn, key } : null
}

function isBytes(text: unknown, length: number): text is string {
  return typeof text === 'string' && base64urlToBytes(text)?.byteLength === length
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
