import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { headOf } from './text-limit.ts'

describe('the head of a text', () => {
  test('is all of a text that fits', () => {
    expect(headOf('Ro om mandagen', 14)).toBe('Ro om mandagen')
  })

  test('cuts no character in two', () => {
    expect(headOf('Ro 🌿', 4)).toBe('Ro ')
    expect(headOf('Ro 🌿', 5)).toBe('Ro 🌿')
  })

  test('is a beginning of the text, and at most one code unit shorter than what fits', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, most) => {
        const head = headOf(text, most)

        expect(text.startsWith(head)).toBe(true)
        expect(head.length).toBeGreaterThanOrEqual(Math.min(text.length, most) - 1)
        expect(head.length).toBeLessThanOrEqual(most)
      }),
    )
  })
})
