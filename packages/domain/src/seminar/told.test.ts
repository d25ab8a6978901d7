import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bandOf } from '../group/bands.ts'
import { fewestForTenths, parseToldAnswers, toldAnswers } from './told.ts'

const answers = (high: number, low: number) => [
  ...Array<number>(high).fill(1),
  ...Array<number>(low).fill(0),
]
const someone = fc
  .tuple(fc.nat(1000), fc.nat(1000))
  .filter(([high, low]) => high + low >= 5 && high + low <= 1000)

describe('what is told of a seminar’s answers', () => {
  test('[D480] is the group’s band from five answers on, and nothing below', () => {
    const isBand = fc.property(someone, ([high, low]) => {
      const levels = answers(high, low).map((value) => (value === 1 ? 'high' : 'low'))
      expect(toldAnswers(answers(high, low)).band).toBe(bandOf(levels))
    })
    expect(() => fc.assert(isBand)).not.toThrow()
    expect(toldAnswers(answers(4, 0))).toEqual({ band: 'tooFew', tenths: null })
    expect(toldAnswers(null)).toEqual({ band: 'tooFew', tenths: null })
  })

  test('[D480] counts no number that is no level', () => {
    expect(toldAnswers([1, 1, 1, 1, 7])).toEqual({ band: 'tooFew', tenths: null })
    expect(toldAnswers([1, 1, 1, 1, 1, 200])).toMatchObject({ band: 'mostHigh' })
  })

  test('[D481] is tenths as well from thirty on, rounded half up, never none and never all', () => {
    expect(toldAnswers(answers(29, 0)).tenths).toBeNull()
    expect(toldAnswers(answers(30, 0)).tenths).toBe(9)
    expect(toldAnswers(answers(0, 30)).tenths).toBe(1)
    expect(toldAnswers(answers(45, 55)).tenths).toBe(5)
    expect(toldAnswers(answers(44, 56)).tenths).toBe(4)
  })

  test('[D481] leaves three who put their answers together certain of nobody else’s', () => {
    const many = someone.filter(([high, low]) => high + low >= fewestForTenths)
    const together = fc.tuple(many, fc.integer({ min: 1, max: 3 }), fc.nat(3))
    const nobodyIsCertain = fc.property(together, ([[high, low], size, ofThemHigh]) => {
      const theirs = Math.min(ofThemHigh, size, high)
      fc.pre(size - theirs <= low)
      const others = high + low - size
      const tell = (othersHigh: number) =>
        toldAnswers(answers(othersHigh + theirs, others - othersHigh + size - theirs))
      // They would be certain only where all the others must have said the same.
      const told = JSON.stringify(toldAnswers(answers(high, low)))
      const isPossible = (othersHigh: number) => JSON.stringify(tell(othersHigh)) === told
      expect(isPossible(others) && !isPossible(others - 1)).toBe(false)
      expect(isPossible(0) && !isPossible(1)).toBe(false)
    })
    expect(() => fc.assert(nobodyIsCertain, { numRuns: 300 })).not.toThrow()
    for (const size of [1, 2, 3]) {
      expect(toldAnswers(answers(30 - size, size))).toEqual(toldAnswers(answers(30, 0)))
      expect(toldAnswers(answers(size, 30 - size))).toEqual(toldAnswers(answers(0, 30)))
    }
  })

  test('[D482] is believed only if it could have been told', () => {
    const isReadBack = fc.property(someone, ([high, low]) => {
      const { band, tenths } = toldAnswers(answers(high, low))
      expect(parseToldAnswers(band, tenths)).toEqual({ band, tenths })
    })
    expect(() => fc.assert(isReadBack)).not.toThrow()
    expect(parseToldAnswers('mostHigh', 6)).toBeNull()
    expect(parseToldAnswers('mostLow', 4)).toBeNull()
    expect(parseToldAnswers('split', 10)).toBeNull()
    expect(parseToldAnswers('tooFew', 1)).toBeNull()
    expect(parseToldAnswers('split', 4.5)).toBeNull()
    expect(parseToldAnswers('everybody', null)).toBeNull()
    expect(parseToldAnswers('split', undefined)).toBeNull()
  })
})
