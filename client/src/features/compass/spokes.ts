import { degrees, directions, type CompassLook, type Degree, type Direction } from '#domain'

interface Spot {
  readonly x: number
  readonly y: number
}

/** A spoke of the drawn compass, in a picture whose middle is 0, 0. */
export interface Spoke {
  readonly direction: Direction
  readonly angle: number
  readonly from: Spot
  readonly to: Spot
  readonly ticks: readonly Spot[]
  readonly label: Spot
  readonly importance: Spot | null
  readonly today: Spot | null
  /** How it went last time; null when that was the same, or not said. */
  readonly before: Spot | null
}

const nearest = 36
const step = 26
const labelGap = 26

export function spokesOf(look: CompassLook, last: CompassLook | null): readonly Spoke[] {
  return directions.map((direction, index) => {
    const angle = index * (360 / directions.length)
    const { importance, today } = look.ratings[direction]
    const before = last?.ratings[direction].today ?? null
    return {
      direction,
      angle,
      from: spotAt(angle, 14),
      to: spotAt(angle, radiusOf(5) + 8),
      ticks: degrees.map((degree) => spotAt(angle, radiusOf(degree))),
      label: outside(spotAt(angle, radiusOf(5))),
      importance: spotOf(angle, importance),
      today: spotOf(angle, today),
      before: before === today ? null : spotOf(angle, before),
    }
  })
}

function radiusOf(degree: Degree): number {
  return nearest + (degree - 1) * step
}

function spotOf(angle: number, degree: Degree | null): Spot | null {
  return degree === null ? null : spotAt(angle, radiusOf(degree))
}

/** Clockwise from the top. */
function spotAt(angle: number, radius: number): Spot {
  const turn = (angle * Math.PI) / 180
  return { x: rounded(radius * Math.sin(turn)), y: rounded(-radius * Math.cos(turn)) }
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10
}

/** Above what points up and below what points down, so that a long name is not cut off at the side. */
function outside({ x, y }: Spot): Spot {
  return { x, y: y < 0 ? y - labelGap : y + labelGap }
}
