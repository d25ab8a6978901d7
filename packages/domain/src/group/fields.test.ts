import { describe, expect, test } from 'vitest'

import { bandOf, fewestAnswers, type Band } from './bands.ts'
import { fieldOf, fieldOfBands, fields, type Field } from './fields.ts'
import {
  itemAxes,
  itemKeys,
  levels,
  notRated,
  parseItemKey,
  parseLevel,
  type Level,
} from './items.ts'

describe('the items', () => {
  test('[D100] are twenty-five: six, eleven and eight', () => {
    expect(itemKeys).toHaveLength(25)
    expect(new Set(itemKeys).size).toBe(25)
    const inBlock = (block: string) => itemKeys.filter((key) => key.startsWith(block)).length
    expect(['A', 'B', 'C'].map(inBlock)).toEqual([6, 11, 8])
  })

  test('[D100] are asked twice, and answered low, high or not at all', () => {
    expect(itemAxes).toEqual(['success', 'importance'])
    expect(levels).toEqual(['low', 'high'])
    expect(['low', 'high', 'middle', 1, null].map(parseLevel)).toEqual([
      'low',
      'high',
      null,
      null,
      null,
    ])
    expect(['A1', 'C8', 'D1', 'a1', 7].map(parseItemKey)).toEqual(['A1', 'C8', null, null, null])
  })
})

describe('a field', () => {
  test('[D108] of what is important and goes well is to hold on to', () => {
    expect(fieldOf({ importance: 'high', success: 'high' })).toBe('hold')
  })

  test('[D108] of what is important and goes less well is to focus on', () => {
    expect(fieldOf({ importance: 'high', success: 'low' })).toBe('focus')
  })

  test('[D108] of what is less important is to understand or to consider', () => {
    expect(fieldOf({ importance: 'low', success: 'high' })).toBe('understand')
    expect(fieldOf({ importance: 'low', success: 'low' })).toBe('consider')
  })

  test('[D108] is there for every pair of answers, and another for each', () => {
    const pairs = levels.flatMap((success) => levels.map((importance) => ({ success, importance })))
    expect(new Set(pairs.map(fieldOf))).toEqual(new Set(fields))
  })

  test.each([
    notRated,
    { success: 'high', importance: null } as const,
    { success: null, importance: 'low' } as const,
  ])('[D108] is none where an answer was skipped: %j', (rating) => {
    expect(fieldOf(rating)).toBeNull()
  })

  const settled: readonly Band[] = ['mostHigh', 'mostLow']
  const open: readonly Band[] = ['split', 'tooFew']

  test('[D109] is suggested by two bands that say "most", as by two answers', () => {
    expect(fieldOfBands({ success: 'mostLow', importance: 'mostHigh' })).toBe('focus')
    expect(fieldOfBands({ success: 'mostHigh', importance: 'mostHigh' })).toBe('hold')
    expect(fieldOfBands({ success: 'mostHigh', importance: 'mostLow' })).toBe('understand')
    expect(fieldOfBands({ success: 'mostLow', importance: 'mostLow' })).toBe('consider')
  })

  test('[D109] is left to the group where one band is split or told from too few', () => {
    for (const one of open) {
      for (const other of [...settled, ...open]) {
        expect(fieldOfBands({ success: one, importance: other })).toBeNull()
        expect(fieldOfBands({ success: other, importance: one })).toBeNull()
      }
    }
  })

  const counts = Array.from({ length: 38 }, (_, at) => at + 3)

  test.each(counts)('[D109] is never suggested for %i answers that are evenly split', (all) => {
    const half = Math.floor(all / 2)
    const answers = Array.from({ length: all }, (_, at) => levels[at < half ? 0 : 1])
    const success = bandOf(answers)
    // In a group of five three are most, by the rule's own table.
    expect(fieldOfBands({ success, importance: 'mostHigh' })).toBe(all === 5 ? 'hold' : null)
  })

  // The guide's own: effective leadership of the team, important, goes well or not.
  test.each(counts)('[D109] is where the guide puts what %i all answer alike', (all) => {
    const band = (level: Level) => bandOf(Array.from({ length: all }, () => level))
    const of = (importance: Level, success: Level) =>
      fieldOfBands({ importance: band(importance), success: band(success) })
    const told = (field: Field) => (all < fewestAnswers ? null : field)
    expect(of('high', 'high')).toBe(told('hold'))
    expect(of('high', 'low')).toBe(told('focus'))
    expect(of('low', 'high')).toBe(told('understand'))
    expect(of('low', 'low')).toBe(told('consider'))
  })
})
