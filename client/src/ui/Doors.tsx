import type { WallName } from './wall.ts'
import { wallMarks } from './WallSymbol.tsx'

export interface Door {
  /** The colour and the symbol of the room behind the door. */
  readonly wall: WallName
  readonly href: string
  readonly name: string
  readonly text?: string
}

/** Ways into rooms, each painted in the colour of the room it opens. */
export function Doors({ doors }: { doors: readonly Door[] }) {
  return (
    <ul class="doors">
      {doors.map((door) => (
        <li key={door.href}>
          <a class="door" href={door.href}>
            <DoorLeaf wall={door.wall} />
            <span>
              <span class="door-name">{door.name}</span>
              {door.text ? <span class="door-text">{door.text}</span> : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}

function DoorLeaf({ wall }: { wall: WallName }) {
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
