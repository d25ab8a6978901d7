import { expect, test } from 'vitest'

import { parseDate, type IsoDate } from '../dates/date.ts'
import { isOver } from './minutes.ts'
import type { Phase } from './phases.ts'

function day(text: string): IsoDate {
  const date = parseDate(text)
  if (date === null) throw new Error('the day exists')
  return date
}

const [today, tomorrow] = [day('2026-11-28'), day('2026-11-29')]
const one = (closedOn: IsoDate | null, phase: Phase | null) => ({ closedOn, meeting: { phase } })

test('[D593] a meeting that closed is over for the rest of the day, until the next is begun', () => {
  const closed = one(today, 'nextTalk')

  expect(isOver([one(null, null), closed], today)).toBe(true)
  expect(isOver([one(null, 'purpose'), closed], today)).toBe(false)
  expect(isOver([one(null, null), closed], tomorrow)).toBe(false)
  expect(isOver([one(null, null)], today)).toBe(false)
})
