import { pointsOf, trendHeight, trendWidth } from './trend-line.ts'
import './trend.css'

interface Props {
  readonly values: readonly (number | null)[]
  readonly lowest: number
  readonly highest: number
}

/** A line beside numbers that say the same; nothing of it is read aloud. */
export function Trend({ values, lowest, highest }: Props) {
  const points = pointsOf(values, { lowest, highest })
  const last = points.at(-1)
  return (
    <svg
      class="trend"
      viewBox={`0 0 ${String(trendWidth)} ${String(trendHeight)}`}
      width={trendWidth}
      height={trendHeight}
      aria-hidden="true"
    >
      <polyline
        class="trend-line"
        points={points.map(({ x, y }) => `${String(x)},${String(y)}`).join(' ')}
      />
      {last === undefined ? null : <circle class="trend-end" cx={last.x} cy={last.y} r="3" />}
    </svg>
  )
}
