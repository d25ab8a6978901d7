/** What a leadership group looks at itself by: what it has, how it works, and what comes of it. */
export const itemKeys = [
  ...(['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] as const),
  ...(['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11'] as const),
  ...(['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'] as const),
] as const

export type ItemKey = (typeof itemKeys)[number]

export function parseItemKey(value: unknown): ItemKey | null {
  return itemKeys.find((key) => key === value) ?? null
}

/** How well it goes in the group today, and how much it means for how they are as leaders. */
export const itemAxes = ['success', 'importance'] as const
export type ItemAxis = (typeof itemAxes)[number]

export const levels = ['low', 'high'] as const
export type Level = (typeof levels)[number]

export function parseLevel(value: unknown): Level | null {
  return levels.find((level) => level === value) ?? null
}

/** Null is what she skipped. */
export type ItemRating = Readonly<Record<ItemAxis, Level | null>>

export const notRated: ItemRating = { success: null, importance: null }
