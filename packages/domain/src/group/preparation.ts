import { fieldOf, fields, type Field } from './fields.ts'
import type { AskedItem } from './item-set.ts'
import { notRated, type ItemRating } from './items.ts'

/** All items, or the five of the short round. */
export const preparationPaths = ['full', 'short'] as const
export type PreparationPath = (typeof preparationPaths)[number]

/** What a member has thought before the meeting. It is hers, and stays in her own room. */
export interface Preparation {
  readonly path: PreparationPath | null
  /** The item she came to last. */
  readonly place: string | null
  /** By item. What is not here she has not rated. */
  readonly ratings: Readonly<Record<string, ItemRating>>
  /** What she has noted to herself, by item. */
  readonly notes: Readonly<Record<string, string>>
}

export const notPrepared: Preparation = { path: null, place: null, ratings: {}, notes: {} }

/** Her own card: each item in the field her two answers put it in. */
export interface OwnCard {
  readonly fields: Readonly<Record<Field, readonly AskedItem[]>>
  /** What she skipped, wholly or half. */
  readonly outside: readonly AskedItem[]
}

export function ownCard(asked: readonly AskedItem[], { ratings }: Preparation): OwnCard {
  const inField = (field: Field | null) =>
    asked.filter(({ id }) => fieldOf(ratings[id] ?? notRated) === field)
  const [focus, hold, understand, consider] = fields.map(inField)
  return {
    fields: {
      focus: focus ?? [],
      hold: hold ?? [],
      understand: understand ?? [],
      consider: consider ?? [],
    },
    outside: inField(null),
  }
}
