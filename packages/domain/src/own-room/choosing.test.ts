import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { leavingHand, mayChoose } from './choosing.ts'
import { hand, point } from './points.fixture.ts'

describe('choosing a line', () => {
  test('[D4] goes well for one, two and three', () => {
    expect(mayChoose([], 'Ro')).toEqual({ ok: true })
    expect(mayChoose(hand('a'), 'Ro')).toEqual({ ok: true })
    expect(mayChoose(hand('a', 'b'), 'Ro')).toEqual({ ok: true })
  })

  test('[D4] a fourth is refused, with the reason', () => {
    expect(mayChoose(hand('a', 'b', 'c'), 'Ro')).toEqual({ ok: false, reason: 'full' })
  })

  test('[D4] a line without words is refused', () => {
    expect(mayChoose([], ' \t')).toEqual({ ok: false, reason: 'empty' })
  })

  test('[D4] a line that fills more than a point is refused', () => {
    expect(mayChoose([], 'a'.repeat(2_001))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayChoose([], 'a'.repeat(2_000))).toEqual({ ok: true })
  })

  test('[D5] what was carried leaves her hand, and what was not stays', () => {
    const carried = point({ id: 'a', carriedTo: '00ff' })

    expect(leavingHand([carried, ...hand('b')])).toEqual([carried])
    expect(leavingHand(hand('b'))).toEqual([])
  })

  test('[D5] a hand that has been carried does not fill the next', () => {
    fc.assert(
      fc.property(fc.array(fc.boolean(), { maxLength: 6 }), (carried) => {
        const points = carried.map((was) => point({ carriedTo: was ? '00ff' : null }))
        const staying = carried.filter((was) => !was).length
        expect(mayChoose(points, 'Ro').ok).toBe(staying < 3)
      }),
    )
  })
})
