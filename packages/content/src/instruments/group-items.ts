/** The items of a leadership group, block by block: what it has, how it works, what comes of it. */
export const groupBlocks = [
  { key: 'A', items: ['A1', 'A2', 'A3', 'A4', 'A5', 'A6'] },
  { key: 'B', items: ['B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11'] },
  { key: 'C', items: ['C1', 'C2', 'C3', 'C4', 'C5', 'C6', 'C7', 'C8'] },
] as const

/** Where "high" is easily taken for bad: each has a hint of its own. */
export const hintedItems = ['B5', 'B6', 'B7'] as const
