import {
  mayBeCalled,
  mayStepAside,
  mayTakeSeat,
  type Allowed,
  type GroupRole,
  type Seat,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf, nextPlace } from '../room/stranger.ts'
import { groupIn } from './read-group.ts'
import { readUrnRound } from './urn.ts'

/** The same seat taken twice is one seat. */
export function takeSeat(doc: Doc, { id, name }: Seat): Allowed<'empty' | 'tooLong' | 'full'> {
  const seats = mapOf(doc, 'seats')
  if (seats.has(id)) return callSeat(doc, { id, name })
  const answer = mayTakeSeat(groupIn(doc), name)
  if (answer.ok) sit(doc, { id, name })
  return answer
}

/** To lead the meeting without answering: she takes none of the seats that the group is meant to have. */
export function takeSeatAside(doc: Doc, { id, name }: Seat): Allowed<'empty' | 'tooLong'> {
  if (mapOf(doc, 'seats').has(id)) return callSeat(doc, { id, name })
  const answer = mayBeCalled(name)
  if (!answer.ok) return answer
  change(doc, () => {
    sit(doc, { id, name })
    mapOf(doc, 'aside').set(id, true)
  })
  return answer
}

function sit(doc: Doc, { id, name }: Seat): void {
  const seats = mapOf(doc, 'seats')
  change(doc, () => {
    seats.set(id, nextPlace([...seats.values()]))
    mapOf(doc, 'seatNames').set(id, name.trim())
  })
}

/** Who answered leads without answering from now on, or the other way about. */
export function stepAside(
  doc: Doc,
  seat: string,
  isAside: boolean,
): Allowed<'open' | 'leader' | 'full'> {
  const group = groupIn(doc)
  const aside = mapOf(doc, 'aside')
  if ((aside.get(seat) === true) === isAside) return { ok: true }
  const answer = mayStepAside({ group, round: readUrnRound(doc, group.round), seat })
  if (!answer.ok) return answer
  if (!isAside && group.answering.length >= group.seatCount) return { ok: false, reason: 'full' }
  change(doc, () => {
    if (isAside) aside.set(seat, true)
    else aside.delete(seat)
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

/** Who wears this badge sits here: so that who is shut out loses the seat as well. */
export function tieSeat(doc: Doc, badge: string, seat: string): void {
  if (mapOf(doc, 'badgeSeats').get(badge) === seat) return
  change(doc, () => mapOf(doc, 'badgeSeats').set(badge, seat))
}

/** The same person wears another badge. */
export function passSeatOn(doc: Doc, from: string, to: string): void {
  const tied = mapOf(doc, 'badgeSeats')
  const seat = tied.get(from)
  if (seat === undefined) return
  change(doc, () => {
    if (!tied.has(to)) tied.set(to, seat)
    tied.delete(from)
  })
}

/** The seats of those who wear these badges, and no others. */
export function keepSeats(doc: Doc, badges: ReadonlySet<string>): void {
  const tied = mapOf(doc, 'badgeSeats')
  const stay = new Set([...badges].map((badge) => tied.get(badge)))
  change(doc, () => {
    for (const id of mapOf(doc, 'seats').keys()) {
      if (!stay.has(id)) forget(doc, id)
    }
    for (const badge of tied.keys()) if (!badges.has(badge)) tied.delete(badge)
  })
}

function forget(doc: Doc, seat: string): void {
  for (const map of ['seats', 'seatNames', 'aside']) mapOf(doc, map).delete(seat)
}

/** Who leads the group, or the meeting. */
export function giveRole(doc: Doc, role: GroupRole, seat: string): void {
  if (mapOf(doc, 'roles').get(role) === seat) return
  change(doc, () => mapOf(doc, 'roles').set(role, seat))
}
