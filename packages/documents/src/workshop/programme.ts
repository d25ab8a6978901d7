import {
  mayAddProgrammeItem,
  parseClock,
  parseItemKind,
  parseItemMinutes,
  parseItemTopic,
  type Allowed,
  type ProgrammeItem,
} from '#domain'
import { Map as SharedMap, Text, type Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, inOrder, mapOf, sharedTextOf, textOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'

// programme        id → map of order, kind, topic, minutes, at, and a text
// programmeGone    id → how it read when it was taken out
//
// Nothing is deleted: who writes in an item while another takes it out has it still.

type Written = SharedMap<unknown>

export function readItems(doc: Doc): readonly ProgrammeItem[] {
  return written(doc).flatMap(([id, one]) => {
    const item = itemOf(id, one)
    return isGone(doc, item) ? [] : [item]
  })
}

function written(doc: Doc): readonly (readonly [string, Written])[] {
  const items = [...mapOf(doc, 'programme').entries()].flatMap(([id, value]) =>
    value instanceof SharedMap ? [[id, value as Written] as const] : [],
  )
  return inOrder(items, (one) => one.get('order'))
}

function itemOf(id: string, one: Written): ProgrammeItem {
  const kind = parseItemKind(one.get('kind')) ?? 'presentation'
  return {
    id,
    kind,
    topic: parseItemTopic(kind, one.get('topic')),
    text: sharedTextOf(one.get('text'))?.toJSON() ?? '',
    minutes: parseItemMinutes(one.get('minutes')) ?? usualMinutes,
    at: parseClock(one.get('at')),
  }
}

/** What a hand without our app wrote for a length is read as this. */
const usualMinutes = 15

function isGone(doc: Doc, item: ProgrammeItem): boolean {
  return mapOf(doc, 'programmeGone').get(item.id) === asRead(item)
}

function asRead({ kind, topic, text, minutes, at }: ProgrammeItem): string {
  return JSON.stringify([kind, topic, text, minutes, at])
}

/** Far apart, so that one can be put between two others by changing one number. */
const step = 65_536

/** After all others, in this order; those that are there already stay as they are. */
export function addItems(doc: Doc, items: readonly ProgrammeItem[]): Allowed<'full'> {
  const added = items.filter(({ id }) => !mapOf(doc, 'programme').has(id))
  const answer = mayAddProgrammeItem([...readItems(doc), ...added.slice(1)])
  if (!answer.ok) return answer
  change(doc, () => {
    const orders = written(doc).map(([, one]) => orderOf(one))
    const last = Math.max(0, ...orders)
    added.forEach((item, index) => addItem(doc, item, last + step * (index + 1)))
  })
  return answer
}

function addItem(doc: Doc, { id, text, ...said }: ProgrammeItem, order: number): void {
  const one = new SharedMap<unknown>()
  Object.entries({ order, ...said }).forEach(([key, value]) => one.set(key, value))
  one.set('text', new Text(text))
  mapOf(doc, 'programme').set(id, one)
}

function orderOf(one: Written): number {
  return countOf(one.get('order')) ?? 0
}

export type ItemChange = Partial<Pick<ProgrammeItem, 'kind' | 'topic' | 'minutes' | 'at'>>

/** What of it is no kind, topic or length is left as it was. */
export function changeItem(doc: Doc, id: string, to: ItemChange): void {
  const one = mapOf(doc, 'programme').get(id)
  if (!(one instanceof SharedMap)) return
  const news = Object.entries(to).filter(([key, value]) => one.get(key) !== value)
  if (news.length > 0) change(doc, () => news.forEach(([key, value]) => one.set(key, value)))
}

export function writeItem(doc: Doc, id: string, text: string): Allowed<'tooLong'> {
  const one = mapOf(doc, 'programme').get(id)
  const shared = one instanceof SharedMap ? sharedTextOf(one.get('text')) : null
  if (shared === null) return { ok: true }
  let answer: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    answer = applyTextChange(shared, { value: text, as: 'item' })
  })
  return answer
}

/** Puts it before or after its neighbour. Two who move the same at once have it where one of them put it. */
export function moveItem(doc: Doc, id: string, by: -1 | 1): void {
  const shown = readItems(doc).map((item) => item.id)
  const at = shown.indexOf(id)
  const neighbour = shown[at + by]
  if (at === -1 || neighbour === undefined) return
  const orders = new Map(written(doc).map(([key, one]) => [key, orderOf(one)]))
  const near = orders.get(neighbour) ?? 0
  const beyond = orders.get(shown[at + 2 * by] ?? '') ?? near + by * 2 * step
  const between = Math.floor((near + beyond) / 2)
  const hasRoom = between > 0 && between !== near && between !== beyond
  change(doc, () => {
    if (hasRoom) setOrder(doc, id, between)
    else
      shown
        .toSpliced(at, 1)
        .toSpliced(at + by, 0, id)
        .forEach((key, index) => {
          setOrder(doc, key, step * (index + 1))
        })
  })
}

function setOrder(doc: Doc, id: string, order: number): void {
  const one = mapOf(doc, 'programme').get(id)
  if (one instanceof SharedMap) one.set('order', order)
}

/** Out as it reads now. */
export function takeItemOut(doc: Doc, id: string): void {
  const item = readItems(doc).find((known) => known.id === id)
  if (item !== undefined) change(doc, () => mapOf(doc, 'programmeGone').set(id, asRead(item)))
}

export function putItemBack(doc: Doc, id: string): Allowed<'full'> {
  const answer = mayAddProgrammeItem(readItems(doc))
  if (answer.ok && textOf(mapOf(doc, 'programmeGone').get(id)) !== '') {
    change(doc, () => mapOf(doc, 'programmeGone').delete(id))
  }
  return answer
}
