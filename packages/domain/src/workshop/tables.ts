/** How people come to their tables: by the number on the table, by a number that is drawn, or as it is read out. */
export const seatings = ['code', 'draw', 'hand'] as const
export type Seating = (typeof seatings)[number]

export const mostTables = 200

/** The tables of a workshop, numbered from 1. */
export interface Tables {
  readonly seating: Seating
  readonly count: number
  /** A word that the rooms of these tables follow from; new tables have another. */
  readonly set: string
  /** What those who lead call a table, by its number; only those that have a name. */
  readonly names: ReadonlyMap<number, string>
  /** Which table each drew, by a number of chance that says nothing of who it is. */
  readonly drawn: ReadonlyMap<string, number>
}

/** Null for what is no number of tables. */
export function parseTableCount(text: string): number | null {
  const count = wholeNumber(text)
  return count !== null && count >= 1 && count <= mostTables ? count : null
}

export type ReadTable =
  | { readonly ok: true; readonly table: number }
  | { readonly ok: false; readonly reason: 'noNumber' | 'noSuchTable' }

/** The number on the table, as somebody types it: 7, 07 and "Bord 7" are the same. */
export function readTableNumber(text: string, count: number): ReadTable {
  const [digits = '', ...more] = text.match(/\d+/gu) ?? []
  const table = more.length > 0 ? null : wholeNumber(digits)
  if (table === null) return { ok: false, reason: 'noNumber' }
  return table >= 1 && table <= count ? { ok: true, table } : { ok: false, reason: 'noSuchTable' }
}

function wholeNumber(text: string): number | null {
  return /^\s*\d{1,4}\s*$/u.test(text) ? Number(text) : null
}

/** How many have drawn each table, in the tables' order. */
export function drawnSizes({ count, drawn }: Pick<Tables, 'count' | 'drawn'>): readonly number[] {
  const sizes = Array.from({ length: count }, () => 0)
  for (const table of drawn.values()) sizes[table - 1] = (sizes[table - 1] ?? 0) + 1
  return sizes.slice(0, count)
}

/** One of those with fewest at them, so that no table is more than one ahead of another; chance says which. */
export function drawTable(sizes: readonly number[], chance: number): number {
  const fewest = Math.min(...sizes)
  const free = sizes.flatMap((size, at) => (size === fewest ? [at + 1] : []))
  return free[Math.min(free.length - 1, Math.floor(chance * free.length))] ?? 1
}
