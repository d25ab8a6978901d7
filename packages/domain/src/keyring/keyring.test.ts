import { expect, test } from 'vitest'

import { confirmsFrom, isDueForUse, isDueToLast, takesThePlace, wayInKinds } from './keyring.ts'

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

test('[D360] a way in confirms when it has stood for a week, at once where the keyring is younger', () => {
  const made = (madeDay: number, isKept = true) => ({ madeDay, isKept })

  expect(confirmsFrom(made(20_100), 20_000)).toBe(20_107)
  expect(confirmsFrom(made(20_007), 20_000)).toBe(20_014)
  expect(confirmsFrom(made(20_006), 20_000)).toBe(20_006)
  expect(confirmsFrom(made(20_006), null)).toBe(20_013)
  expect(confirmsFrom(made(20_000, false), 20_000)).toBeNull()
})
