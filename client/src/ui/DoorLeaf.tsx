import type { WallName } from './wall.ts'
import { wallMarks } from './WallSymbol.tsx'

/** A door in the paint of the room behind it, with the room's symbol. Its name stands beside it. */
export function DoorLeaf({ wall }: { wall: WallName }) {
  return (
    <svg
      class="door-leaf"
      data-leaf={wall}
      viewBox="0 0 40 60"
      width="40"
      height="60"
      aria-hidden="true"
    >
      <rect class="door-wood" x="1" y="1" width="38" height="58" />
      <g class="door-marks" transform="translate(8 8)">
        {wallMarks(wall)}
      </g>
      <circle class="door-knob" cx="33" cy="37" r="2.25" />
    </svg>
  )
}
