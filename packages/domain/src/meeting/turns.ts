import type { Group, Seat } from '../group/group.ts'
import { turnOrder } from '../group/round.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'

/** How many turns each seat has had in what is talked about now. */
export type TurnsHad = ReadonlyMap<string, number>

interface AtTheTable extends Pick<Group, 'answering' | 'roles'> {
  readonly had: TurnsHad
}

/** Whose turn it is: the first in order of those who have had fewest. */
export function nextTurn(table: AtTheTable): Seat | null {
  const fewest = fewestOf(table)
  return turnOrder(table).find(({ id }) => (table.had.get(id) ?? 0) === fewest) ?? null
}

/** Everybody has a turn before anybody has two. */
export function mayHaveTurn(table: AtTheTable, seat: string): Allowed<'othersFirst'> {
  return (table.had.get(seat) ?? 0) === fewestOf(table) ? allowed : refused('othersFirst')
}

function fewestOf({ answering, had }: AtTheTable): number {
  return Math.min(...answering.map(({ id }) => had.get(id) ?? 0))
}
