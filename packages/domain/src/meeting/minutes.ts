import type { Agreement, FollowedAgreement } from '../agreement/agreement.ts'
import type { IsoDate } from '../dates/date.ts'
import type { NextTalk } from '../dialogue/dialogue.ts'
import type { AskedItem } from '../group/item-set.ts'
import type { ToSendOn } from './sending.ts'
import type { Meeting } from './meeting.ts'
import type { MeetingLength } from './phases.ts'

/** What is left of a meeting: themes, agreements and a date. No rating stands here. */
export interface Minutes {
  readonly round: number
  /** Null while the round is open. */
  readonly closedOn: IsoDate | null
  /** The items of that round, as they were asked in it. */
  readonly asked: readonly AskedItem[]
  readonly meeting: Meeting
  readonly agreements: readonly Agreement[]
  readonly followed: readonly FollowedAgreement[]
  readonly sendOn: readonly ToSendOn[]
  readonly nextTalk: NextTalk
  /** How long they have set aside for it. */
  readonly nextLength: MeetingLength
}

/** The last meeting closed today, and nobody has begun the next one. Newest first, as minutes are kept. */
export function isOver(
  [now, last]: readonly {
    readonly closedOn: IsoDate | null
    readonly meeting: Pick<Meeting, 'phase'>
  }[],
  today: IsoDate,
): boolean {
  return now?.meeting.phase === null && last?.closedOn === today
}
