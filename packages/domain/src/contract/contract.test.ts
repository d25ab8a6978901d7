import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, parseDate, weekdayOf, type IsoDate } from '../dates/date.ts'
import { checksFrom, nextCheck, weeksBetween, type CheckRecord } from './checking.ts'
import {
  checkStates,
  clauses,
  earlierWordings,
  promisedIn,
  rhythms,
  type Contract,
} from './contract.ts'

const sunday = parseDate('2026-11-22') ?? ('' as IsoDate)
const dates = fc.nat(900).map((days) => addDays(sunday, days))

const blank = { sparring: '', reflection: '', rest: '', limits: '', rolemodel: '' }

function contractWith(said: Partial<Contract>): Contract {
  const earlier = { sparring: [], reflection: [], rest: [], limits: [], rolemodel: [] }
  return { texts: blank, earlier, rhythm: null, checks: [], calendarId: '', ...said }
}

describe('a contract', () => {
  test('[D34] promises what has words, in the order of the clauses', () => {
    const texts = { ...blank, limits: 'Ingen mail efter kl. 18', sparring: 'Jonas', rest: ' \n' }

    expect(promisedIn({ texts })).toEqual(['sparring', 'limits'])
    expect(promisedIn({ texts: blank })).toEqual([])
  })
})

describe('what a clause said before', () => {
  test('[D35] comes latest first, without the blank and without what came to the same', () => {
    const before = [
      { until: sunday, text: '' },
      { until: addDays(sunday, 20), text: 'Efter kl. 19' },
      { until: addDays(sunday, 10), text: 'Efter kl. 18' },
      { until: addDays(sunday, 30), text: 'Efter kl. 20' },
    ]

    expect(earlierWordings('Efter kl. 20', before)).toEqual([
      { until: addDays(sunday, 20), text: 'Efter kl. 19' },
      { until: addDays(sunday, 10), text: 'Efter kl. 18' },
    ])
  })

  test('[D35] is in falling order, never blank, and each of them was there', () => {
    const wording = fc.record({
      until: dates,
      text: fc.constantFrom<string>('', ' ', 'a', 'b', 'c'),
    })
    const wordings = fc.uniqueArray(wording, { selector: ({ until }) => until })
    fc.assert(
      fc.property(fc.constantFrom('a', 'b', ''), wordings, (now, before) => {
        const shown = earlierWordings(now, before)
        const days = shown.map(({ until }) => until)
        expect(days).toEqual(days.toSorted().toReversed())
        expect(shown.every(({ text }) => text.trim() !== '')).toBe(true)
        expect(shown[0]?.until === undefined || before.includes(shown[0])).toBe(true)
      }),
    )
  })
})

describe('looking at it', () => {
  const record: fc.Arbitrary<CheckRecord> = fc.record({
    date: dates,
    clause: fc.constantFrom(...clauses),
    state: fc.constantFrom(...checkStates),
  })
  const records = fc.uniqueArray(record, {
    selector: ({ date, clause }) => `${date}/${clause}`,
    maxLength: 30,
  })

  test('[D36] is remembered day by day, newest first, clause by clause', () => {
    fc.assert(
      fc.property(records, (all) => {
        const checks = checksFrom(all)
        const said = checks.flatMap(({ date, states }) =>
          Object.entries(states).map(([clause, state]) => `${date}/${clause}=${state}`),
        )
        const days = checks.map(({ date }) => date)
        expect(days).toEqual([...new Set(all.map(({ date }) => date))].toSorted().toReversed())
        expect(said.toSorted()).toEqual(
          all.map(({ date, clause, state }) => `${date}/${clause}=${state}`).toSorted(),
        )
      }),
    )
  })

  test('[D37] is meant for nothing without a promise or a rhythm', () => {
    const rhythm = { rhythm: 'weekly', since: sunday, changes: 0 } as const
    const texts = { ...blank, rest: 'En gåtur' }

    expect(nextCheck(contractWith({ rhythm }))).toBeNull()
    expect(nextCheck(contractWith({ texts }))).toBeNull()
  })

  test('[D37] comes a rhythm after the last time, on the same day of the week', () => {
    const texts = { ...blank, rest: 'En gåtur' }
    fc.assert(
      fc.property(fc.constantFrom(...rhythms), dates, dates, (rhythm, since, date) => {
        const checks = [{ date, states: {} }]
        const from = date > since ? date : since
        const next = nextCheck(
          contractWith({ texts, checks, rhythm: { rhythm, since, changes: 0 } }),
        )
        expect(next).toBe(addDays(from, 7 * weeksBetween[rhythm]))
        expect(next !== null && weekdayOf(next)).toBe(weekdayOf(from))
      }),
    )
  })
})
