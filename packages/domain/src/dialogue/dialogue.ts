import type { ClockTime } from '../dates/clock-time.ts'
import type { IsoDate } from '../dates/date.ts'
import type { CarriedPoint } from '../own-room/carrying.ts'

/** The leader who carried her points here, or her nearest leader, who came to hear them. */
export type Side = 'leader' | 'nearest'

/** What lies on the table between the two, and what lay there before. */
export interface Dialogue {
  /** The round they are in, from 1. */
  readonly round: number
  readonly points: readonly DialoguePoint[]
  /** Whether a side has withdrawn a point in this round; never how many, nor what. */
  readonly withdrawn: Readonly<Record<Side, boolean>>
  /** What they agree in this round. */
  readonly agreements: readonly Agreement[]
  /** What they agreed before and have not yet laid aside. */
  readonly last: readonly LastAgreement[]
  readonly nextTalk: NextTalk
  /** The rounds that are closed, newest first. */
  readonly history: readonly ClosedRound[]
  readonly names: Readonly<Record<Side, string>>
  /** What both their calendars know this round's next talk by. It says nothing of the room. */
  readonly calendarId: string
}

export interface DialoguePoint extends CarriedPoint {
  readonly by: Side
}

export const agreementFields = ['what', 'who', 'when', 'followUp'] as const
export type AgreementField = (typeof agreementFields)[number]

export interface Agreement extends Readonly<Record<AgreementField, string>> {
  readonly id: string
}

export const agreementStates = ['kept', 'partly', 'not-yet', 'skipped'] as const
export type AgreementState = (typeof agreementStates)[number]

/** `state` is null until someone has said, in this round, how it went. */
export interface LastAgreement extends Agreement {
  readonly agreedIn: number
  readonly state: AgreementState | null
}

/** `none` is an explicit no; null is that nobody has said. */
export type NextTalk = Talk | 'none' | null

export interface Talk {
  readonly date: IsoDate
  readonly time: ClockTime
  /** How often it has been moved, so that a calendar knows which file is the newer. */
  readonly moved: number
}

export interface ClosedRound {
  readonly round: number
  readonly calendarId: string
  readonly closedOn: IsoDate
  readonly points: readonly DialoguePoint[]
  readonly agreements: readonly Agreement[]
  readonly nextTalk: NextTalk
}
