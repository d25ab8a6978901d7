import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bandOf, type Band } from './bands.ts'
import { fieldOf, fieldOfBands, fields } from './fields.ts'
import { itemAxes, itemKeys, levels, notRated, parseItemKey, parseLevel } from './items.ts'

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

  test('[D109] is never suggested for answers that are evenly split, from 3 to 40', () => {
    const count = fc.integer({ min: 3, max: 40 })
    fc.assert(
      fc.property(count, (all) => {
        const half = Math.floor(all / 2)
        const answers = Array.from({ length: all }, (_, at) => levels[at < half ? 0 : 1])
        const success = bandOf(answers)
        // In a group of five three are most, by the rule's own table.
        expect(fieldOfBands({ success, importance: 'mostHigh' })).toBe(all === 5 ? 'hold' : null)
      }),
    )
  })
})
