import { Dialog } from '../Dialog.tsx'
import {
  mapPlaces,
  nameOfPlace,
  spokenMark,
  type MapItem,
  type MapPlace,
  type MapWords,
} from './marks.ts'

interface Props {
  readonly words: MapWords
  /** Null while nothing is asked. */
  readonly item: MapItem | null
  readonly onMove: (id: string, place: MapPlace) => void
  readonly onClose: () => void
}

/** The menu behind every drag. */
export function MoveDialog({ words, item, onMove, onClose }: Props) {
  return (
    <Dialog
      open={item !== null}
      onClose={onClose}
      heading={item === null ? '' : words.moveItem(spokenMark(item))}
      closeLabel={words.stay}
    >
      <ul class="map-menu">
        {mapPlaces.map((place) => (
          <li key={place}>
            <button
              type="button"
              class="button"
              aria-pressed={item?.place === place}
              onClick={() => {
                if (item !== null) onMove(item.id, place)
                onClose()
              }}
            >
              {nameOfPlace(words, place)}
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  )
}
