import type { IsoDate } from '../dates/date.ts'
import {
  compassAxes,
  directions,
  type CompassAxis,
  type CompassLook,
  type Degree,
  type Direction,
  type Rating,
  type RatingRecord,
} from './compass.ts'

/** Newest first. A day on which nothing is rated is not among them. */
export function looksFrom(records: readonly RatingRecord[]): readonly CompassLook[] {
  const days = [...new Set(records.map(({ date }) => date))].toSorted().toReversed()
  return days.map((date) => lookOf(date, records))
}

function lookOf(date: IsoDate, records: readonly RatingRecord[]): CompassLook {
  const ofDay = records.filter((record) => record.date === date)
  const ratingOf = (direction: Direction): Rating => ({
    importance: degreeIn(ofDay, direction, 'importance'),
    today: degreeIn(ofDay, direction, 'today'),
  })
  return {
    date,
    ratings: {
      up: ratingOf('up'),
      management: ratingOf('management'),
      self: ratingOf('self'),
      team: ratingOf('team'),
      across: ratingOf('across'),
      out: ratingOf('out'),
    },
  }
}

function degreeIn(
  records: readonly RatingRecord[],
  direction: Direction,
  axis: CompassAxis,
): Degree | null {
  const found = records.find((record) => record.direction === direction && record.axis === axis)
  return found?.degree ?? null
}

/** She can change the look of a day as long as that day lasts; after it she goes round again. */
export function mayGoRoundAgain(looks: readonly CompassLook[], today: IsoDate): boolean {
  const [newest] = looks
  return newest !== undefined && newest.date < today
}

export interface RatingChange {
  readonly direction: Direction
  readonly axis: CompassAxis
  readonly from: Degree
  readonly to: Degree
}

/** What is rated in both and not alike. */
export function changesBetween(before: CompassLook, now: CompassLook): readonly RatingChange[] {
  return directions.flatMap((direction) =>
    compassAxes.flatMap((axis) => {
      const from = before.ratings[direction][axis]
      const to = now.ratings[direction][axis]
      return from === null || to === null || from === to ? [] : [{ direction, axis, from, to }]
    }),
  )
}
