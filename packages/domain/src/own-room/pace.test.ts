import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { paceAt } from './pace.ts'

const parts = [
  { key: 'goals', minutes: 12 },
  { key: 'self', minutes: 13 },
  { key: 'leader', minutes: 20 },
] as const

describe('the suggested time', () => {
  test.each([
    [0, 0, 'goals'],
    [11.9, 11, 'goals'],
    [12, 12, 'self'],
    [25, 25, 'leader'],
    [44.99, 44, 'leader'],
    [45, 45, null],
    [300, 45, null],
    [-5, 0, 'goals'],
  ])('[D43] after %d minutes is at %d, in the part %s', (minutes, gone, part) => {
    expect(paceAt(parts, minutes)).toEqual({ gone, of: 45, part })
  })

  test('[D43] never goes back, and passes through the parts in order', () => {
    const minutes = fc.array(fc.nat(60), { minLength: 2 })
    fc.assert(
      fc.property(minutes, (moments) => {
        const order = [...parts.map(({ key }) => key), null]
        const seen = moments
          .toSorted((one, other) => one - other)
          .map((moment) => order.indexOf(paceAt(parts, moment).part))
        expect(seen).toEqual(seen.toSorted((one, other) => one - other))
      }),
    )
  })
})
