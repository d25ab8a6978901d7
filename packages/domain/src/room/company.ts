import type { Badge } from './badge.ts'

/**
 * How many devices have opened a room for two, when they are more than two and one of them is not known here.
 * Null otherwise. Who reads with another program and wears no badge is not counted.
 */
export function moreThanTwo(
  badges: readonly Pick<Badge, 'key'>[],
  known: readonly string[],
): number | null {
  const isNew = badges.some(({ key }) => !known.includes(key))
  return badges.length > 2 && isNew ? badges.length : null
}
