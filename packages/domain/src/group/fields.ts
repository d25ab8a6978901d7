import type { Band } from './bands.ts'
import type { ItemAxis, ItemRating, Level } from './items.ts'

/** Important and not so well; important and well; less important and well; neither. */
export const fields = ['focus', 'hold', 'understand', 'consider'] as const
export type Field = (typeof fields)[number]

const fieldByLevels: Readonly<Record<Level, Readonly<Record<Level, Field>>>> = {
  high: { low: 'focus', high: 'hold' },
  low: { high: 'understand', low: 'consider' },
}

/** Where two answers put an item on her own card; null when one of them is missing. */
export function fieldOf({ success, importance }: ItemRating): Field | null {
  return success === null || importance === null ? null : fieldByLevels[importance][success]
}

const levelByBand: Readonly<Record<Band, Level | null>> = {
  mostHigh: 'high',
  mostLow: 'low',
  split: null,
  tooFew: null,
}

export type ItemBands = Readonly<Record<ItemAxis, Band>>

/** Where the group's answers suggest an item; null leaves it to the group. */
export function fieldOfBands({ success, importance }: ItemBands): Field | null {
  return fieldOf({ success: levelByBand[success], importance: levelByBand[importance] })
}
