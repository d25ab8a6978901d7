import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { letterToBytes, parseToGroup, parseToOrganisation } from '../letters/letter-bytes.ts'
import { parseToWorkshop, type ToWorkshop } from './workshop-letter.ts'

const letters: readonly ToWorkshop[] = [
  { kind: 'proposal', id: 'abcd', topic: 'proposals', table: 7, text: 'Korte møder', n: 1 },
  { kind: 'draw', set: 'A'.repeat(16), hand: 'abcdefgh' },
  { kind: 'dots', hand: 'abcdefgh', round: 1, on: ['abcd'] },
]

test('[S256] a letter to a workshop is read back as it was written, and by a workshop alone', () => {
  for (const letter of letters) {
    expect(parseToWorkshop(letterToBytes(letter))).toEqual(letter)
    expect(parseToGroup(letterToBytes(letter))).toBeNull()
    expect(parseToOrganisation(letterToBytes(letter))).toBeNull()
  }
})

test('[S256] what is no letter to a workshop is none, and breaks nothing', () => {
  const bytesOf = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
  for (const letter of letters) {
    expect(parseToWorkshop(bytesOf({ ...letter, version: 2 }))).toBeNull()
    expect(parseToWorkshop(bytesOf({ ...letter, version: 1, kind: 'other' }))).toBeNull()
  }
  expect(parseToWorkshop(new Uint8Array(20_000).fill(32))).toBeNull()
  const isRead = fc.property(fc.uint8Array(), (bytes) => parseToWorkshop(bytes) === null)
  expect(() => fc.assert(isRead)).not.toThrow()
})
