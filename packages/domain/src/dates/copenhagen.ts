import { timeOfMinutes, type ClockTime } from './clock-time.ts'
import { addDays, dateOfDay, dayNumber, weekdayOf, type IsoDate } from './date.ts'

// Summer time by the rule that has held in the whole EU since 1996 (directive 2000/84/EC): from the
// last Sunday of March to the last Sunday of October, both at 01.00 UTC.

const minuteInMs = 60_000
const dayInMinutes = 24 * 60

export interface LocalTime {
  readonly date: IsoDate
  readonly time: ClockTime
}

/** What a clock on a wall in Copenhagen shows, whatever the device believes about where it is. */
export function copenhagenTime(unixMs: number): LocalTime {
  const utcMinutes = Math.floor(unixMs / minuteInMs)
  return localTime(utcMinutes + (isSummer(utcMinutes) ? 120 : 60))
}

function localTime(minutes: number): LocalTime {
  const day = Math.floor(minutes / dayInMinutes)
  return { date: dateOfDay(day), time: timeOfMinutes(minutes - day * dayInMinutes) }
}

/** The moment at which a clock in Copenhagen shows this; of the hour that comes twice, the first. */
export function momentOf({ date, time }: LocalTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  const local = dayNumber(date) * dayInMinutes + hours * 60 + minutes
  const inSummer = local - 120
  return (isSummer(inSummer) ? inSummer : local - 60) * minuteInMs
}

/** What a clock shows that is so many minutes ahead of UTC. */
export function timeAhead(unixMs: number, minutesAhead: number): LocalTime {
  return localTime(Math.floor(unixMs / minuteInMs) + minutesAhead)
}

/** False for the hour that is skipped when the clocks go forward. */
export function timeExists({ date, time }: LocalTime): boolean {
  return !(time.startsWith('02:') && date === lastSunday(date.slice(0, 4), '03'))
}

function isSummer(utcMinutes: number): boolean {
  const year = dateOfDay(Math.floor(utcMinutes / dayInMinutes)).slice(0, 4)
  return utcMinutes >= changeIn(year, '03') && utcMinutes < changeIn(year, '10')
}

function changeIn(year: string, month: ChangeMonth): number {
  return dayNumber(lastSunday(year, month)) * dayInMinutes + 60
}

type ChangeMonth = '03' | '10'

/** Both months have 31 days. */
function lastSunday(year: string, month: ChangeMonth): IsoDate {
  let date = `${year}-${month}-31` as IsoDate
  while (weekdayOf(date) !== 'sun') date = addDays(date, -1)
  return date
}
