import { compassAxes, directions, parseDegree, type Degree } from '../compass/compass.ts'
import type { IsoDate } from '../dates/date.ts'
import { criteria } from '../tool-rating/comparison.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import type { Figures } from './figures.ts'

const tools = ['dialogue', 'group', 'organisation'] as const
export type MeasuredTool = (typeof tools)[number]

/** What a group can measure: how one of the tools served those who used it, or the six directions. */
export const subjects = [...tools, 'relations'] as const
export type Subject = (typeof subjects)[number]

/** A tool is rated when it has been seen, and again when it has been used. */
export const moments = ['before', 'after'] as const
export type Moment = (typeof moments)[number]

/** One round of anonymous answers about a subject. */
export interface Measurement {
  readonly id: string
  readonly subject: Subject
  /** Null for what has no before. */
  readonly moment: Moment | null
  /** The day it was begun. */
  readonly begun: IsoDate
  /** What is told of the answers, written once; null until it has ended. */
  readonly figures: Figures | null
}

export function parseSubject(value: unknown): Subject | null {
  return subjects.find((subject) => subject === value) ?? null
}

export function isTool(subject: Subject): subject is MeasuredTool {
  return subject !== 'relations'
}

/** What is asked, each by itself: an urn has a slot for each, in this order. */
export function questionsOf(subject: Subject): readonly string[] {
  if (isTool(subject)) return criteria
  return directions.flatMap((direction) => compassAxes.map((axis) => `${direction}/${axis}`))
}

/** What one person answers, by question. What is not here she skipped. */
export type Degrees = Readonly<Record<string, Degree>>

export function degreesBySlot(subject: Subject, degrees: Degrees): ReadonlyMap<number, number> {
  const given = questionsOf(subject).flatMap((question, slot) => {
    const degree = parseDegree(degrees[question])
    return degree === null ? [] : [[slot, degree] as const]
  })
  return new Map(given)
}

/** What a group can have measured in all. */
export const mostMeasurements = 60

/** One at a time of the same subject: two that are open at once would ask the same people twice. */
export function mayBegin(
  known: readonly Measurement[],
  subject: Subject,
): Allowed<'underWay' | 'full'> {
  if (known.length >= mostMeasurements) return refused('full')
  const isUnderWay = known.some((one) => one.subject === subject && one.figures === null)
  return isUnderWay ? refused('underWay') : allowed
}
