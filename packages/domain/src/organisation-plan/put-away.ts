import { cardFields, type CardWords } from './matrix-card.ts'
import type { Spot } from './matrix.ts'

/**
 * What somebody saw when she put a card away, as one text. The card is away as long as it still reads and
 * lies so: who wrote in it or moved it meanwhile has not written for nothing.
 */
export function seenOf(words: readonly string[]): string {
  return JSON.stringify(words)
}

export function seenOfCard(card: CardWords & { readonly spot: Spot }): string {
  return seenOf([card.spot, ...cardFields.map((field) => card[field])])
}

export function isPutAway(seen: string, mark: unknown): boolean {
  return mark === seen
}
