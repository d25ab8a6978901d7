import { isBlank } from '../writing/length.ts'
import type { CardField, CardWords, MatrixCard } from './matrix-card.ts'
import { columnOf, matrixSquares, type MatrixColumn, type Spot } from './matrix.ts'
import type { OrganisationPlan } from './organisation-plan.ts'

export type CardNeed = CardField | 'spot'

const neededByColumn: Readonly<Record<MatrixColumn, readonly CardField[]>> = {
  high: ['title'],
  low: ['title', 'who', 'when'],
  offers: ['title', 'access', 'told'],
}

/** What a card still needs before it can stand in a published plan. Nobody is held back from writing. */
export function missingInCard(card: CardWords & { readonly spot: Spot }): readonly CardNeed[] {
  const column = columnOf(card.spot)
  const words = neededByColumn[column ?? 'low'].filter((field) => isBlank(card[field]))
  return column === null ? ['spot', ...words] : words
}

export interface CardInNeed {
  readonly card: MatrixCard
  readonly needs: readonly CardNeed[]
}

export interface MissingBeforePublishing {
  /** Nobody has said whose plan it is. */
  readonly owner: boolean
  /** There is no card at all. */
  readonly cards: boolean
  /** Square by square, as the matrix is read; the tray last. */
  readonly inCards: readonly CardInNeed[]
}

export function missingBeforePublishing(plan: OrganisationPlan): MissingBeforePublishing {
  return {
    owner: isBlank(plan.owner),
    cards: plan.cards.length === 0,
    inCards: inReadingOrder(plan.cards).flatMap((card) => {
      const needs = missingInCard(card)
      return needs.length === 0 ? [] : [{ card, needs }]
    }),
  }
}

export function isReadyToPublish(plan: OrganisationPlan): boolean {
  const { owner, cards, inCards } = missingBeforePublishing(plan)
  return !owner && !cards && inCards.length === 0
}

/** As the matrix is read, actor by actor; the tray last. */
export function inReadingOrder(cards: readonly MatrixCard[]): readonly MatrixCard[] {
  return [...matrixSquares, 'tray'].flatMap((spot) => cards.filter((card) => card.spot === spot))
}
