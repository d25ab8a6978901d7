import type { Allowed, RememberedDialogue } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { writeShort } from '../text/write-short.ts'

export function nameNearestLeader(doc: Doc, name: string): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'notes', key: 'nearestLeader', value: name })
}

/** Where she is, for her to go on from on whichever device she opens next. */
export function setPlace(doc: Doc, place: string): void {
  if (mapOf(doc, 'notes').get('place') === place) return
  change(doc, () => mapOf(doc, 'notes').set('place', place))
}

/** From now on the key to the own room opens this dialogue too. */
export function rememberDialogue(doc: Doc, { roomId, key, name }: RememberedDialogue): void {
  change(doc, () => mapOf(doc, 'dialogues').set(roomId, { key, name }))
}
