import { DoorLeaf } from './DoorLeaf.tsx'
import type { WallName } from './wall.ts'

export interface Door {
  /** The colour and the symbol of the room behind the door. */
  readonly wall: WallName
  readonly href: string
  readonly name: string
  readonly text?: string
  /** What must be known before one goes in. */
  readonly note?: string
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
              {door.note ? <span class="door-text door-note">{door.note}</span> : null}
            </span>
          </a>
        </li>
      ))}
    </ul>
  )
}
