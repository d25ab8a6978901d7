import {
  isTooLong,
  modesFor,
  mostSeats,
  type Allowed,
  type GroupMode,
  type LocalTime,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf } from '../room/stranger.ts'
import { groupIn } from './read-group.ts'

/** Set as a whole. Setting another counts as moving it; setting the same does not. */
export function setMeeting(doc: Doc, at: LocalTime | null): void {
  const { round, meets } = groupIn(doc)
  if (meets?.date === at?.date && meets?.time === at?.time) return
  change(doc, () => {
    const times = mapOf(doc, 'times')
    const key = String(round)
    const moved = times.has(key) ? (countOf(fieldsOf(times.get(key))['moved']) ?? 0) + 1 : 0
    times.set(key, { ...at, moved })
  })
}

export function nameGroup(doc: Doc, name: string): Allowed<'tooLong'> {
  if (isTooLong('name', name)) return { ok: false, reason: 'tooLong' }
  if (mapOf(doc, 'settings').get('name') !== name) {
    change(doc, () => mapOf(doc, 'settings').set('name', name))
  }
  return { ok: true }
}

/** Never fewer than have come in, nor more than the room can hold. */
export function setSeatCount(doc: Doc, count: number): void {
  const { answering, seatCount } = groupIn(doc)
  if (count === seatCount || count < answering.length || count > mostSeats) return
  change(doc, () => mapOf(doc, 'settings').set('seatCount', count))
}

/** Below five seats the open round is the only one. */
export function chooseMode(doc: Doc, mode: GroupMode): void {
  if (!modesFor(groupIn(doc).seatCount).includes(mode)) return
  change(doc, () => mapOf(doc, 'settings').set('mode', mode))
}
