/** Rows by columns, each crossing a square with a question of its own; and a tray beneath them. */
export interface MatrixGround {
  readonly rows: readonly { readonly id: string; readonly name: string }[]
  readonly columns: readonly { readonly id: string; readonly name: string; readonly help: string }[]
  /** Row by row. */
  readonly squares: readonly Square[]
  readonly tray: Omit<Square, 'row' | 'column'>
}

export interface Square {
  readonly id: string
  readonly row: string
  readonly column: string
  /** The row and the column in words. */
  readonly name: string
  readonly question: string
}

export interface CardOnBoard {
  readonly id: string
  readonly label: string
  readonly square: string
  /** What stands under its label. */
  readonly lines: readonly string[]
  /** What it still needs, in words. */
  readonly missing: readonly string[]
  /** Where it is opened; absent where nobody can, as on a wall. */
  readonly href?: string
}

interface CardOnMatrix extends CardOnBoard {
  readonly href: string
}

export interface MatrixWords {
  readonly views: {
    readonly legend: string
    readonly picture: string
    readonly table: string
    readonly list: string
  }
  readonly label: string
  readonly caption: string
  readonly card: string
  readonly actor: string
  readonly lies: string
  readonly missing: string
  readonly howToMove: string
  readonly move: (card: string) => string
  readonly stay: string
  readonly nothing: string
  readonly placed: (card: string, square: string) => string
  readonly movedByOther: string
  readonly add: string
  readonly addIn: (square: string) => string
  readonly open: string
  readonly openWhich: (card: string) => string
}

export interface MatrixProps extends BoardProps {
  readonly cards: readonly CardOnMatrix[]
}

export interface BoardProps {
  readonly words: MatrixWords
  readonly ground: MatrixGround
  readonly cards: readonly CardOnBoard[]
  /** What somebody else has just moved, for a moment. */
  readonly moved: string | null
  /** Both absent where the matrix is only looked at. */
  readonly onMove?: ((id: string, square: string) => void) | undefined
  readonly onAdd?: ((square: string) => void) | undefined
}

export function placesOn({ squares, tray }: MatrixGround) {
  return [...squares, tray]
}

export function nameOfSquare(ground: MatrixGround, id: string): string {
  return placesOn(ground).find((square) => square.id === id)?.name ?? ''
}

export function cardsIn<Card extends CardOnBoard>(
  cards: readonly Card[],
  square: string,
): readonly Card[] {
  return cards.filter((card) => card.square === square)
}
