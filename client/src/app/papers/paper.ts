/** What stands on a sheet, whether it comes out of a printer or opens in a word processor. */
export interface Paper {
  readonly title: string
  /** A4 lying down. */
  readonly isWide: boolean
  readonly blocks: readonly Block[]
  /** Below everything else: to cut out and carry. */
  readonly wallet?: Wallet
}

/** Two sides of a bank card, with the fold between them. */
export interface Wallet {
  readonly title: string
  readonly promises: readonly { readonly name: string; readonly text: string }[]
}

export type Block =
  | { readonly kind: 'heading' | 'text' | 'quiet'; readonly text: string }
  /** To write on with a pen. */
  | { readonly kind: 'lines'; readonly count: number }
  | Table

export interface Table {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly TableRow[]
  /** How wide each column is beside the others; all alike where nothing is said. */
  readonly shares?: readonly number[]
  /** Room to write in, in millimetres. */
  readonly rowMm: number
}

export interface TableRow {
  /** Its own heading, where the table has one at the side. */
  readonly head?: string
  readonly cells: readonly TableCell[]
}

export interface TableCell {
  /** What is asked, in small letters above the answer. */
  readonly asks?: string
  readonly text: string
}
