import { describe, expect, test } from 'vitest'

import { parseDate, type IsoDate } from '../index.ts'
import { figuresBeside, mayDrawTrend, roundsBeside, type ToldMeasurement } from './rounds.ts'

const begun = parseDate('2026-11-27') ?? ('' as IsoDate)
const five = ['a', 'b', 'c', 'd', 'e']

function round(id: string, voters: readonly string[] | null, n = 5): ToldMeasurement {
  return {
    id,
    subject: 'relations',
    moment: null,
    begun,
    figures: { 'up/today': { n, sum: 3 * n }, 'up/importance': null },
    voters: voters === null ? null : new Set(voters),
  }
}

describe('rounds over time', () => {
  test('[D445] stand beside the newest where the very same people could answer', () => {
    const rounds = [round('1', five), round('2', [...five, 'f']), round('3', five)]
    const { beside, apart } = roundsBeside(rounds)

    expect(beside.map(({ id }) => id)).toEqual(['1', '3'])
    expect(apart.map(({ id }) => id)).toEqual(['2'])
  })

  test('[D445] whose people are not known stands alone, and the newest always stands', () => {
    const { beside, apart } = roundsBeside([round('1', five), round('2', null)])

    expect(beside.map(({ id }) => id)).toEqual(['2'])
    expect(apart.map(({ id }) => id)).toEqual(['1'])
    expect(roundsBeside([])).toEqual({ beside: [], apart: [] })
  })

  test('[D447] tell of a question only where as many answered it as the last time', () => {
    const rounds = [round('1', five, 6), round('2', five, 5), round('3', five, 6)]

    expect(figuresBeside('up/today', rounds)).toEqual([{ n: 6, sum: 18 }, null, { n: 6, sum: 18 }])
    expect(figuresBeside('up/importance', rounds)).toEqual([null, null, null])
    expect(figuresBeside('up/today', [])).toEqual([])
  })

  test('[D448] make a trend when they are three', () => {
    const told = { n: 5, sum: 15 }
    expect(mayDrawTrend([told, told])).toBe(false)
    expect(mayDrawTrend([told, null, told])).toBe(false)
    expect(mayDrawTrend([told, null, told, told])).toBe(true)
  })
})
