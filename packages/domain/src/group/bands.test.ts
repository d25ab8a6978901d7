import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bandOf, fewestAnswers, mostOf, type Band } from './bands.ts'
import type { Level } from './items.ts'

const other: Readonly<Record<Level, Level>> = { low: 'high', high: 'low' }
const mirrored: Readonly<Record<Band, Band>> = {
  mostHigh: 'mostLow',
  mostLow: 'mostHigh',
  split: 'split',
  tooFew: 'tooFew',
}

/** So many answers, so many of them high. */
function answersOf(count: number, high: number): readonly Level[] {
  return Array.from({ length: count }, (_, at) => (at < high ? 'high' : 'low'))
}

const counts = Array.from({ length: 38 }, (_, at) => at + 3)
const answers = fc.array(fc.constantFrom<Level>('low', 'high'), { minLength: 0, maxLength: 40 })

describe('most', () => {
  test.each([
    [5, 3],
    [6, 4],
    [7, 5],
    [8, 6],
    [9, 6],
    [10, 7],
    [11, 8],
    [12, 8],
  ])('[D106] of %i answers is %i', (count, most) => {
    expect(mostOf(count)).toBe(most)
  })

  test.each(counts)('[D106] of %i answers is more than half where there is a band', (count) => {
    const isMoreThanHalf = mostOf(count) * 2 > count
    expect(isMoreThanHalf || count < fewestAnswers).toBe(true)
    expect(count - mostOf(count)).toBeGreaterThanOrEqual(2)
  })
})

describe('the band of a question', () => {
  test('[D106] is told from five answers on, and not from four', () => {
    expect(bandOf(answersOf(4, 4))).toBe('tooFew')
    expect(bandOf(answersOf(5, 5))).toBe('mostHigh')
    expect(bandOf([])).toBe('tooFew')
  })

  test.each(counts.filter((count) => count >= fewestAnswers))(
    '[D106] of %i answers is most high, then split, then most low, as the low ones grow',
    (count) => {
      const bands = Array.from({ length: count + 1 }, (_, low) =>
        bandOf(answersOf(count, count - low)),
      )
      const most = mostOf(count)
      const byRule = bands.map((_, low): Band => {
        if (count - low >= most) return 'mostHigh'
        return low >= most ? 'mostLow' : 'split'
      })
      expect(bands).toEqual(byRule)
      expect(bands.filter((band) => band === 'mostHigh')).toHaveLength(count - most + 1)
    },
  )

  test('[D106] does not depend on the order of the answers', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(bandOf(given.toReversed())).toBe(bandOf(given))
        expect(bandOf(given.toSorted())).toBe(bandOf(given))
      }),
    )
  })

  test('[D106] turns round when every answer does', () => {
    fc.assert(
      fc.property(answers, (given) => {
        expect(bandOf(given.map((level) => other[level]))).toBe(mirrored[bandOf(given)])
      }),
    )
  })

  // Every way in which n people can answer; each of them knows her own answer, n, and the band.
  test.each([5, 6, 7, 8, 9, 10, 11, 12])(
    '[D107] of %i answers leaves each colleague either answer, for every member, whatever she said',
    (count) => {
      const certain = members(count).flatMap((own) =>
        bandsSeenBy(own, count).filter((band) => isCertain({ own, band, count })),
      )
      expect(certain).toEqual([])
    },
  )

  test.each([
    [5, true],
    [6, true],
    [7, true],
    [8, true],
    [9, false],
    [10, false],
    [11, false],
    [12, false],
  ])('[D510] of %i answers can tell two who compare theirs all the others’: %s', (count, tells) => {
    expect(pairs.some((own) => someBandTells(own, count))).toBe(tells)
  })

  test.each([3, 4])('[D107] of %i answers would not, by any bar, and so there is none', (count) => {
    const bars = Array.from({ length: count }, (_, at) => at + 1).filter((bar) => bar * 2 > count)
    const leaks = bars.map((bar) =>
      members(count).some((own) =>
        (['mostHigh', 'mostLow', 'split'] as const).some((band) => {
          const rows = rowsOf(count).filter((row) => row[0] === own && bandBy(bar, row) === band)
          return rows.length > 0 && knows(rows, count)
        }),
      ),
    )
    expect(leaks.every(Boolean)).toBe(true)
    expect(rowsOf(count).map((row) => bandOf(row))).toEqual(rowsOf(count).map(() => 'tooFew'))
  })
})

function members(_count: number): readonly Level[] {
  return ['low', 'high']
}

function rowsOf(count: number): readonly (readonly Level[])[] {
  return Array.from({ length: 2 ** count }, (_, row) =>
    Array.from({ length: count }, (__, at): Level => ((row >> at) & 1 ? 'high' : 'low')),
  )
}

function bandsSeenBy(own: Level, count: number): readonly Band[] {
  const rows = rowsOf(count).filter((row) => row[0] === own)
  return [...new Set(rows.map((row) => bandOf(row)))]
}

interface Knowing {
  readonly own: Level
  readonly band: Band
  readonly count: number
}

/** Whether some colleague answered the same in every way of answering that she cannot rule out. */
function isCertain({ own, band, count }: Knowing): boolean {
  const rows = rowsOf(count).filter((row) => row[0] === own && bandOf(row) === band)
  return knows(rows, count)
}

function knows(rows: readonly (readonly Level[])[], count: number): boolean {
  const colleagues = Array.from({ length: count - 1 }, (_, at) => at + 1)
  return colleagues.some((at) => new Set(rows.map((row) => row[at])).size === 1)
}

/** What two who compare have answered. */
const pairs: readonly (readonly Level[])[] = [
  ['low', 'low'],
  ['low', 'high'],
  ['high', 'high'],
]

/** Whether there is a band with which whoever knows these answers is certain of somebody else's. */
function someBandTells(own: readonly Level[], count: number): boolean {
  const worlds = rowsOf(count - own.length).map((others) => ({
    others,
    band: bandOf([...own, ...others]),
  }))
  return [...Map.groupBy(worlds, ({ band }) => band).values()].some((possible) => {
    const [first = []] = possible.map(({ others }) => others)
    return first.some((level, at) => possible.every(({ others }) => others[at] === level))
  })
}

function bandBy(bar: number, row: readonly Level[]): Band {
  const high = row.filter((level) => level === 'high').length
  if (high >= bar) return 'mostHigh'
  return row.length - high >= bar ? 'mostLow' : 'split'
}
