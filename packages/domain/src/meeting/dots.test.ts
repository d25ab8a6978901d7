import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { countDots, dotsEach, mayLayDot, mostDotted } from './dots.ts'

const item = fc.constantFrom('a', 'b', 'c', 'd', 'e')

describe('dots', () => {
  test('[D134] a fourth is refused, and says that none is left', () => {
    expect(mayLayDot(['a', 'b'])).toEqual({ ok: true })
    expect(mayLayDot(['a', 'b', 'c'])).toEqual({ ok: false, reason: 'noneLeft' })
  })

  test('[D134] count no more than three from one hand and one on an item, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(fc.array(item, { maxLength: 9 }), { maxLength: 12 }), (hands) => {
        const counted = countDots(hands)
        const all = [...counted.values()].reduce((sum, dots) => sum + dots, 0)
        expect(all).toBeLessThanOrEqual(hands.length * dotsEach)
        for (const dots of counted.values()) expect(dots).toBeLessThanOrEqual(hands.length)
      }),
    )
  })

  test('[D134] are told most first, and those alike as they are asked', () => {
    const items = ['a', 'b', 'c', 'd'].map((id) => ({ id }))
    const dotted = mostDotted(items, countDots([['c', 'b'], ['c', 'd'], ['b']]))

    expect(dotted.map((one) => `${one.item.id}${String(one.dots)}`)).toEqual(['b2', 'c2', 'd1'])
  })
})
