import { bytesToBase64url } from '#crypto'
import {
  calendarFile,
  copenhagenTime,
  dayInTwoWeeks,
  parseDate,
  talkMinutes,
  type Dialogue,
  type IsoDate,
  type Talk,
} from '#domain'
import type { Clock } from '#ports/clock.ts'
import type { Random } from '#ports/random.ts'

import type { Language } from './language.ts'

export interface FileFromApp {
  readonly name: string
  readonly type: string
  readonly text: string
}

interface Ports {
  readonly clock: Clock
  readonly random: Random
}

/** What the reader of a calendar sees in a list of files. */
const fileName = 'kalender.ics'
const fileType = 'text/calendar;charset=utf-8'

export function today({ clock }: Pick<Ports, 'clock'>): IsoDate {
  return copenhagenTime(clock.now()).date
}

/** The day that is suggested for what comes next. */
export function inTwoWeeks(ports: Pick<Ports, 'clock'>): IsoDate {
  return dayInTwoWeeks(today(ports))
}

/** A day in about a fortnight, and nothing else: employers read calendars. */
export function reminderFile(ports: Ports, title: string): FileFromApp {
  return wholeDayFile(ports, { title, date: inTwoWeeks(ports) })
}

/** One day, and nothing else. */
export function wholeDayFile(
  { clock, random }: Ports,
  { title, date }: { readonly title: string; readonly date: IsoDate },
): FileFromApp {
  const text = calendarFile({
    uid: bytesToBase64url(random.bytes(12)),
    sequence: 0,
    writtenAtMs: clock.now(),
    title,
    when: { date },
  })
  return { name: fileName, type: fileType, text }
}

interface RepeatingDay {
  readonly uid: string
  readonly sequence: number
  readonly title: string
  readonly from: IsoDate
  readonly everyWeeks: number
}

/** A whole day that comes again, and nothing else. */
export function repeatingFile(
  { clock }: Pick<Ports, 'clock'>,
  { from, ...day }: RepeatingDay,
): FileFromApp {
  const text = calendarFile({ ...day, writtenAtMs: clock.now(), when: { date: from } })
  return { name: fileName, type: fileType, text }
}

/** Null until a talk is set. `description` is only there when she chose to have it there. */
export function nextTalkFile(
  { clock }: Pick<Ports, 'clock'>,
  { nextTalk, calendarId, kind }: Pick<Dialogue, 'nextTalk' | 'calendarId' | 'kind'>,
  { title, description }: { readonly title: string; readonly description?: string },
): FileFromApp | null {
  if (nextTalk === null || nextTalk === 'none') return null
  return meetingFile(
    { clock },
    { uid: calendarId, title, at: nextTalk, minutes: talkMinutes[kind], description },
  )
}

interface MeetingInCalendar {
  readonly uid: string
  readonly title: string
  readonly at: Talk
  readonly minutes: number
  readonly description?: string | undefined
}

/** A time of a day, under a name that the calendar knows again when it is moved. */
export function meetingFile(
  { clock }: Pick<Ports, 'clock'>,
  { uid, title, at: { date, time, moved }, minutes, description }: MeetingInCalendar,
): FileFromApp {
  const text = calendarFile({
    uid,
    sequence: moved,
    writtenAtMs: clock.now(),
    title,
    ...(description === undefined ? {} : { description }),
    when: { date, time, minutes },
  })
  return { name: fileName, type: fileType, text }
}

const localeByLanguage: Readonly<Record<Language, string>> = { da: 'da-DK', en: 'en-GB' }

/** `2026-11-24` as people say it: 24. november 2026, 24 November 2026. */
export function dateInWords(date: IsoDate, language: Language): string {
  const format = new Intl.DateTimeFormat(localeByLanguage[language], {
    dateStyle: 'long',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** The day that stands in a date field, with its weekday; empty while it is no day. */
export function dayInWords(value: string, language: Language): string {
  const date = parseDate(value)
  if (date === null) return ''
  const format = new Intl.DateTimeFormat(localeByLanguage[language], {
    dateStyle: 'full',
    timeZone: 'UTC',
  })
  return format.format(new Date(`${date}T00:00:00Z`))
}

/** `09:30` as people say it: 9.30 in Danish. */
export function timeInWords(time: string, language: Language): string {
  const [hours = '', minutes = ''] = time.split(':')
  return language === 'da' ? `${String(Number(hours))}.${minutes}` : `${hours}:${minutes}`
}
