import { expect, test } from 'vitest'

import { isDueForUse, isDueToLast, takesThePlace, wayInKinds } from './keyring.ts'

test('[D70] a new code and new words take the place of the old, and a passkey of none', () => {
  expect(wayInKinds.filter(takesThePlace)).toEqual(['code', 'phrase'])
})

test('[D72] a way in is used again when sixty days have gone, and a keyring moved on after thirty', () => {
  expect([59, 60, 400].map((days) => isDueForUse({ usedDay: 20_000 }, 20_000 + days))).toEqual([
    false,
    true,
    true,
  ])
  expect([29, 30, 700].map((days) => isDueToLast(21_000 - days, 21_000))).toEqual([
    false,
    true,
    true,
  ])
})
