import { roundHalfUp, type Hundredths } from './hundredths.ts'

/** What a tool is rated on, from 1 to 5 (the deck's focus groups). */
export const criteria = ['usability', 'relevance', 'task'] as const
export type Criterion = (typeof criteria)[number]

/** The means of one round. */
export type RoundMeans = Readonly<Record<Criterion, Hundredths>>

export interface Compared {
  readonly of: Criterion | 'total'
  readonly before: Hundredths
  readonly after: Hundredths
  /** In hundredths of a degree: what to look at first. */
  readonly difference: number
  /** After as a percentage of before, rounded. A scale that begins at 1 has no natural zero: read it with care. */
  readonly index: number
}

/** Before and after beside each other, criterion by criterion, and their totals last. */
export function compareRounds(before: RoundMeans, after: RoundMeans): readonly Compared[] {
  return [
    ...criteria.map((of) => compared(of, before[of], after[of])),
    compared('total', totalOf(before), totalOf(after)),
  ]
}

/** The mean of the three criteria. */
export function totalOf(means: RoundMeans): Hundredths {
  return roundHalfUp(
    criteria.reduce((sum, of) => sum + means[of], 0),
    criteria.length,
  )
}

function compared(of: Compared['of'], before: Hundredths, after: Hundredths): Compared {
  return { of, before, after, difference: after - before, index: roundHalfUp(100 * after, before) }
}
