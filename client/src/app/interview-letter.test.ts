import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { noteToLetter, parseNoteLetter } from './interview-letter.ts'

const note = { id: 'AAAAAAAAAAA', question: 'g0', text: 'Hun vil have ro' }

const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))

test('a note is read back from its letter', () => {
  expect(parseNoteLetter(noteToLetter(note))).toEqual(note)
})

test('[S403] an interviewer’s letter is exactly these bytes', () => {
  const text = '{"version":1,"id":"AAAAAAAAAAA","question":"g0","text":"Hun vil have ro på"}'
  const letter = noteToLetter({ ...note, text: 'Hun vil have ro på' })
  expect(new TextDecoder().decode(letter)).toBe(text)
  expect(parseNoteLetter(new TextEncoder().encode(text))?.text).toBe('Hun vil have ro på')
})

test('[D91] a letter of another version, without an id or too long is no note', () => {
  expect(parseNoteLetter(bytesOf({ version: 2, ...note }))).toBeNull()
  expect(parseNoteLetter(bytesOf({ version: 1, ...note, id: 'short' }))).toBeNull()
  expect(parseNoteLetter(bytesOf({ version: 1, ...note, id: 7 }))).toBeNull()
  expect(parseNoteLetter(bytesOf({ version: 1, ...note, text: 'a'.repeat(2001) }))).toBeNull()
  expect(parseNoteLetter(new Uint8Array(20_000).fill(32))).toBeNull()
})

test('no bytes, however garbled, break the reading of a letter', () => {
  const isRead = fc.property(fc.uint8Array(), (bytes) => parseNoteLetter(bytes) === null)
  expect(() => fc.assert(isRead)).not.toThrow()
})
