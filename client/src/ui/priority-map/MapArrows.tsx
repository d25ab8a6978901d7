import type { Arrow } from './arrows.ts'

/** Under the marks: what the table and the list say in words is not said again to who listens. */
export function MapArrows({ arrows }: { readonly arrows: readonly Arrow[] }) {
  return (
    <g class="map-arrows" aria-hidden="true">
      {arrows.map((arrow) => (
        <g key={arrow.id}>
          <circle cx={arrow.from.x} cy={arrow.from.y} r="7" />
          <path d={shaftOf(arrow)} />
          <path d={headOf(arrow)} />
        </g>
      ))}
    </g>
  )
}

function shaftOf({ from, to }: Arrow): string {
  return `M ${String(from.x)} ${String(from.y)} L ${String(to.x)} ${String(to.y)}`
}

const headLength = 20
const headAngle = 0.45

function headOf({ from, to }: Arrow): string {
  const angle = Math.atan2(to.y - from.y, to.x - from.x)
  const side = (turn: number) => {
    const x = to.x - headLength * Math.cos(angle + turn)
    const y = to.y - headLength * Math.sin(angle + turn)
    return `${String(x)} ${String(y)}`
  }
  return `M ${side(headAngle)} L ${String(to.x)} ${String(to.y)} L ${side(-headAngle)}`
}
