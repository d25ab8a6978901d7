import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, parseDate, type IsoDate } from '../dates/date.ts'
import { compassAxes, degrees, directions, parseDegree, type RatingRecord } from './compass.ts'
import { changesBetween, looksFrom, mayGoRoundAgain } from './looks.ts'

const someDay = parseDate('2026-11-22') ?? ('' as IsoDate)

const record: fc.Arbitrary<RatingRecord> = fc.record({
  date: fc.nat(400).map((days) => addDays(someDay, days)),
  direction: fc.constantFrom(...directions),
  axis: fc.constantFrom(...compassAxes),
  degree: fc.constantFrom(...degrees),
})

const records = fc.uniqueArray(record, {
  selector: ({ date, direction, axis }) => `${date}/${direction}/${axis}`,
  maxLength: 40,
})

function rated(said: Partial<RatingRecord>): RatingRecord {
  return { date: someDay, direction: 'team', axis: 'today', degree: 3, ...said }
}

function lookOf(...said: readonly Partial<RatingRecord>[]) {
  const [look] = looksFrom(said.map(rated))
  if (look === undefined) throw new Error('nothing is rated')
  return look
}

describe('a degree', () => {
  test('[D30] is a whole number from one to five', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(parseDegree)).toEqual([null, 1, 2, 3, 4, 5, null])
    expect(['3', 2.5, null, undefined, Number.NaN, {}].map(parseDegree)).toEqual(
      Array.from({ length: 6 }, () => null),
    )
  })
})

describe('looks', () => {
  test('[D30] hold both judgements of all six directions, and null where she skipped', () => {
    const look = lookOf({ direction: 'team', axis: 'importance', degree: 5 })

    expect(Object.keys(look.ratings)).toEqual([...directions])
    expect(look.ratings.team).toEqual({ importance: 5, today: null })
    expect(look.ratings.out).toEqual({ importance: null, today: null })
  })

  test('[D31] are none until something is rated', () => {
    expect(looksFrom([])).toEqual([])
  })

  test('[D31] come newest first, one for each day, and lose no rating', () => {
    fc.assert(
      fc.property(records, (all) => {
        const looks = looksFrom(all)
        const days = looks.map(({ date }) => date)
        expect(days).toEqual([...new Set(all.map(({ date }) => date))].toSorted().toReversed())
        const kept = looks.flatMap(({ date, ratings }) =>
          directions.flatMap((direction) =>
            compassAxes.flatMap((axis) => {
              const degree = ratings[direction][axis]
              return degree === null ? [] : [{ date, direction, axis, degree }]
            }),
          ),
        )
        expect(new Set(kept.map(asText))).toEqual(new Set(all.map(asText)))
      }),
    )
  })

  test('[D31] do not depend on the order in which she rated', () => {
    fc.assert(
      fc.property(records, (all) => {
        expect(looksFrom(all.toReversed())).toEqual(looksFrom(all))
      }),
    )
  })

  test('[D32] can be gone round again on a later day only', () => {
    const looks = looksFrom([rated({})])

    expect(mayGoRoundAgain([], someDay)).toBe(false)
    expect(mayGoRoundAgain(looks, addDays(someDay, -1))).toBe(false)
    expect(mayGoRoundAgain(looks, someDay)).toBe(false)
    expect(mayGoRoundAgain(looks, addDays(someDay, 1))).toBe(true)
  })
})

describe('what changed since last time', () => {
  test('[D33] is what is rated in both and not alike', () => {
    const before = lookOf({ degree: 2 }, { direction: 'up', degree: 4 }, { direction: 'out' })
    const now = lookOf({ degree: 4 }, { direction: 'up', degree: 4 }, { direction: 'self' })

    expect(changesBetween(before, now)).toEqual([
      { direction: 'team', axis: 'today', from: 2, to: 4 },
    ])
  })

  test('[D33] is the same read backwards', () => {
    fc.assert(
      fc.property(records, records, (one, other) => {
        const [before] = looksFrom(one)
        const [now] = looksFrom(other)
        if (before === undefined || now === undefined) return
        const back = changesBetween(now, before).map(({ from, to, ...rest }) => ({
          ...rest,
          from: to,
          to: from,
        }))
        expect(changesBetween(before, now)).toEqual(back)
      }),
    )
  })
})

function asText({ date, direction, axis, degree }: RatingRecord): string {
  return `${date}/${direction}/${axis}=${String(degree)}`
}
