/** Whom the organisation's plan is about. Another list than the five roles of the guide. */
export const actors = ['leadersOfStaff', 'leadersOfLeaders', 'groups', 'committees', 'top'] as const
export type Actor = (typeof actors)[number]

/** What goes well, what must be lifted, and what is there already and works. */
export const matrixColumns = ['high', 'low', 'offers'] as const
export type MatrixColumn = (typeof matrixColumns)[number]

export type MatrixSquare = `${Actor}.${MatrixColumn}`

export const matrixSquares: readonly MatrixSquare[] = actors.flatMap((actor) =>
  matrixColumns.map((column) => `${actor}.${column}` as const),
)

/** Where a card lies: in a square, or in the tray until people have placed it. */
export type Spot = MatrixSquare | 'tray'

export function parseSpot(value: unknown): Spot | null {
  if (value === 'tray') return value
  return matrixSquares.find((square) => square === value) ?? null
}

export function columnOf(spot: Spot): MatrixColumn | null {
  return matrixColumns.find((column) => spot.endsWith(`.${column}`)) ?? null
}

export function actorOf(spot: Spot): Actor | null {
  return actors.find((actor) => spot.startsWith(`${actor}.`)) ?? null
}
