import type { WordsOfMany } from '#content'
import {
  placeOf,
  type AskedItem,
  type Field,
  type Meeting,
  type Movement,
  type Place,
} from '#domain'

import { itemCode, itemInWords } from './item-words.ts'

export interface ItemOnMap {
  readonly id: string
  readonly code: string
  readonly label: string
  readonly place: Place
  /** Where it lay last time, if it has moved since. */
  readonly before: Field | null
}

interface OnMap {
  readonly asked: readonly AskedItem[]
  readonly meeting: Pick<Meeting, 'placed' | 'suggested' | 'brought'>
  readonly moved: readonly Movement[]
}

/** What lies on the map: every item, or those that somebody brought to an open table or has moved. */
export function itemsOnMap(
  { asked, meeting, moved }: OnMap,
  words: WordsOfMany,
): readonly ItemOnMap[] {
  const { brought, placed } = meeting
  return asked
    .filter(({ id }) => brought === null || brought.has(id) || placed.has(id))
    .map((item) => ({
      id: item.id,
      code: itemCode(item),
      label: itemInWords(item, words).label,
      place: placeOf(item.id, meeting),
      before: moved.find((movement) => movement.item === item.id)?.from ?? null,
    }))
}
