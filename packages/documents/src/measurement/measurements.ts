import {
  isTool,
  mayBegin,
  moments,
  parseDate,
  parseFigures,
  parseSubject,
  type Allowed,
  type Figures,
  type IsoDate,
  type Measurement,
  type Moment,
  type Subject,
} from '#domain'
import type { Doc } from 'yjs'

import { leaveUrnBehind, nameUrn, readUrnRound } from '../group/urn.ts'
import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'

// measurements   id → { subject, moment, begun, order }     written once, by the host
// figures        id → { question → { n, sum } or null }     written once, when its urn is closed
// and its urn, under its id, in the maps of group/urn.ts

/** In the order they were begun. */
export function readMeasurements(doc: Doc): readonly Measurement[] {
  return inOrder(mapOf(doc, 'measurements').entries(), (value) => fieldsOf(value)['order']).flatMap(
    ([id, value]) => parseMeasurement(doc, id, value) ?? [],
  )
}

function parseMeasurement(doc: Doc, id: string, value: unknown): Measurement | null {
  const { subject: what, moment: when, begun: day } = fieldsOf(value)
  const subject = parseSubject(what)
  const begun = parseDate(textOf(day))
  if (!isMeasurementId(id) || subject === null || begun === null) return null
  const moment = moments.find((known) => known === when) ?? null
  if (isTool(subject) !== (moment !== null)) return null
  const kept = mapOf(doc, 'figures').get(id)
  return {
    id,
    subject,
    moment,
    begun,
    figures: kept === undefined ? null : parseFigures(subject, kept),
  }
}

/** A number would be the urn of a meeting's round. */
function isMeasurementId(id: string): boolean {
  return /^m-[\w-]+$/u.test(id)
}

export interface NewMeasurement {
  /** Begins with `m-`. */
  readonly id: string
  /** The name of its urn, in base64url. */
  readonly urnId: string
  readonly subject: Subject
  readonly moment: Moment | null
  readonly begun: IsoDate
}

export function beginMeasurement(
  doc: Doc,
  { id, urnId, ...measurement }: NewMeasurement,
): Allowed<'underWay' | 'full'> {
  const all = mapOf(doc, 'measurements')
  if (all.has(id)) return { ok: true }
  const answer = mayBegin(readMeasurements(doc), measurement.subject)
  if (!answer.ok) return answer
  change(doc, () => {
    const order = nextPlace([...all.values()].map((value) => fieldsOf(value)['order']))
    all.set(id, { ...measurement, order })
    nameUrn(doc, { round: id, urnId })
  })
  return answer
}

/** Before it is opened it can be dropped: nobody has answered. */
export function dropMeasurement(doc: Doc, id: string): Allowed<'open'> {
  const { announcements, terms } = readUrnRound(doc, id)
  if (announcements.length > 0 || terms !== null) return { ok: false, reason: 'open' }
  change(doc, () => mapOf(doc, 'measurements').delete(id))
  return { ok: true }
}

/** The first that are kept stand. */
export function keepFigures(doc: Doc, id: string, figures: Figures): void {
  const all = mapOf(doc, 'figures')
  if (all.has(id)) return
  const copy = Object.entries(figures).map(
    ([question, figure]) =>
      [question, figure === null ? null : { n: figure.n, sum: figure.sum }] as const,
  )
  change(doc, () => all.set(id, Object.fromEntries(copy)))
}

/** The urns of those under way stayed with the room that was left: they can be opened anew. */
export function leaveMeasurementsBehind(doc: Doc, newUrnId: () => string): void {
  for (const { id, figures } of readMeasurements(doc)) {
    if (figures === null) leaveUrnBehind(doc, { round: id, urnId: newUrnId() })
  }
}
