import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { monthBeside, weeksOf } from './month.ts'

test('November 2026 begins on a Sunday and fills six weeks', () => {
  const weeks = weeksOf({ year: 2026, index: 10 })

  expect(weeks).toHaveLength(6)
  expect(weeks[0]).toEqual([null, null, null, null, null, null, 1])
  expect(weeks[5]).toEqual([30, null, null, null, null, null, null])
})

test('February 2021 fills four weeks and nothing else', () => {
  expect(weeksOf({ year: 2021, index: 1 })).toHaveLength(4)
})

test('the year turns in both directions', () => {
  expect(monthBeside({ year: 2026, index: 11 }, 1)).toEqual({ year: 2027, index: 0 })
  expect(monthBeside({ year: 2026, index: 0 }, -1)).toEqual({ year: 2025, index: 11 })
})

test('every month shows each of its days once, in order', () => {
  const month = fc.record({ year: fc.integer({ min: 1971, max: 2400 }), index: fc.nat(11) })
  const isWhole = fc.property(month, (one) => {
    const days = weeksOf(one)
      .flat()
      .filter((day) => day !== null)
    return days.length >= 28 && days.every((day, at) => day === at + 1)
  })
  expect(() => fc.assert(isWhole)).not.toThrow()
})
