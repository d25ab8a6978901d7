import { expect, test } from 'vitest'

import { meetingLengths, parseDate, parseTime, type Talk } from '#domain'
import { createFakeClock } from '#ports/clock.fake.ts'
import { createFakeRandom } from '#ports/random.fake.ts'

import { groupMeetingFile } from './group-settings.ts'
import { agreementFile, nextMeetingFile } from './meeting-agreements.ts'
import { openDevice } from './app.fixture.ts'
import { dateInWords, dayInWords, nextTalkFile, reminderFile, timeInWords } from './calendar.ts'

const sundayEvening = Date.parse('2026-11-22T19:40:00Z')

function ports() {
  return { clock: createFakeClock(sundayEvening), random: createFakeRandom(1) }
}

function talkAt(date: string, time: string): Talk {
  const [day, clock] = [parseDate(date), parseTime(time)]
  if (day === null || clock === null) throw new Error('a talk in a test is on a day that exists')
  return { date: day, time: clock, moved: 2 }
}

test('the reminder is a whole day in about a fortnight and says nothing of why', () => {
  const file = reminderFile(ports(), 'Tid til at se på det igen')

  expect(file.name).toBe('kalender.ics')
  expect(file.text).toContain('DTSTART;VALUE=DATE:20261207')
  expect(file.text).not.toMatch(/Tillidsrum-|leder|samtale/i)
})

test('a talk that was moved replaces the one before it in the calendar', () => {
  const dialogue = {
    nextTalk: talkAt('2027-03-30', '09:30'),
    calendarId: 'abc',
    kind: 'short',
  } as const

  const file = nextTalkFile(ports(), dialogue, { title: 'Snak' })

  expect(file?.text).toContain('UID:abc')
  expect(file?.text).toContain('SEQUENCE:2')
  expect(file?.text).toContain('DTSTART;TZID=Europe/Copenhagen:20270330T093000')
})

test('a talk lasts as long as the two have chosen', () => {
  const talk = { nextTalk: talkAt('2027-03-30', '09:30'), calendarId: 'abc' }
  const lasting = (['short', 'long'] as const).map((kind) => {
    const file = nextTalkFile(ports(), { ...talk, kind }, { title: 'Snak' })
    return /DURATION:(\w+)/.exec(file?.text ?? '')?.[1]
  })

  expect(lasting).toEqual(['PT15M', 'PT45M'])
})

test('[D520] a group’s meeting lasts as long as the group has chosen, this one and the next', () => {
  const { app } = openDevice()
  const talk = talkAt('2027-03-30', '09:30')
  const lasting = meetingLengths.map((length) => {
    const now = { meets: talk, length, calendarId: 'abc-1' }
    const next = { nextTalk: talk, nextLength: length, round: 1 }
    return [
      groupMeetingFile(app, now, 'Møde'),
      nextMeetingFile(app, next, { calendarId: 'abc-1', title: 'Møde' }),
    ].map((file) => /DURATION:(\w+)/.exec(file?.text ?? '')?.[1])
  })

  expect(lasting).toEqual([
    ['PT45M', 'PT45M'],
    ['PT120M', 'PT120M'],
    ['PT180M', 'PT180M'],
  ])
})

test('a talk carries no content unless it was chosen', () => {
  const dialogue = {
    nextTalk: talkAt('2026-12-01', '14:00'),
    calendarId: 'abc',
    kind: 'short',
  } as const

  expect(nextTalkFile(ports(), dialogue, { title: 'Snak' })?.text).not.toContain('DESCRIPTION')
  const chosen = nextTalkFile(ports(), dialogue, { title: 'Snak', description: 'Ro om mandagen' })
  expect(chosen?.text).toContain('DESCRIPTION:Ro om mandagen')
})

test('without a talk there is no file', () => {
  expect(
    nextTalkFile(ports(), { nextTalk: 'none', calendarId: 'a', kind: 'short' }, { title: 'Snak' }),
  ).toBeNull()
  expect(
    nextTalkFile(ports(), { nextTalk: null, calendarId: 'a', kind: 'short' }, { title: 'Snak' }),
  ).toBeNull()
})

test('dates and times are said the way each language says them', () => {
  const { date } = talkAt('2021-02-24', '09:30')

  expect(dateInWords(date, 'da')).toBe('24. februar 2021')
  expect(dateInWords(date, 'en')).toBe('24 February 2021')
  expect(timeInWords('09:30', 'da')).toBe('9.30')
  expect(timeInWords('09:30', 'en')).toBe('09:30')
})

test('the day in a date field is said in the language of the page, and nothing while it is none', () => {
  expect(dayInWords('2026-12-04', 'da')).toBe('fredag den 4. december 2026')
  expect(dayInWords('2026-12-04', 'en')).toBe('Friday, 4 December 2026')
  expect(['', '2026-02-30', 'x'].map((value) => dayInWords(value, 'da'))).toEqual(['', '', ''])
})

test('[D576] an agreement is a whole day in the calendar, and says nothing of what was agreed', () => {
  const { app } = openDevice()
  const date = parseDate('2027-02-01')
  if (date === null) throw new Error('the day is there')
  const { name, text } = agreementFile(app, date, 'Aftale')

  expect(name).toBe('kalender.ics')
  expect(text).toContain('DTSTART;VALUE=DATE:20270201')
  expect(/^SUMMARY:(.*)$/m.exec(text)?.[1]?.trim()).toBe('Aftale')
  expect(text).not.toMatch(/DESCRIPTION|LOCATION|DTSTART;TZID/)
})
