import { expect, test } from 'vitest'

import { neighbours, placeOnLongPath, placeToResume, questionAt } from './guide.ts'

test('she comes back to the question she wrote under last', () => {
  expect(placeToResume({ answers: { g0: 'Ro', s0: 'En fast' }, place: 's0' })).toBe('s0')
})

test('without a place she comes to the first of the three questions without an answer', () => {
  expect(placeToResume({ answers: {}, place: null })).toBe('g0')
  expect(placeToResume({ answers: { g0: 'a', s0: '  ' }, place: 'g3' })).toBe('s0')
})

test('with three answers there is no question to come back to', () => {
  expect(placeToResume({ answers: { g0: 'a', s0: 'b', l0: 'c' }, place: 'l0' })).toBeNull()
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

test('the long path is taken up at whichever question she wrote under last', () => {
  expect(placeOnLongPath({ place: 's4' })).toBe('s4')
  expect(placeOnLongPath({ place: 'g0' })).toBe('g0')
  expect(placeOnLongPath({ place: null })).toBeNull()
  expect(placeOnLongPath({ place: 'hjem' })).toBeNull()
})
