import { mayBeCalled, mayTakeSeat, type Allowed, type GroupRole, type Seat } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf, nextPlace } from '../room/stranger.ts'
import { groupIn } from './read-group.ts'

/** The same seat taken twice is one seat. */
export function takeSeat(doc: Doc, { id, name }: Seat): Allowed<'empty' | 'tooLong' | 'full'> {
  const seats = mapOf(doc, 'seats')
  if (seats.has(id)) return callSeat(doc, { id, name })
  const answer = mayTakeSeat(groupIn(doc), name)
  if (!answer.ok) return answer
  change(doc, () => {
    seats.set(id, nextPlace([...seats.values()]))
    mapOf(doc, 'seatNames').set(id, name.trim())
  })
  return answer
}

export function callSeat(doc: Doc, { id, name }: Seat): Allowed<'empty' | 'tooLong'> {
  const answer = mayBeCalled(name)
  if (answer.ok && mapOf(doc, 'seatNames').get(id) !== name.trim()) {
    change(doc, () => mapOf(doc, 'seatNames').set(id, name.trim()))
  }
  return answer
}

/** Who leads the group, or the meeting. */
export function giveRole(doc: Doc, role: GroupRole, seat: string): void {
  if (mapOf(doc, 'roles').get(role) === seat) return
  change(doc, () => mapOf(doc, 'roles').set(role, seat))
}
