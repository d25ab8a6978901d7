import { parseDegree, type Degree, type Degrees } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'

// degrees/<room>/<measurement>    question → degree     in her own room, each by itself

/** Which measurement in which group she answers. */
export interface MeasurementOf {
  /** In hex. */
  readonly roomId: string
  readonly measurement: string
}

export function readDegrees(doc: Doc, of: MeasurementOf): Degrees {
  const given = [...degreesOf(doc, of).entries()].flatMap(([question, value]) => {
    const degree = parseDegree(value)
    return degree === null ? [] : [[question, degree] as const]
  })
  return Object.fromEntries(given)
}

export interface GivenDegree extends MeasurementOf {
  readonly question: string
  readonly degree: Degree
}

export function giveDegree(doc: Doc, { question, degree, ...of }: GivenDegree): void {
  const degrees = degreesOf(doc, of)
  if (degrees.get(question) === degree) return
  change(doc, () => degrees.set(question, degree))
}

function degreesOf(doc: Doc, { roomId, measurement }: MeasurementOf) {
  return mapOf(doc, `degrees/${roomId}/${measurement}`)
}
