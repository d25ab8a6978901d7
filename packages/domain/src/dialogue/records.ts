import type { IsoDate } from '../dates/date.ts'
import type { AgreementRecord } from '../agreement/agreement.ts'
import type { DialoguePoint, NextTalk, Side } from './dialogue.ts'
import type { TalkKind } from './talk-kind.ts'

/** What the two have written down, in the order it was, before any rule has looked at it. */
export interface DialogueRecords {
  readonly points: readonly PointRecord[]
  readonly agreements: readonly AgreementRecord[]
  readonly talks: ReadonlyMap<number, NextTalk>
  /** Rounds for which the two have chosen how long they talk. */
  readonly kinds: ReadonlyMap<number, TalkKind>
  readonly closed: ReadonlyMap<number, IsoDate>
  readonly names: Readonly<Record<Side, string>>
  readonly madeBy: Side
  readonly isLeaderNew: boolean
  /** The same in all rounds. */
  readonly calendarId: string
}

export interface PointRecord extends DialoguePoint {
  readonly round: number
  readonly isWithdrawn: boolean
}
