import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { movedCursor } from './cursor.ts'

test('a cursor stays before words that another person adds after it', () => {
  expect(movedCursor('hver tirsdag', 'hver tirsdag kl. 9', 5)).toBe(5)
})

test('a cursor moves along when another person writes before it', () => {
  expect(movedCursor('tirsdag', 'hver tirsdag', 7)).toBe(12)
})

test('a cursor inside words that went away stands where they stood', () => {
  expect(movedCursor('hver anden tirsdag', 'hver tirsdag', 8)).toBe(5)
})

test('the letters after the cursor that both texts share stay after it', () => {
  const isKept = fc.property(
    fc.tuple(fc.string(), fc.string(), fc.string()),
    fc.nat(),
    ([head, added, tail], at) => {
      const before = head + tail
      const cursor = at % (before.length + 1)
      const moved = movedCursor(before, head + added + tail, cursor)
      return moved === cursor || moved === cursor + added.length
    },
  )
  expect(() => fc.assert(isKept)).not.toThrow()
})
