import { mayCompare } from '../group/comparison.ts'
import type { Figure, Figures } from './figures.ts'
import type { Measurement } from './measurement.ts'

/** A measurement that has ended, and whom it asked. */
export interface ToldMeasurement extends Measurement {
  readonly figures: Figures
  /** The seats of those who could answer; null where somebody's seat is not known any more. */
  readonly voters: ReadonlySet<string> | null
}

export interface RoundsBeside {
  /** Those that may stand beside each other, the newest last. */
  readonly beside: readonly ToldMeasurement[]
  /** Those whose figures, beside the newest, could tell what somebody who came or went has answered. */
  readonly apart: readonly ToldMeasurement[]
}

/** Of the rounds on one subject, oldest first: those in which the very same people could answer as in the newest. */
export function roundsBeside(rounds: readonly ToldMeasurement[]): RoundsBeside {
  const newest = rounds.at(-1)
  if (newest === undefined) return { beside: [], apart: [] }
  const isBeside = (round: ToldMeasurement) => round === newest || mayCompare(round, newest).ok
  return {
    beside: rounds.filter(isBeside),
    apart: rounds.filter((round) => !isBeside(round)),
  }
}

/**
 * What each round tells of a question beside the newest; null where it had too few answers, or another
 * number of them: what one more answer adds would be hers.
 */
export function figuresBeside(
  question: string,
  beside: readonly ToldMeasurement[],
): readonly (Figure | null)[] {
  const newest = beside.at(-1)?.figures[question] ?? null
  return beside.map(({ figures }) => {
    const figure = figures[question] ?? null
    return figure !== null && figure.n === newest?.n ? figure : null
  })
}

const fewestForTrend = 3

/** A line through two points is no trend. */
export function mayDrawTrend(told: readonly (Figure | null)[]): boolean {
  return told.filter((figure) => figure !== null).length >= fewestForTrend
}
