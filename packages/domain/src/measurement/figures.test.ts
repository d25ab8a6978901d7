import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  differingFigures,
  figureFrom,
  figuresFrom,
  hasStrangers,
  meanOf,
  toldFigure,
} from './figures.ts'

const degree = fc.integer({ min: 1, max: 5 })

/** What the others of `n` can have given together, one by one, so that this is told of her and them. */
function othersBehind(n: number, seen: readonly { own: number; told: string }[]): number[] {
  const others = Array.from({ length: 4 * (n - 1) + 1 }, (_, at) => n - 1 + at)
  return others.filter((sum) =>
    seen.every(({ own, told }) => toldOf([own, ...splitUp(sum, n - 1)]) === told),
  )
}

/** Some degrees that come to a sum: which ones makes no difference to what is told. */
function splitUp(sum: number, count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => {
    const before = Math.floor((sum * at) / count)
    return Math.floor((sum * (at + 1)) / count) - before
  })
}

function toldOf(values: readonly number[]): string {
  return JSON.stringify(figureFrom(values))
}

/** All the others gave the lowest, or all the highest: only then she knows each of them. */
function isCertain(n: number, others: readonly number[]): boolean {
  return others.length === 1 && (others[0] === n - 1 || others[0] === 5 * (n - 1))
}

describe('what is told of the answers to one question', () => {
  test('[D441] is how many they are and what they come to, and nothing below five', () => {
    expect(figureFrom([3, 4, 2, 3])).toBeNull()
    expect(figureFrom([3, 4, 2, 3, 3])).toEqual({ n: 5, sum: 15 })
    expect(meanOf({ n: 5, sum: 15 })).toEqual({ mean: 300, edge: 'exact' })
    expect(meanOf({ n: 6, sum: 23 })).toEqual({ mean: 383, edge: 'exact' })
  })

  test('[D441] a number that is no degree is nobody’s answer: 0, 6, 3,5 and “fire”', () => {
    const strange = [0, 6, 3.5, 'fire' as unknown as number]

    expect(figureFrom([3, 4, 2, 3, ...strange])).toBeNull()
    expect(figureFrom([3, 4, 2, 3, 3, ...strange])).toEqual({ n: 5, sum: 15 })
    expect(hasStrangers([[3, 4], null])).toBe(false)
    for (const value of strange) expect(hasStrangers([[3, value]])).toBe(true)
  })

  test('[D442] close to an end only that it is there or beyond', () => {
    expect(figureFrom([5, 5, 5, 5, 5])).toEqual(figureFrom([5, 5, 5, 5, 1]))
    expect(meanOf({ n: 5, sum: 20 })).toEqual({ mean: 400, edge: 'orMore' })
    expect(figureFrom([1, 1, 1, 1, 1])).toEqual(figureFrom([5, 1, 1, 1, 2]))
    expect(meanOf({ n: 5, sum: 10 })).toEqual({ mean: 200, edge: 'orLess' })
    expect(figureFrom([4, 4, 4, 4, 3])).toEqual({ n: 5, sum: 19 })
  })

  test('[D442] no member who knows her own and reads it is certain of what each other gave', () => {
    for (const n of [5, 6, 7, 8, 9, 10, 11, 12, 20]) {
      for (let own = 1; own <= 5; own += 1) {
        for (let others = n - 1; others <= 5 * (n - 1); others += 1) {
          const told = toldOf([own, ...splitUp(others, n - 1)])
          const possible = othersBehind(n, [{ own, told }])
          expect(possible).toContain(others)
          expect(isCertain(n, possible), `${String(n)}: ${String(own)} and ${told}`).toBe(false)
        }
      }
    }
  })

  test('[D445] nor from two rounds of the same people, when she knows that the others answered as before', () => {
    const some = fc.tuple(fc.integer({ min: 5, max: 12 }), degree, degree, fc.nat(1_000_000))
    fc.assert(
      fc.property(some, ([n, first, then, chance]) => {
        const others = n - 1 + (chance % (4 * (n - 1) + 1))
        const seen = [first, then].map((own) => ({
          own,
          told: toldOf([own, ...splitUp(others, n - 1)]),
        }))
        expect(isCertain(n, othersBehind(n, seen))).toBe(false)
      }),
      { numRuns: 500 },
    )
  })

  test('[D441] does not hang on the order in which they lie there', () => {
    fc.assert(
      fc.property(fc.array(degree, { maxLength: 12 }), (values) => {
        expect(figureFrom(values.toReversed())).toEqual(figureFrom(values))
      }),
    )
  })

  test('[D443] is read again as it was, and what nobody would have been told is not believed', () => {
    fc.assert(
      fc.property(fc.array(degree, { minLength: 5, maxLength: 40 }), (values) => {
        const figure = figureFrom(values)
        expect(toldFigure(figure?.n, figure?.sum)).toEqual(figure)
      }),
    )
    for (const [n, sum] of [
      [4, 12],
      [5, 25],
      [5, 9],
      [5.5, 15],
      ['5', 15],
      [5, undefined],
    ])
      expect(toldFigure(n, sum)).toBeNull()
  })
})

describe('what an urn tells of a subject', () => {
  test('[D440] has a figure for each question, from its own slot', () => {
    const four = [3, 3, 3, 3]
    expect(figuresFrom('group', [[...four, 3], four, null])).toEqual({
      usability: { n: 5, sum: 15 },
      relevance: null,
      task: null,
    })
    expect(Object.keys(figuresFrom('relations', []))).toHaveLength(12)
  })

  test('[D443] two readings of it differ in what one of them says otherwise', () => {
    const figure = { n: 5, sum: 15 }
    expect(differingFigures({ task: figure }, { task: { ...figure } })).toEqual([])
    expect(differingFigures({ task: figure }, { task: { n: 5, sum: 16 } })).toEqual(['task'])
    expect(differingFigures({ task: figure }, { task: null })).toEqual(['task'])
  })
})
