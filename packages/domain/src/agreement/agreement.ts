import type { IsoDate } from '../dates/date.ts'

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
  /** What each said, when they said different things at once: nothing is settled, and it is open. */
  readonly split: readonly Saying[]
  /** Changed in this round: its words may be written anew until the round closes. */
  readonly isBeingChanged: boolean
  /** What has been said of it, newest first. */
  readonly sayings: readonly Saying[]
}

/** What one person said of an agreement, for all. */
export interface Saying {
  readonly id: string
  readonly state: AgreementState
  /** A side or a seat. Null where the room was written before it was told who said what, and when. */
  readonly by: string | null
  readonly on: IsoDate | null
  readonly round: number
  /** How the agreement read until then, when it reads otherwise now. */
  readonly before: Wording | null
}

export interface AgreementRecord extends Agreement {
  readonly round: number
  /** In the order they were said, as far as there is one. */
  readonly sayings: readonly SayingRecord[]
}

export interface SayingRecord extends Omit<Saying, 'before'> {
  /** The sayings that stood when this one was said: it takes their place. */
  readonly after: readonly string[]
  /** How the agreement read when it was said to be changed. */
  readonly was: Wording | null
}
