import { parseDate, parseTime, type LocalTime, type NextTalk } from '#domain'
import type { Map as SharedMap } from 'yjs'

import { countOf, fieldsOf, textOf } from '../room/stranger.ts'

/** A date and a time, an explicit no, or nothing. */
export function parseTalk(value: unknown): NextTalk {
  const fields = fieldsOf(value)
  if (fields['none'] === true) return 'none'
  const date = parseDate(textOf(fields['date']))
  const time = parseTime(textOf(fields['time']))
  return date && time ? { date, time, moved: countOf(fields['moved']) ?? 0 } : null
}

/** Set as a whole. Setting another counts as moving it; setting the same does nothing. */
export function setTalk(
  talks: SharedMap<unknown>,
  round: number,
  next: LocalTime | 'none' | null,
): void {
  const key = String(round)
  if (isSame(parseTalk(talks.get(key)), next)) return
  const before = fieldsOf(talks.get(key))
  const moved = talks.has(key) ? (countOf(before['moved']) ?? 0) + 1 : 0
  talks.set(key, { ...(next === 'none' ? { none: true } : next), moved })
}

function isSame(said: NextTalk, next: LocalTime | 'none' | null): boolean {
  if (said === null || next === null || said === 'none' || next === 'none') return said === next
  return said.date === next.date && said.time === next.time
}
