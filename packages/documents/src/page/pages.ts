import type { PageEdition, RoomPage } from '#domain'
import { Text, type Doc, type Map as SharedMap } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, roundOf, sharedTextOf, textOf } from '../room/stranger.ts'

// pages             id → the page's secret, sealed to the room's letterbox
// page-withdrawn    id → true
// page-editions     id, space, number → { day, lastDay, name }
// page-newest       id → what the newest edition says, as text

/** Pages that several make at once stay: each can be published to, and withdrawn. */
export function readPages(doc: Doc): readonly RoomPage[] {
  const withdrawn = mapOf(doc, 'page-withdrawn')
  return [...mapOf(doc, 'pages').entries()]
    .filter(([, secret]) => textOf(secret) !== '')
    .map(([id]) => ({
      id,
      isWithdrawn: withdrawn.get(id) === true,
      editions: editionsOf(doc, id),
    }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

function editionsOf(doc: Doc, id: string): readonly PageEdition[] {
  return [...mapOf(doc, 'page-editions').entries()]
    .flatMap(([key, value]) => {
      const [ofPage, number] = key.split(' ')
      return ofPage === id ? (editionOf(Number(number), value) ?? []) : []
    })
    .toSorted((one, other) => one.number - other.number)
}

function editionOf(number: unknown, value: unknown): PageEdition | null {
  const fields = fieldsOf(value)
  const [day, lastDay, name] = [
    countOf(fields['day']),
    countOf(fields['lastDay']),
    textOf(fields['name']),
  ]
  const known = roundOf(number)
  return known === null || day === null || lastDay === null
    ? null
    : { number: known, day, lastDay, name }
}

/** Null for a page that the room does not know. */
export function sealedPageSecret(doc: Doc, id: string): string | null {
  return textOf(mapOf(doc, 'pages').get(id)) || null
}

/** Also when the room gets a new key, and the secret is sealed anew. */
export function keepPageSecret(doc: Doc, id: string, sealed: string): void {
  change(doc, () => mapOf(doc, 'pages').set(id, sealed))
}

/** An edition that is known never changes. */
export function keepEdition(doc: Doc, id: string, edition: PageEdition): void {
  const { number, ...said } = edition
  const key = `${id} ${number}`
  const known = editionOf(number, mapOf(doc, 'page-editions').get(key))
  if (known !== null && known.name !== '') return
  change(doc, () => mapOf(doc, 'page-editions').set(key, said))
}

/** In pieces that can be cut: a page is longer than one change may be. */
export function keepPublishedText(doc: Doc, id: string, text: string): void {
  change(doc, () => mapOf(doc, 'page-newest').set(id, new Text(text)))
}

export function publishedText(doc: Doc, id: string): string {
  const newest: SharedMap<unknown> = mapOf(doc, 'page-newest')
  return sharedTextOf(newest.get(id))?.toJSON() ?? ''
}

export function markWithdrawn(doc: Doc, id: string): void {
  change(doc, () => {
    mapOf(doc, 'page-withdrawn').set(id, true)
    mapOf(doc, 'page-newest').delete(id)
  })
}
