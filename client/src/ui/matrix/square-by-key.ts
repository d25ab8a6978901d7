import type { MatrixGround } from './squares.ts'

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
}

type Ground = Pick<MatrixGround, 'rows' | 'columns' | 'squares'> & {
  readonly tray: Pick<MatrixGround['tray'], 'id'>
}

/** Where an arrow leads from a square; null at the edge and for any other key. The tray lies below them all. */
export function squareByKey(ground: Ground, from: string, key: string): string | null {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined
  if (step === undefined) return null
  const { rows, columns, squares, tray } = ground
  const at = squares.find(({ id }) => id === from)
  const [row, column] =
    at === undefined
      ? [rows.length, Math.floor(columns.length / 2)]
      : [rows.findIndex(({ id }) => id === at.row), columns.findIndex(({ id }) => id === at.column)]
  if (at === undefined && step[0] > 0) return null
  const [nextRow, nextColumn] = [row + step[0], column + step[1]]
  if (at !== undefined && nextRow === rows.length) return tray.id
  const toRow = rows[Math.min(nextRow, rows.length - 1)]?.id
  const toColumn = columns[nextColumn]?.id
  return squares.find((square) => square.row === toRow && square.column === toColumn)?.id ?? null
}
