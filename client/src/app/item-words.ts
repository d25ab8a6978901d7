import type { WordsOfMany } from '#content'
import type { AskedItem } from '#domain'

export interface ItemInWords {
  /** Short enough for a mark on a map. */
  readonly label: string
  /** Null where the label says it all. */
  readonly statement: string | null
}

/** An item in the reader's language; the group's own words stand as they were written. */
export function itemInWords({ key, statement }: AskedItem, words: WordsOfMany): ItemInWords {
  if (key === null) return { label: statement ?? '', statement: null }
  const ours = words.groupItems.items[key]
  return { label: ours.label, statement: statement ?? ours.statement }
}

/** The short code that the paper carries too, such as 1A; empty for an item of the group's own. */
export function itemCode({ key }: Pick<AskedItem, 'key'>): string {
  return key === null ? '' : `${key.slice(1)}${key.slice(0, 1)}`
}
