export interface Point {
  readonly x: number
  readonly y: number
}

export const trendWidth = 96
export const trendHeight = 28
const edge = 4

/** Where each value lies, from left to right; what is not known has no point, and the line goes past it. */
export function pointsOf(
  values: readonly (number | null)[],
  { lowest, highest }: { readonly lowest: number; readonly highest: number },
): readonly Point[] {
  const step = (trendWidth - 2 * edge) / Math.max(1, values.length - 1)
  const scale = (trendHeight - 2 * edge) / (highest - lowest)
  return values.flatMap((value, at) =>
    value === null
      ? []
      : [{ x: edge + at * step, y: trendHeight - edge - (value - lowest) * scale }],
  )
}
