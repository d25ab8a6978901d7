import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank } from '../writing/length.ts'
import { columnOf, type MatrixColumn, type Spot } from './matrix.ts'
import type { PlanTask, TaskState } from './task.ts'

/** Every word a card may hold. Which of them are asked for follows from where it lies. */
export const cardFields = ['title', 'action', 'who', 'when', 'lesson', 'access', 'told'] as const
export type CardField = (typeof cardFields)[number]
export type CardWords = Readonly<Record<CardField, string>>

export interface MatrixCard extends CardWords {
  readonly id: string
  readonly spot: Spot
  /** How its own action stands. */
  readonly state: TaskState
  readonly tasks: readonly PlanTask[]
}

const fieldsByColumn: Readonly<Record<MatrixColumn, readonly CardField[]>> = {
  high: ['title', 'lesson'],
  low: ['title', 'action', 'who', 'when'],
  offers: ['title', 'access', 'told'],
}

/** In the tray it is asked as what must be lifted: that is what most cards become. */
export function fieldsAt(spot: Spot): readonly CardField[] {
  return fieldsByColumn[columnOf(spot) ?? 'low']
}

/** What is asked where it lies, and whatever else was written before it was moved there. */
export function fieldsShown(card: CardWords & { readonly spot: Spot }): readonly CardField[] {
  const asked = fieldsAt(card.spot)
  return cardFields.filter((field) => asked.includes(field) || !isBlank(card[field]))
}

/** More than this nobody reads. */
const mostCards = 60

export function mayAddCard(cards: readonly unknown[]): Allowed<'full'> {
  return cards.length < mostCards ? allowed : refused('full')
}

const manyToLift = 5

/** A hint and no limit: a plan that lifts everything lifts nothing. */
export function isMuchToLift(cards: readonly Pick<MatrixCard, 'spot'>[]): boolean {
  return cards.filter(({ spot }) => columnOf(spot) === 'low').length > manyToLift
}
