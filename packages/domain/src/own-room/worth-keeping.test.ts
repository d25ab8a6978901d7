import { expect, test } from 'vitest'

import { looksFrom } from '../compass/looks.ts'
import { parseDate, type IsoDate } from '../dates/date.ts'
import { isWorthKeeping, type Written } from './worth-keeping.ts'

const texts = { sparring: '', reflection: '', rest: '', limits: '', rolemodel: '' }
const date = parseDate('2026-11-22') ?? ('' as IsoDate)
const rated = { date, direction: 'team', axis: 'today', degree: 3 } as const

const empty: Written = {
  answers: {},
  compass: [],
  contract: { texts },
  plan: {},
  prepared: [],
  measured: [],
  inSilence: [],
}

test('[D71] a first line of a few words is not much to lose, and a longer one is', () => {
  expect(isWorthKeeping(empty)).toBe(false)
  expect(isWorthKeeping({ ...empty, answers: { g0: ' Ro til  at lede ' } })).toBe(false)
  expect(isWorthKeeping({ ...empty, answers: { g0: 'Ro til at lede hver' } })).toBe(true)
  expect(isWorthKeeping({ ...empty, answers: { g0: 'Ro\ntil\nat\nlede\nhver' } })).toBe(true)
})

test('[D71] a second answer is, and so is a tool that was begun', () => {
  expect(isWorthKeeping({ ...empty, answers: { g0: 'Ro', s0: 'Tid' } })).toBe(true)
  expect(isWorthKeeping({ ...empty, compass: looksFrom([rated]) })).toBe(true)
  expect(isWorthKeeping({ ...empty, contract: { texts: { ...texts, rest: 'Jeg' } } })).toBe(true)
})

test('[D71] so is a line of the plan, and what she has thought before a meeting', () => {
  const prepared = [{ group: '0a', round: 1, ratings: {}, notes: { A1: 'Ja' } }]
  const measured = [{ group: '0a', measurement: 'm', degrees: { up: 3 } }] as const
  const inSilence = [{ organisation: '0a', round: 1, cards: ['Tid'] }]

  expect(isWorthKeeping({ ...empty, plan: { 'self.important': 'Sove' } })).toBe(true)
  expect(isWorthKeeping({ ...empty, plan: { 'self.important': ' ' } })).toBe(false)
  expect(isWorthKeeping({ ...empty, prepared })).toBe(true)
  expect(isWorthKeeping({ ...empty, measured })).toBe(true)
  expect(isWorthKeeping({ ...empty, inSilence })).toBe(true)
})
