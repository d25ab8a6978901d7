import type { Place } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf } from '../room/stranger.ts'
import { keyIn } from './in-round.ts'

export interface Move {
  readonly round: number
  readonly item: string
  readonly place: Place
  /** The seat that moves it. */
  readonly by: string
}

/** Whoever moves it last has it where she put it. */
export function placeItem(doc: Doc, { round, item, place, by }: Move): void {
  const places = mapOf(doc, 'places')
  const key = keyIn(round, item)
  if (fieldsOf(places.get(key))['place'] === place) return
  change(doc, () => places.set(key, { place, by }))
}
