import type { IsoDate } from '../dates/date.ts'

/** Where a leader's task pulls, clockwise from the top. */
export const directions = ['up', 'management', 'self', 'team', 'across', 'out'] as const
export type Direction = (typeof directions)[number]

/** How much a direction matters to her, and how well it goes in it. */
export const compassAxes = ['importance', 'today'] as const
export type CompassAxis = (typeof compassAxes)[number]

export const degrees = [1, 2, 3, 4, 5] as const
export type Degree = (typeof degrees)[number]

/** Null is a direction she skipped. */
export type Rating = Readonly<Record<CompassAxis, Degree | null>>

/** Once round the compass. */
export interface CompassLook {
  readonly date: IsoDate
  readonly ratings: Readonly<Record<Direction, Rating>>
}

/** One degree, on the day it was given. */
export interface RatingRecord {
  readonly date: IsoDate
  readonly direction: Direction
  readonly axis: CompassAxis
  readonly degree: Degree
}

export function parseDegree(value: unknown): Degree | null {
  return degrees.find((degree) => degree === value) ?? null
}
