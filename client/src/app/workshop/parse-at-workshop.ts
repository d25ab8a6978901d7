import type { ReflectionTopic } from '#domain'

/** What one device has of its own at a workshop, sealed like the room's key. Nobody is sent any of it unasked. */
export interface AtWorkshop {
  /** A number of chance by which this device draws a table, and of which set; null before it has. */
  readonly drawn: { readonly set: string; readonly hand: string } | null
  /** The table it sits at, and of which set of tables; null where it sits at none. */
  readonly seat: { readonly set: string; readonly table: number } | null
  /** Individual reflection, by what is asked. */
  readonly reflection: Readonly<Record<ReflectionTopic, string>>
  /** Its dots, and the number of chance they lie under. */
  readonly dots: OwnHand
  /** The ids of the tables' rooms that lie on this device. */
  readonly tables: readonly string[]
}

export interface OwnHand {
  readonly hand: string
  readonly round: number
  readonly on: readonly string[]
  /** It is done choosing. */
  readonly isLaid: boolean
  /** The workshop has them. */
  readonly hasGone: boolean
}

const noHand: OwnHand = { hand: '', round: 0, on: [], isLaid: false, hasGone: false }
export const notThere: AtWorkshop = {
  drawn: null,
  seat: null,
  reflection: { noticed: '', noticedTools: '' },
  dots: noHand,
  tables: [],
}

/** What of it a record has; what it does not have, or has otherwise, is as it was at first. */
export function parseAtWorkshop(value: unknown): AtWorkshop | null {
  if (typeof value !== 'object' || value === null) return null
  const { drawn, seat, reflection, dots, tables } = fieldsOf(value)
  return {
    drawn: parseDrawn(drawn),
    seat: parseSeat(seat),
    reflection: parseReflection(reflection),
    dots: parseHand(dots),
    tables: textsIn(tables),
  }
}

function parseDrawn(value: unknown): AtWorkshop['drawn'] {
  const { set, hand } = fieldsOf(value)
  return typeof set === 'string' && typeof hand === 'string' ? { set, hand } : null
}

function parseReflection(value: unknown): AtWorkshop['reflection'] {
  const { noticed, noticedTools } = fieldsOf(value)
  return { noticed: textOf(noticed), noticedTools: textOf(noticedTools) }
}

function parseSeat(value: unknown): AtWorkshop['seat'] {
  const { set, table } = fieldsOf(value)
  return typeof set === 'string' && typeof table === 'number' ? { set, table } : null
}

function parseHand(value: unknown): OwnHand {
  const { hand, round, on, isLaid, hasGone } = fieldsOf(value)
  if (typeof hand !== 'string' || typeof round !== 'number' || !Array.isArray(on)) return noHand
  const isDone = { isLaid: isLaid === true, hasGone: hasGone === true }
  return { hand, round, on: textsIn(on), ...isDone }
}

function textsIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {}
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
