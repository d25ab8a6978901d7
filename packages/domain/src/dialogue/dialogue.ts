import type { Agreement, FollowedAgreement, LastAgreement } from '../agreement/agreement.ts'
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
