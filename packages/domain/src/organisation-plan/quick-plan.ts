import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import type { MatrixCard } from './matrix-card.ts'
import { columnOf } from './matrix.ts'

/** Two themes, an action for each: what half an hour is enough for. */
export const quickThemes = 2

/** The cards the quick plan is written on. They are cards of the matrix from the first letter. */
export function quickCards(cards: readonly MatrixCard[]): readonly MatrixCard[] {
  return cards
    .filter(({ spot }) => spot === 'tray' || columnOf(spot) === 'low')
    .slice(0, quickThemes)
}

export function mayAddQuickTheme(cards: readonly MatrixCard[]): Allowed<'full'> {
  return quickCards(cards).length < quickThemes ? allowed : refused('full')
}
