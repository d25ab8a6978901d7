import type { ClockTime } from '../dates/clock-time.ts'
import { addDays, dateOfDay, type IsoDate } from '../dates/date.ts'
import { escapeText, foldLine } from './content-line.ts'
import { timeZone, timeZoneLines } from './time-zone.ts'

export interface CalendarEvent {
  /** Never made from a room's id: calendars are read by employers. */
  readonly uid: string
  /** One more each time the same event is handed out changed. */
  readonly sequence: number
  readonly writtenAtMs: number
  /** Neutral, unless she chose otherwise. */
  readonly title: string
  readonly description?: string
  readonly when: WholeDay | TimeOfDay
  readonly alarmMinutesBefore?: number
  /** It comes again, on the same day of the week, until she deletes it. */
  readonly everyWeeks?: number
}

export interface WholeDay {
  readonly date: IsoDate
}

export interface TimeOfDay {
  readonly date: IsoDate
  readonly time: ClockTime
  readonly minutes: number
}

// Programs that read calendars keep this. It does not say where she writes.
const productId = 'PRODID:-//Kalender//Kalender//DA'

/** One event as a file any calendar can read: RFC 5545. */
export function calendarFile(event: CalendarEvent): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    productId,
    'CALSCALE:GREGORIAN',
    ...('time' in event.when ? timeZoneLines : []),
    ...eventLines(event),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${foldLine(line)}\r\n`).join('')
}

function eventLines(event: CalendarEvent): readonly string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escapeText(event.uid)}`,
    `DTSTAMP:${utcStamp(event.writtenAtMs)}`,
    `SEQUENCE:${String(event.sequence)}`,
    'CLASS:PRIVATE',
    `SUMMARY:${escapeText(event.title)}`,
    ...(event.description === undefined ? [] : [`DESCRIPTION:${escapeText(event.description)}`]),
    ...('time' in event.when ? timeLines(event.when) : dayLines(event.when)),
    ...(event.everyWeeks === undefined
      ? []
      : [`RRULE:FREQ=WEEKLY;INTERVAL=${String(event.everyWeeks)}`]),
    ...alarmLines(event),
    'END:VEVENT',
  ]
}

/** A whole day does not make her look busy. */
function dayLines({ date }: WholeDay): readonly string[] {
  return [
    `DTSTART;VALUE=DATE:${compact(date)}`,
    `DTEND;VALUE=DATE:${compact(addDays(date, 1))}`,
    'TRANSP:TRANSPARENT',
  ]
}

// Not DTEND: in the hour that comes twice in October an end could mean either of two moments.
function timeLines({ date, time, minutes }: TimeOfDay): readonly string[] {
  return [
    `DTSTART;TZID=${timeZone}:${compact(date)}T${compact(time)}00`,
    `DURATION:PT${String(minutes)}M`,
    'TRANSP:OPAQUE',
  ]
}

function alarmLines({ alarmMinutesBefore, title }: CalendarEvent): readonly string[] {
  if (alarmMinutesBefore === undefined) return []
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escapeText(title)}`,
    `TRIGGER:-PT${String(alarmMinutesBefore)}M`,
    'END:VALARM',
  ]
}

function utcStamp(unixMs: number): string {
  const seconds = Math.floor(unixMs / 1000)
  const day = Math.floor(seconds / 86_400)
  const ofDay = seconds - day * 86_400
  const parts = [Math.floor(ofDay / 3600), Math.floor(ofDay / 60) % 60, ofDay % 60]
  const time = parts.map((part) => String(part).padStart(2, '0')).join('')
  return `${compact(dateOfDay(day))}T${time}Z`
}

function compact(text: string): string {
  return text.replaceAll(/[-:]/g, '')
}
