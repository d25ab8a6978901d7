import { expect, test } from 'vitest'

import { isBegun, neighbours, placeToResume, questionAt } from './guide.ts'

test('[D201] she comes back to the first of the three questions without an answer', () => {
  expect(placeToResume({ answers: {} }, 'short')).toBe('g0')
  expect(placeToResume({ answers: { g0: 'Ro', s0: 'En fast' } }, 'short')).toBe('l0')
  expect(placeToResume({ answers: { g0: 'a', s0: '  ', l0: 'c' } }, 'short')).toBe('s0')
})

test('[D201] with three answers there is no question to come back to', () => {
  expect(placeToResume({ answers: { g0: 'a', s0: 'b', l0: 'c' } }, 'short')).toBeNull()
})

test('the short path is three questions and ends after the third', () => {
  expect(neighbours('g0', 'short')).toEqual({ at: 1, of: 3, before: null, after: 's0' })
  expect(neighbours('l0', 'short').after).toBeNull()
})

test('the long path has its own order, and an unknown step is no question', () => {
  expect(neighbours('g0', 'all').after).toBe('g1')
  expect(questionAt('g1', 'all')).toBe('g1')
  expect(questionAt('g1', 'short')).toBeNull()
  expect(questionAt('hjem', 'all')).toBeNull()
})

test('[D201] the long path is taken up at the first question without an answer', () => {
  expect(placeToResume({ answers: {} }, 'all')).toBe('g0')
  expect(placeToResume({ answers: { g0: 'a', s4: 'b' } }, 'all')).toBe('g1')
  expect(isBegun({ answers: {} })).toBe(false)
  expect(isBegun({ answers: { s4: 'b' } })).toBe(true)
})
