import type { IsoDate } from '../dates/date.ts'
import { isBlank } from '../writing/length.ts'

/** What a leader can promise herself something about. */
export const clauses = ['sparring', 'reflection', 'rest', 'limits', 'rolemodel'] as const
export type Clause = (typeof clauses)[number]

export const rhythms = ['weekly', 'fortnightly', 'monthly'] as const
export type Rhythm = (typeof rhythms)[number]

/** What she has promised herself. It never leaves her own room. */
export interface Contract {
  readonly texts: Readonly<Record<Clause, string>>
  /** How each clause read before, the latest first. */
  readonly earlier: Readonly<Record<Clause, readonly EarlierWording[]>>
  readonly rhythm: ChosenRhythm | null
  /** How she has found it went, newest first. */
  readonly checks: readonly ContractCheck[]
  /** What her calendar knows the reminder by. It says nothing of the room; empty until one is made. */
  readonly calendarId: string
}

export interface EarlierWording {
  /** The day on which it was changed. */
  readonly until: IsoDate
  readonly text: string
}

export interface ChosenRhythm {
  readonly rhythm: Rhythm
  readonly since: IsoDate
  /** How often it has been chosen anew, so that a calendar knows which file is the newer. */
  readonly changes: number
}

/** How a promise went, in her own eyes. */
export const checkStates = ['kept', 'partly', 'not-yet', 'skipped'] as const
export type CheckState = (typeof checkStates)[number]

export interface ContractCheck {
  readonly date: IsoDate
  /** A clause about which she has said nothing is not here. */
  readonly states: Readonly<Partial<Record<Clause, CheckState>>>
}

/** A clause without words is no promise. */
export function promisedIn({ texts }: Pick<Contract, 'texts'>): readonly Clause[] {
  return clauses.filter((clause) => !isBlank(texts[clause]))
}

/** Latest first: what stood there before, without what was blank or came to the same. */
export function earlierWordings(
  now: string,
  before: readonly EarlierWording[],
): readonly EarlierWording[] {
  const latestFirst = before.toSorted((one, other) => (one.until < other.until ? 1 : -1))
  return latestFirst.filter(
    ({ text }, index) => !isBlank(text) && text !== (latestFirst[index - 1]?.text ?? now),
  )
}
