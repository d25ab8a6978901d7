import { expect, test } from 'vitest'

import { firstQuestion, turnAt } from './turn.ts'

const whole = { path: 'all', turn: null } as const
const short = { path: 'short', turn: null } as const

test('a turn knows its neighbours on the path of the interview', () => {
  expect(turnAt(short, 's0')).toEqual({ question: 's0', at: 2, of: 3, before: 'g0', after: 'l0' })
  expect(turnAt(whole, 's0')).toMatchObject({ before: 'g5', after: 's1', of: 20 })
  expect(turnAt(whole, 'l6')?.after).toBeNull()
  expect(firstQuestion(short)).toBe('g0')
})

test('a question outside a short path is shown, and one that is none is not', () => {
  expect(turnAt(short, 'g3')).toMatchObject({ question: 'g3', of: 20 })
  expect(turnAt(whole, 'something a later version asks')).toBeNull()
  expect(turnAt(whole, null)).toBeNull()
})
