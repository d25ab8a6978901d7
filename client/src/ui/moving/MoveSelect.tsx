import './moving.css'
import type { MovePlace } from './places.ts'

interface Props<Place extends string> {
  readonly label: string
  readonly places: readonly MovePlace<Place>[]
  readonly at: Place
  readonly onMove: (place: Place) => void
}

/** Where a thing lies, as a choice. */
export function MoveSelect<Place extends string>({ label, places, at, onMove }: Props<Place>) {
  return (
    <select
      class="move-select"
      aria-label={label}
      value={at}
      onChange={(event) => {
        const chosen = places.find(({ id }) => id === event.currentTarget.value)
        if (chosen !== undefined) onMove(chosen.id)
      }}
    >
      {places.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  )
}
