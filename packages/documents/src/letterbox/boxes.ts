import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'

// boxes         id → order, what its letters are about, its last day, its host secret sealed to the room's letterbox
// boxesOver     id → true

/** A small room whose letterbox this room empties. */
export interface Box {
  /** Its room's number, in base64url. */
  readonly id: string
  /** What the letters in it are about: a theme's id; empty for one that is for whatever comes. */
  readonly about: string
  /** In days since 1970-01-01. */
  readonly lastDay: number
  readonly sealed: string
}

/** Those that may still have something in them, oldest first. */
export function readBoxes(doc: Doc): readonly Box[] {
  const over = mapOf(doc, 'boxesOver')
  return inOrder(mapOf(doc, 'boxes').entries(), (value) => fieldsOf(value)['order']).flatMap(
    ([id, value]) => {
      const { about, secret } = fieldsOf(value)
      const lastDay = countOf(fieldsOf(value)['lastDay'])
      const sealed = textOf(secret)
      if (over.get(id) === true || lastDay === null || sealed === '') return []
      return [{ id, about: textOf(about), lastDay, sealed }]
    },
  )
}

/** Also when the room gets a new key, and the secret is sealed anew. */
export function keepBox(doc: Doc, { id, about, lastDay, sealed }: Box): void {
  const boxes = mapOf(doc, 'boxes')
  const known = countOf(fieldsOf(boxes.get(id))['order'])
  const order = known ?? nextPlace([...boxes.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => boxes.set(id, { order, about, lastDay, secret: sealed }))
}

/** For good: what is put in there comes to nobody any more. */
export function giveUpBox(doc: Doc, id: string): void {
  if (mapOf(doc, 'boxesOver').get(id) === true) return
  change(doc, () => mapOf(doc, 'boxesOver').set(id, true))
}
