import type { WallName } from './wall.ts'

type Dot = readonly [x: number, y: number]

/** One dot for each kind of company: alone, two, a circle, many, everyone. */
const dotsByWall: Readonly<Record<WallName, readonly Dot[]>> = {
  own: [[12, 12]],
  dialogue: [
    [7, 12],
    [17, 12],
  ],
  group: [
    [12, 4],
    [19.6, 9.5],
    [16.7, 18.5],
    [7.3, 18.5],
    [4.4, 9.5],
  ],
  organisation: [
    [4.5, 4.5],
    [12, 4.5],
    [19.5, 4.5],
    [4.5, 12],
    [12, 12],
    [19.5, 12],
    [4.5, 19.5],
    [12, 19.5],
    [19.5, 19.5],
  ],
  published: [],
}

const radiusByWall: Readonly<Record<WallName, number>> = {
  own: 4.5,
  dialogue: 4,
  group: 3,
  organisation: 2.5,
  published: 0,
}

export function WallSymbol({ wall }: { wall: WallName }) {
  return (
    <svg class="wall-symbol" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      {wallMarks(wall)}
    </svg>
  )
}

/** The marks alone, in a square of 24, for a drawing that holds them. */
export function wallMarks(wall: WallName) {
  if (wall === 'published') return <circle class="wall-symbol-ring" cx="12" cy="12" r="8.5" />
  return dotsByWall[wall].map(([x, y]) => (
    <circle key={`${x} ${y}`} cx={x} cy={y} r={radiusByWall[wall]} />
  ))
}
