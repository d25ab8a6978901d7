import { parseDate } from '../dates/date.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { parseFigures, type Figures } from './figures.ts'
import { isTool, moments, parseSubject, type Measurement } from './measurement.ts'

/** What a group's leader carries to the organisation: what was told, and nothing of who the group is. */
export type CarriedFigures = Omit<Measurement, 'id' | 'figures'> & { readonly figures: Figures }

export type ReadCarried =
  | { readonly ok: true; readonly carried: CarriedFigures }
  | { readonly ok: false; readonly reason: 'tooLong' | 'notOne' | 'newer' | 'tooFew' }

const format = 'tillidsrum-measurement'
const version = 1
/** Twelve questions are a tenth of this. */
const mostSigns = 10_000

export function writeCarried({ subject, moment, begun, figures }: CarriedFigures): string {
  return `${JSON.stringify({ format, version, subject, moment, begun, figures }, null, 1)}\n`
}

/** Somebody hands in a file: it is read as a stranger's. */
export function readCarried(text: string): ReadCarried {
  if (text.length > mostSigns) return { ok: false, reason: 'tooLong' }
  const said = fieldsOf(parseJson(text))
  if (said['format'] !== format) return { ok: false, reason: 'notOne' }
  if (typeof said['version'] === 'number' && said['version'] > version) {
    return { ok: false, reason: 'newer' }
  }
  const carried = parseCarried(said)
  if (carried === null) return { ok: false, reason: 'notOne' }
  const isTold = Object.values(carried.figures).some((figure) => figure !== null)
  return isTold ? { ok: true, carried } : { ok: false, reason: 'tooFew' }
}

/** Null for what is none; a figure that nobody would have been told is none either. */
export function parseCarried(value: unknown): CarriedFigures | null {
  const said = fieldsOf(value)
  const subject = parseSubject(said['subject'])
  const begun = typeof said['begun'] === 'string' ? parseDate(said['begun']) : null
  const moment = moments.find((known) => known === said['moment']) ?? null
  if (subject === null || begun === null || isTool(subject) !== (moment !== null)) return null
  return { subject, moment, begun, figures: parseFigures(subject, said['figures']) }
}

type Fields = Readonly<Record<string, unknown>>

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? (value as Fields) : {}
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** A group's figures as an organisation's room has them. */
export interface UnitFigures extends CarriedFigures {
  readonly id: string
  /** What the organisation calls the group. */
  readonly name: string
  readonly isAlone: boolean
}

export const mostUnits = 60

export function mayTakeInUnit(
  known: readonly UnitFigures[],
  name: string,
): Allowed<'noName' | 'nameTooLong' | 'full'> {
  if (isBlank(name)) return refused('noName')
  if (isTooLong('name', name.trim())) return refused('nameTooLong')
  return known.length < mostUnits ? allowed : refused('full')
}

/** Of each group the newest that answers the same, in the order they came. */
export function newestOfEach(
  units: readonly UnitFigures[],
  { subject, moment }: Pick<CarriedFigures, 'subject' | 'moment'>,
): readonly UnitFigures[] {
  const same = units.filter((unit) => unit.subject === subject && unit.moment === moment)
  return same.filter(
    (unit) => !same.some((other) => other.name === unit.name && other.begun > unit.begun),
  )
}
