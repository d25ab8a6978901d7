import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { carry, previewOf } from './carrying.ts'
import { hand, point } from './points.fixture.ts'

const points = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    question: fc.constantFrom('g0', 's0', 'l0'),
    original: fc.string({ minLength: 1 }),
    text: fc.string({ unit: 'grapheme', maxLength: 60 }),
    carriedTo: fc.constant(null),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
)

describe('the preview', () => {
  test('[D6] holds the reworded copy, and nothing of where it came from', () => {
    const secret = point({ id: 'a', original: 'Jeg er bange', text: ' Ro om mandagen ' })

    expect(previewOf([secret])).toEqual([{ id: 'a', text: 'Ro om mandagen' }])
    expect(JSON.stringify(previewOf([secret]))).not.toContain('bange')
  })

  test('[D6] is exactly what is carried', () => {
    fc.assert(
      fc.property(points, (inHand) => {
        const carried = carry(inHand)
        const handedOver = carried.ok ? carried.points : previewOf(inHand)
        expect(handedOver).toEqual(previewOf(inHand))
      }),
    )
  })

  test('[D6] keeps the order in which she chose', () => {
    fc.assert(
      fc.property(points, (inHand) => {
        expect(previewOf(inHand).map(({ id }) => id)).toEqual(inHand.map(({ id }) => id))
      }),
    )
  })

  test('[D6] does not change with what stays', () => {
    fc.assert(
      fc.property(points, fc.string(), fc.string(), (inHand, original, question) => {
        const elsewhere = inHand.map((chosen) => ({ ...chosen, original, question }))
        expect(previewOf(elsewhere)).toEqual(previewOf(inHand))
      }),
    )
  })
})

describe('carrying', () => {
  test('[D7] takes one, two or three points', () => {
    expect(carry(hand('a')).ok).toBe(true)
    expect(carry(hand('a', 'b', 'c')).ok).toBe(true)
  })

  test.each([
    ['nothing', []],
    ['full', hand('a', 'b', 'c', 'd')],
    ['empty', [...hand('a'), point({ id: 'b', text: ' \n' })]],
    ['tooLong', [point({ text: 'a'.repeat(2_001) })]],
  ])('[D7] is refused when it is %s', (reason, inHand) => {
    expect(carry(inHand)).toEqual({ ok: false, reason })
  })
})
