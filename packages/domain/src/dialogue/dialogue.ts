import type { ClockTime } from '../dates/clock-time.ts'
import type { IsoDate } from '../dates/date.ts'
import type { CarriedPoint } from '../own-room/carrying.ts'
import type { TalkKind } from './talk-kind.ts'

/** The leader who carried her points here, or her nearest leader, who came to hear them. */
export type Side = 'leader' | 'nearest'

/** What lies on the table between the two, and what lay there before. */
export interface Dialogue {
  /** The round they are in, from 1. */
  readonly round: number
  readonly kind: TalkKind
  readonly points: readonly DialoguePoint[]
  /** Whether a side has withdrawn a point in this round; never how many, nor what. */
  readonly withdrawn: Readonly<Record<Side, boolean>>
  /** What they agree in this round. */
  readonly agreements: readonly Agreement[]
  /** What they agreed before and have not yet laid aside. */
  readonly last: readonly LastAgreement[]
  readonly nextTalk: NextTalk
  /** How long they mean to talk then. */
  readonly nextKind: TalkKind
  /** The rounds that are closed, newest first. */
  readonly history: readonly ClosedRound[]
  readonly names: Readonly<Record<Side, string>>
  /** Whose device made the room: her nearest leader may have, to ask her to bring points. */
  readonly madeBy: Side
  /** The leader has a new nearest leader: this is why the room is over, or about to be. */
  readonly isLeaderNew: boolean
  /** What both their calendars know this round's next talk by. It says nothing of the room. */
  readonly calendarId: string
}

export function otherSide(side: Side): Side {
  return side === 'leader' ? 'nearest' : 'leader'
}

export interface DialoguePoint extends CarriedPoint {
  readonly by: Side
}

export const agreementFields = ['what', 'who', 'when', 'followUp'] as const
export type AgreementField = (typeof agreementFields)[number]

export type Wording = Readonly<Record<AgreementField, string>>

export interface Agreement extends Wording {
  readonly id: string
}

export const agreementStates = ['open', 'kept', 'changed', 'dropped'] as const
export type AgreementState = (typeof agreementStates)[number]

/** An agreement of an earlier round, as it stood in the round that is read. */
export interface FollowedAgreement extends Agreement {
  readonly agreedIn: number
  readonly state: AgreementState
}

export interface LastAgreement extends FollowedAgreement {
  /** What each said, when the two said different things at once: nothing is settled, and it is open. */
  readonly split: readonly Saying[]
  /** Changed in this round: its words may be written anew until the round closes. */
  readonly isBeingChanged: boolean
  /** What has been said of it, newest first. */
  readonly sayings: readonly Saying[]
}

/** What one of the two said of an agreement, for both. */
export interface Saying {
  readonly id: string
  readonly state: AgreementState
  /** Null where the room was written before it was told who said what, and when. */
  readonly by: Side | null
  readonly on: IsoDate | null
  readonly round: number
  /** How the agreement read until then, when it reads otherwise now. */
  readonly before: Wording | null
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
  readonly kind: TalkKind
  readonly calendarId: string
  readonly closedOn: IsoDate
  readonly points: readonly DialoguePoint[]
  /** In the words they had when the round closed. */
  readonly agreements: readonly Agreement[]
  /** What was said, in that round, of agreements made before it. */
  readonly followed: readonly FollowedAgreement[]
  readonly nextTalk: NextTalk
}
