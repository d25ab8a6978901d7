import { describe, expect, test } from 'vitest'

import { parseTime } from '../dates/clock-time.ts'
import { parseDate, weekdayOf } from '../dates/date.ts'
import { calendarFile, type CalendarEvent } from './calendar-file.ts'

function on(day: string) {
  const date = parseDate(day)
  if (date === null) throw new Error(`${day} is no day`)
  return { date }
}

function at(day: string, clock: string) {
  const time = parseTime(clock)
  if (time === null) throw new Error(`${clock} is no time`)
  return { ...on(day), time, minutes: 15 }
}

const event: CalendarEvent = {
  uid: 'k3Jd-1',
  sequence: 2,
  writtenAtMs: Date.parse('2026-11-24T01:02:03.999Z'),
  title: 'Snak',
  when: at('2027-03-30', '9:30'),
}

function linesOf(file: string): readonly string[] {
  return file.split('\r\n')
}

describe('a calendar file', () => {
  test('[D27] of a talk is this, to the letter', () => {
    expect(linesOf(calendarFile(event))).toEqual([
      'BEGIN:VCALENDAR',
      'VERSION:2.0',
      'PRODID:-//Kalender//Kalender//DA',
      'CALSCALE:GREGORIAN',
      'BEGIN:VTIMEZONE',
      'TZID:Europe/Copenhagen',
      'BEGIN:DAYLIGHT',
      'DTSTART:19960331T020000',
      'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
      'TZOFFSETFROM:+0100',
      'TZOFFSETTO:+0200',
      'TZNAME:CEST',
      'END:DAYLIGHT',
      'BEGIN:STANDARD',
      'DTSTART:19961027T030000',
      'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
      'TZOFFSETFROM:+0200',
      'TZOFFSETTO:+0100',
      'TZNAME:CET',
      'END:STANDARD',
      'END:VTIMEZONE',
      'BEGIN:VEVENT',
      'UID:k3Jd-1',
      'DTSTAMP:20261124T010203Z',
      'SEQUENCE:2',
      'CLASS:PRIVATE',
      'SUMMARY:Snak',
      'DTSTART;TZID=Europe/Copenhagen:20270330T093000',
      'DURATION:PT15M',
      'TRANSP:OPAQUE',
      'END:VEVENT',
      'END:VCALENDAR',
      '',
    ])
  })

  test('[D38] comes again every so many weeks when asked to, and else only once', () => {
    const rules = (file: string) => linesOf(file).filter((line) => line.startsWith('RRULE:FREQ=W'))

    expect(rules(calendarFile({ ...event, everyWeeks: 2 }))).toEqual([
      'RRULE:FREQ=WEEKLY;INTERVAL=2',
    ])
    expect(rules(calendarFile(event))).toEqual([])
  })

  test('[D27] begins its rule on the Sundays on which the clocks were moved', () => {
    expect(weekdayOf(on('1996-03-31').date)).toBe('sun')
    expect(weekdayOf(on('1996-10-27').date)).toBe('sun')
  })

  test.each([
    ['2026-10-25', '2:30', '20261025T023000'],
    ['2027-03-28', '3:00', '20270328T030000'],
  ])('[D27] says %s %s on a day when the clocks are moved', (day, clock, stamp) => {
    const file = calendarFile({ ...event, when: at(day, clock) })

    expect(linesOf(file)).toContain(`DTSTART;TZID=Europe/Copenhagen:${stamp}`)
  })

  test('[D28] of a whole day ends where the next begins, and needs no time zone', () => {
    const lines = linesOf(calendarFile({ ...event, when: on('2026-12-31') }))

    expect(lines).toContain('DTSTART;VALUE=DATE:20261231')
    expect(lines).toContain('DTEND;VALUE=DATE:20270101')
    expect(lines).toContain('TRANSP:TRANSPARENT')
    expect(lines).not.toContain('BEGIN:VTIMEZONE')
  })

  test('[D29] names neither the app nor what it is about', () => {
    expect(calendarFile(event)).not.toMatch(/tillid|leder|samtale|DESCRIPTION|VALARM/i)
  })

  test('[D29] has a description only when it is given one', () => {
    const file = calendarFile({ ...event, description: 'Ro om mandagen; sig nej\ntil to møder' })

    expect(linesOf(file)).toContain(String.raw`DESCRIPTION:Ro om mandagen\; sig nej\ntil to møder`)
  })

  test('[D29] has an alarm only when it is asked for one', () => {
    const lines = linesOf(calendarFile({ ...event, alarmMinutesBefore: 60 }))

    expect(lines.slice(lines.indexOf('BEGIN:VALARM'), lines.indexOf('END:VALARM'))).toEqual([
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      'DESCRIPTION:Snak',
      'TRIGGER:-PT60M',
    ])
  })

  test('[D26] cannot be given a second event through its words', () => {
    const file = calendarFile({
      ...event,
      title: 'Snak\r\nEND:VEVENT\r\nBEGIN:VEVENT',
      uid: 'a\nb',
    })

    expect(linesOf(file).filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1)
    expect(linesOf(file)).toContain(String.raw`UID:a\nb`)
  })

  test('[D25] ends every line in CRLF', () => {
    expect(calendarFile(event).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })
})
