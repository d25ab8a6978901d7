/**
 * How many slips of the hand lie between two words: a letter too many, one too few, a wrong one, or two
 * that changed places (optimal string alignment).
 */
export function slipsBetween(one: string, other: string): number {
  let beforeLast: readonly number[] = []
  let last: readonly number[] = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one.charAt(row - 1) === other.charAt(column - 1)
      const slips = Math.min(
        (last[column] ?? 0) + 1,
        (next[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const swapped = changedPlaces(one, other, { row, column })
      next.push(swapped ? Math.min(slips, (beforeLast[column - 2] ?? 0) + 1) : slips)
    }
    beforeLast = last
    last = next
  }
  return last[other.length] ?? 0
}

function changedPlaces(
  one: string,
  other: string,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  if (row < 2 || column < 2) return false
  return (
    one.charAt(row - 1) === other.charAt(column - 2) &&
    one.charAt(row - 2) === other.charAt(column - 1)
  )
}
