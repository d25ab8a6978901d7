import {
  compassAxes,
  directions,
  looksFrom,
  parseDate,
  parseDegree,
  type CompassAxis,
  type CompassLook,
  type Degree,
  type Direction,
  type IsoDate,
  type RatingRecord,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'

// compass            date/direction/axis → degree     each by itself, so that two devices lose none

export function readCompass(doc: Doc): readonly CompassLook[] {
  const records = [...mapOf(doc, 'compass').entries()].map(([key, value]) =>
    parseRating(key, value),
  )
  return looksFrom(records.filter((record) => record !== null))
}

function parseRating(key: string, value: unknown): RatingRecord | null {
  const [day = '', where, how, ...more] = key.split('/')
  const date = parseDate(day)
  const direction = directions.find((known) => known === where)
  const axis = compassAxes.find((known) => known === how)
  const degree = parseDegree(value)
  if (date === null || direction === undefined || axis === undefined) return null
  return degree === null || more.length > 0 ? null : { date, direction, axis, degree }
}

export interface GivenRating {
  readonly date: IsoDate
  readonly direction: Direction
  readonly axis: CompassAxis
  /** Null takes it back. */
  readonly degree: Degree | null
}

export function rateDirection(doc: Doc, { date, direction, axis, degree }: GivenRating): void {
  const key = `${date}/${direction}/${axis}`
  const ratings = mapOf(doc, 'compass')
  if ((ratings.get(key) ?? null) === degree) return
  change(doc, () => {
    if (degree === null) ratings.delete(key)
    else ratings.set(key, degree)
  })
}
