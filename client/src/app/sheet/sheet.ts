/** Rows and columns for a spreadsheet. */
export interface Sheet {
  readonly title: string
  /** The first is what the columns are called. */
  readonly rows: readonly (readonly Cell[])[]
}

/** A number keeps its decimals: 4,50 is not 4,5. Null is an empty cell. */
export type Cell = string | SheetNumber | null

export interface SheetNumber {
  readonly value: number
  readonly decimals: 0 | 2
}
