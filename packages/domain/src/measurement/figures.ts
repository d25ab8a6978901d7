import { parseDegree } from '../compass/compass.ts'
import { fewestAnswers } from '../group/bands.ts'
import { roundHalfUp, type Hundredths } from '../tool-rating/hundredths.ts'
import { questionsOf, type Subject } from './measurement.ts'

// A sum and a number tell more than a band. Where all but one gave the lowest degree, or the highest, that
// one would know what each of the others gave. So close to either end no sum is told: only that it is there
// or beyond.

/** What is told of the answers to one question: how many, and what they come to, no closer to an end than is safe. */
export interface Figure {
  readonly n: number
  readonly sum: number
}

/** By question; null where fewer than five have answered. */
export type Figures = Readonly<Record<string, Figure | null>>

/** Whether a mean is what it says, or that much or more, or that much or less. */
export type Edge = 'exact' | 'orMore' | 'orLess'

export interface ToldMean {
  readonly mean: Hundredths
  readonly edge: Edge
}

/** A number that is no degree is nobody's answer: somebody wrote it by hand. */
export function figureFrom(values: readonly number[]): Figure | null {
  const degrees = values.flatMap((value) => parseDegree(value) ?? [])
  const n = degrees.length
  if (n < fewestAnswers) return null
  return toldSum(
    n,
    degrees.reduce<number>((total, degree) => total + degree, 0),
  )
}

/** A sum, no closer to an end than is safe. */
export function toldSum(n: number, sum: number): Figure {
  return { n, sum: Math.min(Math.max(sum, lowestTold(n)), highestTold(n)) }
}

/** What the slots hold when the urn is opened; null is a slot with too few. */
export function figuresFrom(
  subject: Subject,
  slots: readonly (readonly number[] | null)[],
): Figures {
  const told = questionsOf(subject).map(
    (question, slot) => [question, figureFrom(slots[slot] ?? [])] as const,
  )
  return Object.fromEntries(told)
}

/** Whether an urn holds what is no degree, written by hand. */
export function hasStrangers(slots: readonly (readonly number[] | null)[]): boolean {
  return slots.some((values) => (values ?? []).some((value) => parseDegree(value) === null))
}

/** Null for what nobody would have been told. */
export function toldFigure(n: unknown, sum: unknown): Figure | null {
  if (!Number.isSafeInteger(n) || !Number.isSafeInteger(sum)) return null
  const figure = { n: Number(n), sum: Number(sum) }
  if (figure.n < fewestAnswers || figure.sum < lowestTold(figure.n)) return null
  return figure.sum > highestTold(figure.n) ? null : figure
}

/** The figures of a subject out of what somebody wrote; null for each that is none. */
export function parseFigures(subject: Subject, value: unknown): Figures {
  const kept = fieldsOf(value)
  const told = questionsOf(subject).map((question) => {
    const { n, sum } = fieldsOf(kept[question])
    return [question, toldFigure(n, sum)] as const
  })
  return Object.fromEntries(told)
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

export function meanOf({ n, sum }: Figure): ToldMean {
  return { mean: roundHalfUp(100 * sum, n), edge: edgeOf({ n, sum }) }
}

/** The questions of which two readings of the same answers say different things: one of them is false. */
export function differingFigures(one: Figures, other: Figures): readonly string[] {
  const questions = new Set([...Object.keys(one), ...Object.keys(other)])
  return [...questions].filter(
    (question) =>
      one[question]?.n !== other[question]?.n || one[question]?.sum !== other[question]?.sum,
  )
}

function edgeOf({ n, sum }: Figure): Edge {
  if (sum >= highestTold(n)) return 'orMore'
  return sum <= lowestTold(n) ? 'orLess' : 'exact'
}

const lowestDegree = 1
const highestDegree = 5

/** One who gave the highest still leaves the others at least one above the lowest. */
function lowestTold(n: number): number {
  return (n - 1) * lowestDegree + highestDegree + 1
}

function highestTold(n: number): number {
  return (n - 1) * highestDegree + lowestDegree - 1
}
