import { expect, test } from 'vitest'

import { addDays, parseDate, type IsoDate } from '../dates/date.ts'
import type { Talk } from '../dialogue/dialogue.ts'
import { reminderDay } from './reminder.ts'

const today = parseDate('2026-11-28') ?? ('' as IsoDate)
const on = (date: IsoDate) => ({ date, moved: 0 }) as Talk

test('[D511] a reminder is three days before the next meeting, also where the month ends between', () => {
  expect(reminderDay(on(addDays(today, 4)), today)).toBe('2026-11-29')
  expect(reminderDay(on(addDays(today, 3)), today)).toBe(today)
})

test('[D511] there is none of a day that has been, nor without a next meeting', () => {
  expect(reminderDay(on(addDays(today, 2)), today)).toBeNull()
  expect(reminderDay('none', today)).toBeNull()
  expect(reminderDay(null, today)).toBeNull()
})
