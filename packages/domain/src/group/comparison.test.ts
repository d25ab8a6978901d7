import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bandOf, fewestAnswers, type Band } from './bands.ts'
import { bandsBefore, mayCompare } from './comparison.ts'
import type { ItemBands } from './fields.ts'
import type { Level } from './items.ts'
import type { Picture } from './picture.ts'

const picture: Picture = { A1: { success: 'split', importance: 'mostHigh' } }
const of = (...voters: readonly string[]) => ({ voters: new Set(voters), picture })
const five = ['a', 'b', 'c', 'd', 'e']

describe('two pictures', () => {
  test('[D220] are laid beside each other when the very same people could answer, in any order', () => {
    expect(mayCompare(of(...five), of(...five.toReversed()))).toEqual({ ok: true })
  })

  test.each([
    ['one more', [...five, 'f']],
    ['one less', ['a', 'b', 'c', 'd']],
    ['one in place of another', ['a', 'b', 'c', 'd', 'f']],
  ])('[D220] are not with %s', (_, others) => {
    expect(mayCompare(of(...five), of(...others))).toEqual({ ok: false, reason: 'others' })
    expect(mayCompare(of(...others), of(...five))).toEqual({ ok: false, reason: 'others' })
  })

  test('[D220] are not when somebody who could answer is not known any more', () => {
    expect(mayCompare({ voters: null }, { voters: null }).ok).toBe(false)
  })
})

/** Her answers then and now; null where she skipped. */
const answered: readonly (Level | null)[] = ['low', 'high', null]
const ownAnswers = answered.flatMap((then) => answered.map((now) => [then, now] as const))

describe('what two bands of the same people tell', () => {
  // Each colleague answered the same both times, and she knows it; she herself may have changed or skipped.
  test.each([5, 6, 7, 8, 9, 10, 11, 12])(
    '[D221] leaves each colleague of %i either answer, for every member, whatever she said',
    (count) => {
      const certain = ownAnswers.filter(([then, now]) => {
        const worlds = rowsOf(count - 1).map((colleagues) => ({
          seen: [bandWith(colleagues, then), bandWith(colleagues, now)].join(),
          colleagues,
        }))
        return [...Map.groupBy(worlds, ({ seen }) => seen).values()].some((possible) =>
          isOneAnswerSure(possible.map(({ colleagues }) => colleagues)),
        )
      })
      expect(certain).toEqual([])
    },
  )

  test.each([1, 2, 3, 4, 5, 6, 7])(
    '[D221] would not, in some group, with %i changes among them: so none are let through',
    (changes) => {
      const groups = groupsWith(changes)
      expect(groups.length).toBeGreaterThan(0)
      expect(groups.some(tellsOfSomebody)).toBe(true)
    },
  )

  test('[D221] tells of whoever came or went alone, in a group of any size', () => {
    for (const stayed of [5, 6, 7, 8, 9, 10, 11]) {
      expect(tellsOfSomebody({ stayed, left: 0, came: 1 })).toBe(true)
      expect(tellsOfSomebody({ stayed, left: 1, came: 0 })).toBe(true)
    }
  })
})

function rowsOf(count: number): readonly (readonly Level[])[] {
  return Array.from({ length: 2 ** count }, (_, row) =>
    Array.from({ length: count }, (__, at): Level => ((row >> at) & 1 ? 'high' : 'low')),
  )
}

function bandWith(colleagues: readonly Level[], own: Level | null): Band {
  return bandOf(own === null ? colleagues : [...colleagues, own])
}

function isOneAnswerSure(rows: readonly (readonly Level[])[]): boolean {
  const [first = []] = rows
  return first.some((level, at) => rows.every((row) => row[at] === level))
}

interface Change {
  readonly stayed: number
  readonly left: number
  readonly came: number
}

function groupsWith(changes: number): readonly Change[] {
  const sizes = [5, 6, 7, 8, 9, 10, 11, 12]
  return sizes
    .flatMap((stayed) =>
      Array.from({ length: changes + 1 }, (_, left) => ({ stayed, left, came: changes - left })),
    )
    .filter(({ stayed, left, came }) => Math.max(left, came) + stayed <= 12)
}

/** Whether somebody who stayed, or only looks, is sure of one who came or went: all who stayed answered as before. */
function tellsOfSomebody({ stayed, left, came }: Change): boolean {
  const worlds = upTo(stayed).flatMap((high) =>
    upTo(left).flatMap((highLeft) =>
      upTo(came).map((highCame) => ({
        seen: [band(high + highLeft, stayed + left), band(high + highCame, stayed + came)].join(),
        highLeft,
        highCame,
      })),
    ),
  )
  return [...Map.groupBy(worlds, ({ seen }) => seen).values()].some(
    (possible) =>
      isSure(
        possible.map(({ highLeft }) => highLeft),
        left,
      ) ||
      isSure(
        possible.map(({ highCame }) => highCame),
        came,
      ),
  )
}

function upTo(count: number): readonly number[] {
  return Array.from({ length: count + 1 }, (_, at) => at)
}

function isSure(highs: readonly number[], size: number): boolean {
  return size > 0 && (highs.every((high) => high === 0) || highs.every((high) => high === size))
}

function band(high: number, count: number): Band {
  return bandOf(Array.from({ length: count }, (_, at) => (at < high ? 'high' : 'low')))
}

describe('what the last picture says of an item', () => {
  const bands = fc.constantFrom<Band>('mostHigh', 'mostLow', 'split', 'tooFew')
  const both: fc.Arbitrary<ItemBands> = fc.record({ success: bands, importance: bands })
  const pictures = fc.dictionary(fc.constantFrom('A1', 'A2', 'B1', 'own'), both)

  test('[D222] is told only where the item is the same and both rounds had five answers', () => {
    fc.assert(
      fc.property(pictures, pictures, (before, now) => {
        const compared = bandsBefore(before, now)
        expect(Object.keys(compared).toSorted()).toEqual(
          Object.keys(now)
            .filter((item) => item in before)
            .toSorted(),
        )
        for (const [item, last] of Object.entries(compared)) {
          for (const axis of ['success', 'importance'] as const) {
            const told = [before[item]?.[axis], now[item]?.[axis]]
            expect(last[axis]).toBe(told.includes('tooFew') ? null : before[item]?.[axis])
          }
        }
      }),
    )
    expect(fewestAnswers).toBe(5)
  })
})
