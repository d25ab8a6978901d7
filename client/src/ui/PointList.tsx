import type { ComponentChildren } from 'preact'

interface Point {
  readonly id: string
  readonly text: string
}

export interface PointListProps<Shown extends Point> {
  readonly points: readonly Shown[]
  /** What can be done with a point, below its words. */
  readonly renderActions?: (point: Shown) => ComponentChildren
}

/** Points in the order they were brought, in the voice of the one who brought them. */
export function PointList<Shown extends Point>({ points, renderActions }: PointListProps<Shown>) {
  return (
    <ol class="points">
      {points.map((point) => (
        <li key={point.id} class="point">
          {point.text}
          {renderActions?.(point)}
        </li>
      ))}
    </ol>
  )
}
