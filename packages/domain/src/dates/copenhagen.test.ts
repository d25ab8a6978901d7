import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseTime } from './clock-time.ts'
import { copenhagenTime, timeExists } from './copenhagen.ts'
import { parseDate } from './date.ts'

const first = Date.parse('1996-01-01T00:00:00Z')
const last = Date.parse('2037-12-31T00:00:00Z')

// The platform's own table of zones is the second opinion.
const known = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Copenhagen',
  dateStyle: 'short',
  timeStyle: 'short',
})

function exists(date: string, time: string): boolean {
  const [day, clock] = [parseDate(date), parseTime(time)]
  if (day === null || clock === null) throw new Error('no such day')
  return timeExists({ date: day, time: clock })
}

describe('the time in Copenhagen', () => {
  test('[D23] is what the platform says, at any moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (unixMs) => {
        const { date, time } = copenhagenTime(unixMs)
        expect(`${date} ${time}`).toBe(known.format(unixMs))
      }),
      { numRuns: 400 },
    )
  })

  test.each([
    ['2027-03-28T00:59:59Z', '2027-03-28', '01:59'],
    ['2027-03-28T01:00:00Z', '2027-03-28', '03:00'],
    ['2026-10-25T00:59:59Z', '2026-10-25', '02:59'],
    ['2026-10-25T01:00:00Z', '2026-10-25', '02:00'],
    ['2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
  ])('[D23] at %s it is %s %s', (utc, date, time) => {
    expect(copenhagenTime(Date.parse(utc))).toEqual({ date, time })
  })

  test.each([
    ['2026-03-29', '02:00'],
    ['2026-03-29', '02:30'],
    ['2027-03-28', '02:59'],
    ['2024-03-31', '02:15'],
  ])('[D24] %s %s does not exist', (date, time) => {
    expect(exists(date, time)).toBe(false)
  })

  test.each([
    ['2026-03-29', '01:59'],
    ['2026-03-29', '03:00'],
    ['2026-03-22', '02:30'],
    ['2026-03-28', '02:30'],
    ['2026-10-25', '02:30'],
    ['2026-11-24', '02:30'],
  ])('[D24] %s %s exists', (date, time) => {
    expect(exists(date, time)).toBe(true)
  })

  test('[D24] whatever a clock shows, exists', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (unixMs) => {
        expect(timeExists(copenhagenTime(unixMs))).toBe(true)
      }),
    )
  })
})
