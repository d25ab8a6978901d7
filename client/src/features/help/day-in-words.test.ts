import { expect, test } from 'vitest'

import { dayInWords } from './day-in-words.ts'

test('a day is said the Danish way and the English way', () => {
  expect(dayInWords('2026-11-24', 'da')).toBe('24. november 2026')
  expect(dayInWords('2026-03-01', 'en')).toBe('1 March 2026')
})
