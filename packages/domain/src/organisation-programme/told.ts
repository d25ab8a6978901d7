import { parseDate, type IsoDate } from '../dates/date.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import { parseOfferedStep } from './start-path.ts'

/** What a room that does a step is told of it. */
export interface ToldStep {
  readonly id: string
  /** Blank where it reads as it was offered. */
  readonly what: string
  readonly on: IsoDate | null
}

/** The steps as somebody told them by hand; those told last hold. */
export interface ToldSteps {
  /** What the organisation calls itself. */
  readonly name: string
  /** 1 for the first time they were told. */
  readonly n: number
  /** Tells two apart that were told at once; it names nobody. */
  readonly mark: string
  readonly steps: readonly ToldStep[]
}

/** A room is done with a step. Which room, and what was said there, it does not say. */
export interface StepDone {
  readonly step: string
  /** Random, of the room and the step: the same room is counted once, and its steps cannot be tied together. */
  readonly mark: string
}

const mostTold = 20

/** What came in a letter, or lies in a room; null for what is none. */
export function parseToldSteps(fields: ReadonlyMap<string, unknown>): ToldSteps | null {
  const [name, n, mark, listed] = ['name', 'n', 'mark', 'steps'].map((key) => fields.get(key))
  if (typeof name !== 'string' || isTooLong('name', name) || isBlank(name)) return null
  if (typeof n !== 'number' || !Number.isSafeInteger(n) || n < 1 || !isMark(mark)) return null
  if (!Array.isArray(listed) || listed.length > mostTold) return null
  const steps = listed.map(parseToldStep)
  const read = steps.filter((step) => step !== null)
  return read.length === steps.length ? { name, n, mark, steps: read } : null
}

function parseToldStep(value: unknown): ToldStep | null {
  if (typeof value !== 'object' || value === null) return null
  const fields = new Map<string, unknown>(Object.entries(value))
  const [id, what, on] = [fields.get('id'), fields.get('what'), fields.get('on')]
  if (!isStepId(id) || typeof what !== 'string' || isTooLong('item', what)) return null
  if (isBlank(what) && parseOfferedStep(id) === null) return null
  if (on === null) return { id, what, on }
  const day = typeof on === 'string' ? parseDate(on) : null
  return day === null ? null : { id, what, on: day }
}

export function parseStepDone(step: unknown, mark: unknown): StepDone | null {
  return isStepId(step) && isMark(mark) ? { step, mark } : null
}

const isStepId = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{4,24}$/.test(value)
const isMark = (value: unknown): value is string =>
  typeof value === 'string' && /^[\w-]{11,22}$/.test(value)

/** Those that hold, in whatever order they came; null while there are none. */
export function toldLast<Told extends Pick<ToldSteps, 'n' | 'mark'>>(
  told: readonly Told[],
): Told | null {
  const laterFirst = (one: Told, other: Told) => other.n - one.n || (one.mark < other.mark ? -1 : 1)
  return told.toSorted(laterFirst)[0] ?? null
}

/** Fewer rooms than this are not told of by number: one more would say who. */
const fewestToCount = 3
/** Whoever has the letterbox can say it for rooms that are not there: beyond this nobody believes it. */
export const mostDone = 200

/** How many rooms have said that they are done, as far as it may be told. */
export function roomsToTell(rooms: number): number | 'few' {
  return rooms < fewestToCount ? 'few' : rooms
}
