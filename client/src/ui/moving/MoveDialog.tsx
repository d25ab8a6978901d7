import { Dialog } from '../Dialog.tsx'

import './moving.css'
import type { MovePlace } from './places.ts'

interface Props<Place extends string> {
  readonly heading: string
  readonly stay: string
  readonly places: readonly MovePlace<Place>[]
  /** Where it lies; null while nothing is asked. */
  readonly at: Place | null
  readonly onMove: (place: Place) => void
  readonly onClose: () => void
}

/** The menu behind every drag. */
export function MoveDialog<Place extends string>(props: Props<Place>) {
  const { heading, stay, places, at, onMove, onClose } = props
  return (
    <Dialog open={at !== null} onClose={onClose} heading={heading} closeLabel={stay}>
      <ul class="move-menu">
        {places.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="button"
              aria-pressed={at === id}
              onClick={() => {
                onMove(id)
                onClose()
              }}
            >
              {name}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
