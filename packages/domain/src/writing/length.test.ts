import { describe, expect, test } from 'vitest'

import { isBlank, isTooLong, mostCharacters, type Writing } from './length.ts'

const limits: readonly (readonly [Writing, number])[] = [
  ['answer', 10_000],
  ['point', 2_000],
  ['agreement', 2_000],
  ['note', 2_000],
  ['clause', 300],
  ['cell', 400],
  ['item', 160],
  ['name', 60],
]

describe('the length of a text', () => {
  test.each(limits)('[D1] %s may hold %i characters and not one more', (writing, most) => {
    expect(mostCharacters[writing]).toBe(most)
    expect(isTooLong(writing, 'æ'.repeat(most))).toBe(false)
    expect(isTooLong(writing, 'æ'.repeat(most + 1))).toBe(true)
  })

  test('[D1] a character outside the first plane counts as a text field counts it', () => {
    expect(isTooLong('name', '🌿'.repeat(30))).toBe(false)
    expect(isTooLong('name', '🌿'.repeat(31))).toBe(true)
  })

  test('a text of spaces and line breaks is blank', () => {
    expect(isBlank(' \n\t ')).toBe(true)
    expect(isBlank(' ro ')).toBe(false)
  })
})
