import type { IsoDate } from '../dates/date.ts'
import type { Agreement, AgreementState, DialoguePoint, NextTalk, Side } from './dialogue.ts'

/** What the two have written down, in the order it was, before any rule has looked at it. */
export interface DialogueRecords {
  readonly points: readonly PointRecord[]
  readonly agreements: readonly AgreementRecord[]
  readonly talks: ReadonlyMap<number, NextTalk>
  readonly closed: ReadonlyMap<number, IsoDate>
  readonly names: Readonly<Record<Side, string>>
  /** The same in all rounds. */
  readonly calendarId: string
}

export interface PointRecord extends DialoguePoint {
  readonly round: number
  readonly isWithdrawn: boolean
}

export interface AgreementRecord extends Agreement {
  readonly round: number
  readonly said: { readonly state: AgreementState; readonly round: number } | null
}
