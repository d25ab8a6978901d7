import { mayNameWorkshop, type Allowed, type ClockTime, type LocalTime } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf } from '../room/stranger.ts'

export function nameWorkshop(doc: Doc, name: string): Allowed<'empty' | 'tooLong'> {
  const answer = mayNameWorkshop(name)
  if (answer.ok) write(doc, 'name', name.trim())
  return answer
}

/** Set as a whole. Setting another counts as moving it; setting the same does not. */
export function setBeginning(doc: Doc, { date, time }: LocalTime): void {
  const known = fieldsOf(mapOf(doc, 'workshopDay').get('begins'))
  if (known['date'] === date && known['time'] === time) return
  const moved = (countOf(known['moved']) ?? 0) + 1
  change(doc, () => mapOf(doc, 'workshopDay').set('begins', { date, time, moved }))
}

/** When they want to be done; null when nobody says. */
export function setEnd(doc: Doc, ends: ClockTime | null): void {
  write(doc, 'ends', ends ?? '')
}

function write(doc: Doc, key: 'name' | 'ends', value: string): void {
  if (mapOf(doc, 'workshop').get(key) === value) return
  change(doc, () => mapOf(doc, 'workshop').set(key, value))
}
