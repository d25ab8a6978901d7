import { addDays, type IsoDate } from '../dates/date.ts'
import type { NextTalk } from '../dialogue/dialogue.ts'

const daysBefore = 3

/** The day on which whoever wants it is reminded of the next meeting; null without one, and once it has been. */
export function reminderDay(nextTalk: NextTalk, today: IsoDate): IsoDate | null {
  if (nextTalk === null || nextTalk === 'none') return null
  const date = addDays(nextTalk.date, -daysBefore)
  return date < today ? null : date
}
