import type { Talk } from '../dialogue/dialogue.ts'
import type { MeetingLength } from '../meeting/phases.ts'
import type { AskedItem, SetChanges } from './item-set.ts'
import type { GroupMode } from './modes.ts'

/** The room of a leadership group, as everybody in it sees it. */
export interface Group {
  readonly name: string
  readonly mode: GroupMode
  /** How many are meant to answer. */
  readonly seatCount: number
  /** How many can see what stands here: those, and who stands aside. */
  readonly people: number
  /** Who has come in, in the order they came. */
  readonly seats: readonly Seat[]
  /** Those of them who answer, speak in turn and lay dots: all but who stands aside. */
  readonly answering: readonly Seat[]
  readonly roles: Readonly<Record<GroupRole, string | null>>
  /** The meeting they are in, or get ready for, from 1. */
  readonly round: number
  readonly meets: Talk | null
  readonly length: MeetingLength
  /** What all their calendars know this round's meeting by. It says nothing of the room. */
  readonly calendarId: string
  readonly changes: SetChanges
  readonly asked: readonly AskedItem[]
}

/** One person's place in the group. */
export interface Seat {
  readonly id: string
  /** What she calls herself here. Everybody in the group sees it. */
  readonly name: string
}

/** Who leads the group, and who leads the meeting: a seat each, or nobody yet. */
export const groupRoles = ['leader', 'facilitator'] as const
export type GroupRole = (typeof groupRoles)[number]
