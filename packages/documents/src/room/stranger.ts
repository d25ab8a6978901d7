import { Map as SharedMap, Text, XmlText, type Doc } from 'yjs'

// Whoever holds a key to the room can write anything into its document, by hand if they like. What is
// read here is a stranger until it has shown what it is; what it is not is left out, never thrown at.

export type Fields = Readonly<Record<string, unknown>>

export function fieldsOf(value: unknown): Fields {
  const isPlain = typeof value === 'object' && value !== null && !(value instanceof SharedMap)
  return isPlain ? (value as Fields) : {}
}

export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** Null for what does not count things. */
export function countOf(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : null
}

export function roundOf(value: unknown): number | null {
  const count = countOf(value)
  return count === 0 ? null : count
}

export function sharedTextOf(value: unknown): Text | null {
  return value instanceof Text && !(value instanceof XmlText) ? value : null
}

/** The entries of a map of plain records, in the order they say they were written. */
export function inOrder<Value>(
  entries: Iterable<readonly [string, Value]>,
  orderOf: (value: Value) => unknown,
): readonly (readonly [string, Value])[] {
  const place = (value: Value): number => countOf(orderOf(value)) ?? 0
  return [...entries].toSorted(
    ([oneId, one], [otherId, other]) => place(one) - place(other) || (oneId < otherId ? -1 : 1),
  )
}

/** The place after all others. Two devices can take the same; then the ids decide. */
export function nextPlace(values: readonly unknown[]): number {
  return values.reduce<number>((place, value) => Math.max(place, (countOf(value) ?? -1) + 1), 0)
}

export function mapOf(doc: Doc, name: string): SharedMap<unknown> {
  return doc.getMap(name)
}
