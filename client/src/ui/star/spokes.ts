interface Spot {
  readonly x: number
  readonly y: number
}

/** One arm of a star, and what is marked on it: degrees from 1 to 5, not always whole; null is no mark. */
export interface Arm {
  readonly id: string
  readonly label: string
  readonly ring: number | null
  readonly dot: number | null
  /** A second look at what the dot says. */
  readonly bar: number | null
}

/** An arm as it is drawn, in a picture whose middle is 0, 0. */
export interface Spoke {
  readonly id: string
  readonly name: string
  readonly angle: number
  readonly from: Spot
  readonly to: Spot
  readonly ticks: readonly Spot[]
  readonly label: Spot
  readonly ring: Spot | null
  readonly dot: Spot | null
  /** Null also where it would lie under the dot. */
  readonly bar: Spot | null
}

const nearest = 36
const step = 26
const labelGap = 26
const degrees = [1, 2, 3, 4, 5]

export function spokesOf(arms: readonly Arm[]): readonly Spoke[] {
  return arms.map(({ id, label, ring, dot, bar }, index) => {
    const angle = index * (360 / arms.length)
    return {
      id,
      name: label,
      angle,
      from: spotAt(angle, 14),
      to: spotAt(angle, radiusOf(5) + 8),
      ticks: degrees.map((degree) => spotAt(angle, radiusOf(degree))),
      label: outside(spotAt(angle, radiusOf(5))),
      ring: spotOf(angle, ring),
      dot: spotOf(angle, dot),
      bar: bar === dot ? null : spotOf(angle, bar),
    }
  })
}

function radiusOf(degree: number): number {
  return nearest + (degree - 1) * step
}

function spotOf(angle: number, degree: number | null): Spot | null {
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
