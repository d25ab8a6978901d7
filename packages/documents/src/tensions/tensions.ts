import {
  firstAmong,
  mayName,
  mayTakeFirst,
  parsePlace,
  tensionKeys,
  type Allowed,
  type Handed,
  type Place,
  type Placed,
  type Tension,
  type TensionMap,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'

// tensions                id → { text, order }          those in the group's own words
// tensionPlaces           id → { place, by }
// tensionsFirst           id → its place in the order they were chosen
// tensionResponse/<id>    a text
// tensionsHanded          id/agreement, id/sendOn → the id of what it became

export function readTensions(doc: Doc): TensionMap {
  const tensions = [...tensionKeys.map((id) => ({ id, text: null })), ...ownTensions(doc)]
  const known = new Set<string>(tensions.map(({ id }) => id))
  const chosen = inOrder(mapOf(doc, 'tensionsFirst').entries(), (order) => order)
    .map(([id]) => id)
    .filter((id) => known.has(id))
  return {
    tensions,
    placed: readPlaced(doc, known),
    first: firstAmong(chosen),
    responses: Object.fromEntries(tensions.map(({ id }) => [id, responseIn(doc, id)])),
    handed: Object.fromEntries(tensions.map(({ id }) => [id, handedIn(doc, id)])),
  }
}

function ownTensions(doc: Doc): readonly Tension[] {
  return inOrder(mapOf(doc, 'tensions').entries(), (value) => fieldsOf(value)['order']).flatMap(
    ([id, value]) => {
      const text = textOf(fieldsOf(value)['text']).trim()
      const isOwn = !tensionKeys.some((key) => key === id)
      return isOwn && mayName([], text).ok ? [{ id, text }] : []
    },
  )
}

function readPlaced(doc: Doc, known: ReadonlySet<string>): ReadonlyMap<string, Placed> {
  const entries = [...mapOf(doc, 'tensionPlaces').entries()].flatMap(([id, value]) => {
    const place = parsePlace(fieldsOf(value)['place'])
    if (place === null || !known.has(id)) return []
    return [[id, { place, by: textOf(fieldsOf(value)['by']) || null }] as const]
  })
  return new Map(entries)
}

function responseIn(doc: Doc, id: string): string {
  return doc.getText(`tensionResponse/${id}`).toJSON()
}

function handedIn(doc: Doc, id: string): Handed {
  const kept = mapOf(doc, 'tensionsHanded')
  const as = (what: keyof Handed) => textOf(kept.get(`${id}/${what}`)) || null
  return { agreement: as('agreement'), sendOn: as('sendOn') }
}

export function nameTension(
  doc: Doc,
  { id, text }: { readonly id: string; readonly text: string },
): Allowed<'empty' | 'tooLong' | 'full' | 'known'> {
  const all = mapOf(doc, 'tensions')
  if (all.has(id)) return { ok: true }
  const answer = mayName(ownTensions(doc), text)
  if (!answer.ok) return answer
  change(doc, () => {
    const order = nextPlace([...all.values()].map((value) => fieldsOf(value)['order']))
    all.set(id, { text: text.trim(), order })
  })
  return answer
}

/** Its words go; where it lay and what was written of it stay behind unread. */
export function dropTension(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'tensions').delete(id))
}

export interface TensionMove {
  readonly id: string
  readonly place: Place
  /** The seat that moves it. */
  readonly by: string
}

/** Whoever moves it last has it where she put it. */
export function placeTension(doc: Doc, { id, place, by }: TensionMove): void {
  const places = mapOf(doc, 'tensionPlaces')
  if (fieldsOf(places.get(id))['place'] === place) return
  change(doc, () => places.set(id, { place, by }))
}

export function takeTensionFirst(doc: Doc, id: string, isFirst: boolean): Allowed<'full'> {
  const chosen = mapOf(doc, 'tensionsFirst')
  if (!isFirst) {
    change(doc, () => chosen.delete(id))
    return { ok: true }
  }
  const { first } = readTensions(doc)
  const answer = mayTakeFirst(first, id)
  if (!answer.ok || first.includes(id)) return answer
  change(doc, () => chosen.set(id, nextPlace([...chosen.values()])))
  return answer
}

/** Written by all at once. */
export function writeResponse(
  doc: Doc,
  { id, text }: { readonly id: string; readonly text: string },
): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    written = applyTextChange(doc.getText(`tensionResponse/${id}`), { value: text, as: 'response' })
  })
  return written
}

/** Notes what it became, so that it is not handed on twice by mistake. */
export function noteHanded(
  doc: Doc,
  { id, as, became }: { readonly id: string; readonly as: keyof Handed; readonly became: string },
): void {
  change(doc, () => mapOf(doc, 'tensionsHanded').set(`${id}/${as}`, became))
}
