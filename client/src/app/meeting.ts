import type { ReadonlySignal } from '@preact/signals'

import {
  giveRole,
  goToPhase,
  noteTurn,
  readGroup,
  readMeeting,
  setLength,
  type NewPhase,
} from '#documents'
import type { Allowed, Meeting, MeetingLength } from '#domain'

import type { App } from './app.ts'
import { documentSignal } from './document-signal.ts'
import type { Sitting } from './group-seat.ts'
import type { GroupHere } from './group.ts'

const meetings = new WeakMap<GroupHere, ReadonlySignal<Meeting>>()

/** The meeting of the round the group is in. */
export function meetingIn(here: GroupHere): ReadonlySignal<Meeting> {
  const meeting = meetings.get(here) ?? documentSignal(here.doc, readMeeting).value
  meetings.set(here, meeting)
  return meeting
}

/** Somebody who takes part: nothing in the meeting is changed but by one of them. */
export interface AtTheTable {
  readonly app: App
  readonly here: GroupHere
  readonly meeting: ReadonlySignal<Meeting>
  /** Her own seat. */
  readonly seat: string
}

/** Null for who can only look on: a guest, somebody who has taken no seat, or a room that is over. */
export function atTheTable(app: App, here: GroupHere, sitting: Sitting): AtTheTable | null {
  const isLookingOn = here.standing === 'guest' || here.ended.value || here.newer.value
  if (sitting.state !== 'sitting' || isLookingOn) return null
  return { app, here, meeting: meetingIn(here), seat: sitting.seat.id }
}

export function isFacilitator({ here, seat }: AtTheTable): boolean {
  return here.room.value.roles.facilitator === seat
}

export type Led = Allowed<'notFacilitator'>

/** What only the one who leads the meeting does. */
export function lead(table: AtTheTable, act: () => void): Led {
  // Asked of the document: what the screens follow comes a moment later.
  const reading = readGroup(table.here.doc)
  if (reading.state !== 'read' || reading.room.roles.facilitator !== table.seat) {
    return { ok: false, reason: 'notFacilitator' }
  }
  act()
  return { ok: true }
}

/** One act, by anybody who sits here: the one who led may be gone, and the time goes on. */
export function takeTheLead({ here, seat }: AtTheTable): void {
  giveRole(here.doc, 'facilitator', seat)
}

export function handOver(table: AtTheTable, seat: string): Led {
  return lead(table, () => giveRole(table.here.doc, 'facilitator', seat))
}

export function goTo(table: AtTheTable, to: Omit<NewPhase, 'round'>): Led {
  const { round } = table.meeting.peek()
  return lead(table, () => goToPhase(table.here.doc, { round, ...to }))
}

export function chooseLength(table: AtTheTable, length: MeetingLength): Led {
  return lead(table, () => setLength(table.here.doc, table.meeting.peek().round, length))
}

/** Notes that somebody has had a turn. */
export function giveTurn(
  table: AtTheTable,
  seat: string,
): Allowed<'notFacilitator' | 'othersFirst'> {
  let noted: Allowed<'notFacilitator' | 'othersFirst'> = { ok: true }
  const led = lead(table, () => {
    noted = noteTurn(table.here.doc, table.meeting.peek().round, seat)
  })
  return led.ok ? noted : led
}
