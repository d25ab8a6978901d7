import { expect, test } from 'vitest'

import { isDueToNote } from './device.ts'

test('[D210] a device notes each day once, and no earlier day after a later', () => {
  const known = { key: 'k', kind: 'phone', name: '', hereDay: 20_000 } as const

  expect(isDueToNote(undefined, 20_000)).toBe(true)
  expect([19_999, 20_000, 20_001].map((day) => isDueToNote(known, day))).toEqual([
    false,
    false,
    true,
  ])
})
