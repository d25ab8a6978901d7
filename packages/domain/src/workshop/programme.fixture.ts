import fc from 'fast-check'

import { parseTime, timeOfMinutes } from '../dates/clock-time.ts'
import type { LocalTime } from '../dates/copenhagen.ts'
import { dateOfDay, parseDate } from '../dates/date.ts'
import type { Programme, ProgrammeItem } from './programme.ts'

export function at(date: string, time: string): LocalTime {
  const [day, clock] = [parseDate(date), parseTime(time)]
  if (day === null || clock === null) throw new Error(`${date} ${time} is no time`)
  return { date: day, time: clock }
}

export function plainItem(id: string, minutes: number): ProgrammeItem {
  return { id, kind: 'presentation', topic: null, text: id, minutes, at: null }
}

const anyItem = fc.record({
  kind: fc.constantFrom('presentation', 'break', 'dialogue'),
  topic: fc.constant(null),
  text: fc.string({ maxLength: 20 }),
  minutes: fc.integer({ min: 1, max: 240 }),
  at: fc.option(fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes), { nil: null }),
})

const anyItems = fc
  .array(anyItem, { minLength: 1, maxLength: 12 })
  .map((items) => items.map((item, index) => ({ ...item, id: String(index) }) as const))

/** On an ordinary day: where the clocks are changed, tests say so. */
export const anyProgramme: fc.Arbitrary<Programme> = fc.record({
  begins: fc.record({
    date: fc.integer({ min: 0, max: 27 }).map((days) => dateOfDay(20_820 + days)),
    time: fc.integer({ min: 0, max: 1439 }).map(timeOfMinutes),
  }),
  ends: fc.constant(null),
  items: anyItems,
})
