import {
  mayAddItem,
  mayLeaveOut,
  mayWordItem,
  parseItemKey,
  type Allowed,
  type ItemKey,
  type OwnWords,
  type SetChanges,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'

export function readChanges(doc: Doc): SetChanges {
  return {
    leftOut: new Set(knownKeys(mapOf(doc, 'leftOut').entries(), (value) => value === true)),
    wordings: new Map(
      [...mapOf(doc, 'wordings').entries()].flatMap(([name, value]) => {
        const key = parseItemKey(name)
        const words = parseWords(fieldsOf(value)['id'], value)
        return key === null || words === null ? [] : [[key, words] as const]
      }),
    ),
    added: inOrder(mapOf(doc, 'added').entries(), (value) => fieldsOf(value)['order']).flatMap(
      ([id, value]) => parseWords(id, value) ?? [],
    ),
  }
}

function knownKeys(
  entries: Iterable<readonly [string, unknown]>,
  isMeant: (value: unknown) => boolean,
): readonly ItemKey[] {
  return [...entries].flatMap(([name, value]) => (isMeant(value) ? (parseItemKey(name) ?? []) : []))
}

function parseWords(id: unknown, value: unknown): OwnWords | null {
  const words = { id: textOf(id), text: textOf(fieldsOf(value)['text']).trim() }
  return words.id !== '' && mayWordItem(words.text).ok ? words : null
}

/** An item that is left out is asked nobody, and comes back as it was. */
export function leaveOutItem(doc: Doc, key: ItemKey, isOut: boolean): Allowed<'last'> {
  const changes = readChanges(doc)
  if (changes.leftOut.has(key) === isOut) return { ok: true }
  const answer: Allowed<'last'> = isOut ? mayLeaveOut(changes) : { ok: true }
  if (!answer.ok) return answer
  change(doc, () => {
    if (isOut) mapOf(doc, 'leftOut').set(key, true)
    else mapOf(doc, 'leftOut').delete(key)
  })
  return answer
}

/** In words of the group's own, under an id of its own; null gives it its old words, and its old id. */
export function wordItem(
  doc: Doc,
  key: ItemKey,
  words: OwnWords | null,
): Allowed<'empty' | 'tooLong'> {
  if (words === null) {
    change(doc, () => mapOf(doc, 'wordings').delete(key))
    return { ok: true }
  }
  const answer = mayWordItem(words.text)
  const text = words.text.trim()
  if (answer.ok && readChanges(doc).wordings.get(key)?.text !== text) {
    change(doc, () => mapOf(doc, 'wordings').set(key, { id: words.id, text }))
  }
  return answer
}

export function addItem(doc: Doc, { id, text }: OwnWords): Allowed<'full' | 'empty' | 'tooLong'> {
  const added = mapOf(doc, 'added')
  if (added.has(id)) return { ok: true }
  const answer = mayAddItem(readChanges(doc), text)
  if (!answer.ok) return answer
  change(doc, () => {
    const order = nextPlace([...added.values()].map((value) => fieldsOf(value)['order']))
    added.set(id, { order, text: text.trim() })
  })
  return answer
}

export function removeItem(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'added').delete(id))
}
