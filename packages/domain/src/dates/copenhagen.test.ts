import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseTime } from './clock-time.ts'
import { copenhagenTime, momentOf, timeAhead, timeExists } from './copenhagen.ts'
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

  test('[D93] is a moment that reads the same, the first of two in the hour that comes twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (unixMs) => {
        const shown = copenhagenTime(unixMs)
        const moment = momentOf(shown)
        expect(copenhagenTime(moment)).toEqual(shown)
        expect([0, 3_600_000]).toContain(unixMs - (unixMs % 60_000) - moment)
      }),
    )
    const [day, time] = [parseDate('2026-10-25'), parseTime('02:30')]
    if (day === null || time === null) throw new Error('no such day')
    expect(momentOf({ date: day, time })).toBe(Date.parse('2026-10-25T00:30:00Z'))
  })

  test.each([
    ['America/New_York', -300, '2026-12-18', '03:30'],
    ['Asia/Tokyo', 540, '2026-12-18', '17:30'],
    ['Pacific/Kiritimati', 840, '2026-12-18', '22:30'],
    ['Etc/GMT+12', -720, '2026-12-17', '20:30'],
  ])('[D93] half past nine on a day in December is, in %s, %i minutes ahead of UTC', (...zone) => {
    const [, ahead, date, time] = zone
    expect(timeAhead(Date.parse('2026-12-18T08:30:00Z'), ahead)).toEqual({ date, time })
  })
})
