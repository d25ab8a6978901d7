import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  addDays,
  addMonths,
  dateOfDay,
  dayNumber,
  parseDate,
  weekdayOf,
  type IsoDate,
} from './date.ts'

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
const days = fc.integer({ min: -25_567, max: 84_005 })
const dates = days.map(dateOfDay)

function date(text: string): IsoDate {
  const parsed = parseDate(text)
  if (parsed === null) throw new Error(`${text} is no day`)
  return parsed
}

describe('dates', () => {
  test.each(['1900-01-01', '2000-02-29', '2024-02-29', '2026-11-24', '2199-12-31'])(
    '[D20] %s is a day',
    (text) => {
      expect(parseDate(text)).toBe(text)
    },
  )

  test.each([
    '',
    '2026-02-29',
    '1900-02-29',
    '2100-02-29',
    '2026-04-31',
    '2026-13-01',
    '2026-00-10',
    '2026-01-00',
    '2026-1-1',
    '26-01-01',
    '1899-12-31',
    '2200-01-01',
    ' 2026-01-01',
    '2026-01-01T00:00',
    '24-11-2026',
  ])('[D20] %j is refused', (text) => {
    expect(parseDate(text)).toBeNull()
  })

  test('[D20] no text but a day is accepted', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^\d{4}-\d{2}-\d{2}$/), (text) => {
        const known = new Date(`${text}T00:00:00Z`)
        const exists = !Number.isNaN(known.getTime()) && known.toISOString().startsWith(text)
        const year = Number(text.slice(0, 4))
        expect(parseDate(text) !== null).toBe(exists && year >= 1900 && year <= 2199)
      }),
    )
  })

  test('[D21] taking away what was added gives the same date', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -4_000, max: 4_000 }), (from, by) => {
        expect(addDays(addDays(from, by), -by)).toBe(from)
        expect(dayNumber(addDays(from, by)) - dayNumber(from)).toBe(by)
      }),
    )
  })

  test('[D21] every day is the one the platform counts', () => {
    fc.assert(
      fc.property(days, (day) => {
        const text = dateOfDay(day)
        expect(text).toBe(new Date(day * 86_400_000).toISOString().slice(0, 10))
        expect(dayNumber(text)).toBe(day)
        expect(weekdayOf(text)).toBe(weekdays[(new Date(day * 86_400_000).getUTCDay() + 6) % 7])
      }),
    )
  })

  test('[D21] weekdays follow one another', () => {
    const week = [0, 1, 2, 3, 4, 5, 6].map((by) => weekdayOf(addDays(date('2026-11-23'), by)))

    expect(week).toEqual(weekdays)
  })

  test.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-02-28', 1, '2026-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-03-21', 14, '2027-04-04'],
    ['1970-01-01', -1, '1969-12-31'],
  ])('[D21] %s and %i days is %s', (from, by, to) => {
    expect(addDays(date(from), by)).toBe(to)
  })
})

describe('so many months on', () => {
  test.each([
    ['2026-11-24', 12, '2027-11-24'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2027-11-30', 3, '2028-02-29'],
    ['2026-12-31', 1, '2027-01-31'],
    ['2026-01-31', 36, '2029-01-31'],
  ])('[D44] %s and %i months is %s', (from, months, to) => {
    expect(addMonths(date(from), months)).toBe(to)
  })

  test('[D44] is in the month meant, and never on a later day of it', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: 1, max: 36 }), (from, months) => {
        const to = addMonths(from, months)
        const monthOf = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7))
        expect(monthOf(to) - monthOf(from)).toBe(months)
        expect(Number(to.slice(8))).toBeLessThanOrEqual(Number(from.slice(8)))
      }),
    )
  })
})
