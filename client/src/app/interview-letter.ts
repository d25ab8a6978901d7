import { parseNote, type NoteWords } from '#domain'

// What a letter of an interviewer says: { version: 1, id, question, text } in JSON.

const version = 1
const longestLetter = 16_384

export interface NoteLetter extends NoteWords {
  /** 8 bytes in base64url, the same each time the letter is tried. */
  readonly id: string
}

export function noteToLetter(note: NoteLetter): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify({ version, ...note }))
}

/** Whoever has the link can put anything in: null for what is no note of ours. */
export function parseNoteLetter(bytes: Uint8Array): NoteLetter | null {
  if (bytes.byteLength > longestLetter) return null
  const value = parseJson(bytes)
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  if (fields.get('version') !== version) return null
  const id = fields.get('id')
  const note = parseNote(fields.get('question'), fields.get('text'))
  const isId = typeof id === 'string' && /^[\w-]{11}$/.test(id)
  return isId && note !== null ? { id, ...note } : null
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return null
  }
}
