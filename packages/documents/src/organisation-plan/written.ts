import { isPutAway, type Allowed, type Writing } from '#domain'
import { Map as SharedMap, Text, type Doc } from 'yjs'

import { bearAlike, type Birth } from '../room/bear-alike.ts'
import { change } from '../room/kind.ts'
import { inOrder, mapOf, nextPlace, sharedTextOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'

// What several write in at once: cards, tasks and help cards. Each is a map of its order and a text for each
// field. Putting one away marks it with what was read; nothing is deleted, so nothing can be lost meanwhile.

export type Written = SharedMap<unknown>

const putAwayMarks = 'planAway'

export function writtenIn(doc: Doc, map: string): readonly (readonly [string, Written])[] {
  const written = [...mapOf(doc, map).entries()].flatMap(([id, value]) =>
    value instanceof SharedMap ? [[id, value as Written] as const] : [],
  )
  return inOrder(written, (one) => one.get('order'))
}

export function wordsOf<Field extends string>(
  written: Written,
  fields: readonly Field[],
): (field: Field) => string {
  const texts = new Map(
    fields.map((field) => [field, sharedTextOf(written.get(field))?.toJSON() ?? '']),
  )
  return (field) => texts.get(field) ?? ''
}

export interface NewWritten {
  readonly map: string
  readonly id: string
  readonly fields: readonly string[]
  /** What it is born with, besides its texts. */
  readonly with?: Readonly<Record<string, string>>
}

export function addWritten(doc: Doc, { map, id, fields, with: born = {} }: NewWritten): void {
  if (mapOf(doc, map).has(id)) return
  change(doc, () => {
    const written = new SharedMap<unknown>()
    const places = writtenIn(doc, map).map(([, one]) => one.get('order'))
    written.set('order', nextPlace(places))
    for (const [key, value] of Object.entries(born)) written.set(key, value)
    for (const field of fields) written.set(field, new Text())
    mapOf(doc, map).set(id, written)
  })
}

export interface WrittenOnce extends NewWritten {
  /** What stands in its texts from the beginning. */
  readonly words: Readonly<Record<string, string>>
}

/**
 * The same thing wherever it is made: devices that make it without knowing of each other have made one, and what
 * each of them then writes in it stays. Made with other words, it holds those of both.
 * Danger: what is born alike must be alike in every version of the app. Fields are added last, or not at all.
 */
export function addWrittenOnce(doc: Doc, made: WrittenOnce): void {
  const { map, id, fields, words, with: born = {} } = made
  if (mapOf(doc, map).has(id)) return
  const place = nextPlace(writtenIn(doc, map).map(([, one]) => one.get('order')))
  const births = [blank({ map, id, fields }), ...Object.entries(words).map(firstWords(map, id))]
  change(doc, () => bearAlike(doc, births))
  change(doc, () => {
    const written = writtenAt(doc, map, id)
    written?.set('order', place)
    for (const [key, value] of Object.entries(born)) written?.set(key, value)
  })
}

function blank({ map, id, fields }: NewWritten): Birth {
  const make = (alike: Doc) => {
    const texts = fields.map((field): [string, Text] => [field, new Text()])
    mapOf(alike, map).set(id, new SharedMap<unknown>(texts))
  }
  return { name: JSON.stringify([map, id]), make }
}

function firstWords(map: string, id: string): (words: readonly [string, string]) => Birth {
  return ([field, text]) => ({
    name: JSON.stringify([map, id, field, text]),
    make: (alike) => sharedTextOf(writtenAt(alike, map, id)?.get(field))?.insert(0, text),
  })
}

function writtenAt(doc: Doc, map: string, id: string): Written | null {
  const written = mapOf(doc, map).get(id)
  return written instanceof SharedMap ? written : null
}

export interface WrittenWords {
  readonly id: string
  readonly field: string
  readonly text: string
}

/** Written by all at once; of what is not there nothing is written. */
export function writeWords(
  doc: Doc,
  { map, id, field, text, as }: WrittenWords & { readonly map: string; readonly as: Writing },
): Allowed<'tooLong'> {
  const shared = sharedTextOf(writtenAt(doc, map, id)?.get(field))
  let answer: Allowed<'tooLong'> = { ok: true }
  if (shared === null) return answer
  change(doc, () => {
    answer = applyTextChange(shared, { value: text, as })
  })
  return answer
}

export function isAway(doc: Doc, id: string, seen: string): boolean {
  return isPutAway(seen, mapOf(doc, putAwayMarks).get(id))
}

/** Somebody put it away, and another wrote in it or moved it meanwhile: it is there. */
export function isStillHere(doc: Doc, id: string, seen: string): boolean {
  const mark = mapOf(doc, putAwayMarks).get(id)
  return typeof mark === 'string' && mark !== seen
}

export function putAway(doc: Doc, id: string, seen: string): void {
  change(doc, () => mapOf(doc, putAwayMarks).set(id, seen))
}

export function bringBack(doc: Doc, id: string): void {
  if (mapOf(doc, putAwayMarks).has(id)) change(doc, () => mapOf(doc, putAwayMarks).delete(id))
}
