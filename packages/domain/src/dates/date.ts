/** A day that exists, as `2026-11-24`. A day has no time zone; that is why it is not a `Date`. */
export type IsoDate = string & { readonly __isoDate: unique symbol }

export type Weekday = 'mon' | 'tue' | 'wed' | 'thu' | 'fri' | 'sat' | 'sun'

const weekdays = ['thu', 'fri', 'sat', 'sun', 'mon', 'tue', 'wed'] as const
const firstYear = 1900
const lastYear = 2199

/** Null for what is no day, and for a year that is a slip of the keyboard. */
export function parseDate(text: string): IsoDate | null {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)?.map(Number) ?? []
  if (year === undefined || month === undefined || day === undefined) return null
  if (year < firstYear || year > lastYear) return null
  return dateOfDay(dayOf({ year, month, day })) === text ? (text as IsoDate) : null
}

export function addDays(date: IsoDate, days: number): IsoDate {
  return dateOfDay(dayNumber(date) + days)
}

/** The same day of the month so many months on, or the last day of a month that has no such day. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  const firstOf = (count: number) =>
    dayOf({ year: year + Math.floor(count / 12), month: modulo(count, 12) + 1, day: 1 })
  const first = firstOf(month - 1 + months)
  const lastDay = firstOf(month + months) - first
  return dateOfDay(first + Math.min(day, lastDay) - 1)
}

export function weekdayOf(date: IsoDate): Weekday {
  return weekdays[modulo(dayNumber(date), 7)] ?? 'thu'
}

/** Days since 1970-01-01. */
export function dayNumber(date: IsoDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
  return dayOf({ year, month, day })
}

const daysInEra = 146_097
const daysToEpoch = 719_468

// https://howardhinnant.github.io/date_algorithms.html: years begin in March, so that the day that
// is not always there is the last of its year.
function dayOf({ year, month, day }: { year: number; month: number; day: number }): number {
  const marchYear = month > 2 ? year : year - 1
  const era = Math.floor(marchYear / 400)
  const yearOfEra = marchYear - era * 400
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100)
  return era * daysInEra + dayOfEra + dayOfYear - daysToEpoch
}

export function dateOfDay(number: number): IsoDate {
  const shifted = number + daysToEpoch
  const era = Math.floor(shifted / daysInEra)
  const dayOfEra = shifted - era * daysInEra
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}` as IsoDate
}

function padded(number: number, digits: number): string {
  return String(number).padStart(digits, '0')
}

function modulo(number: number, by: number): number {
  return ((number % by) + by) % by
}
