import { expect, test } from 'vitest'

import { isFirstTime } from './hand-in.ts'

const answers = new Map([
  [0, 1],
  [1, 2],
])

test('[S435] what is handed in is a correction only where something of hers has arrived', () => {
  expect(isFirstTime({ answers: new Map(), pending: new Set() })).toBe(true)
  expect(isFirstTime({ answers, pending: new Set([0, 1]) })).toBe(true)
  expect(isFirstTime({ answers, pending: new Set([1]) })).toBe(false)
  expect(isFirstTime({ answers, pending: new Set() })).toBe(false)
})
