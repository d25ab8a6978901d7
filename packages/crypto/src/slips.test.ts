import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { slipsBetween } from './slips.ts'

test('[C52] slips are counted as the hand makes them', () => {
  expect(slipsBetween('fyrtaarn', 'fyrtaarn')).toBe(0)
  expect(slipsBetween('fyrtarn', 'fyrtaarn')).toBe(1)
  expect(slipsBetween('fyrtaaarn', 'fyrtaarn')).toBe(1)
  expect(slipsBetween('fyrtoarn', 'fyrtaarn')).toBe(1)
  expect(slipsBetween('fytraarn', 'fyrtaarn')).toBe(1)
  expect(slipsBetween('', 'hest')).toBe(4)
  expect(slipsBetween('hest', 'skib')).toBe(4)
})

test('[C52] slips are the same both ways, and none only between the same', () => {
  const words = fc.string({ maxLength: 8, unit: fc.constantFrom('a', 'b', 'c') })
  fc.assert(
    fc.property(words, words, (one, other) => {
      const slips = slipsBetween(one, other)
      expect(slipsBetween(other, one)).toBe(slips)
      expect(slips === 0).toBe(one === other)
      expect(slips).toBeLessThanOrEqual(Math.max(one.length, other.length))
      expect(slips).toBeGreaterThanOrEqual(Math.abs(one.length - other.length))
    }),
  )
})
