import { MoveSelect } from '../moving/MoveSelect.tsx'
import { JustMoved } from './JustMoved.tsx'
import {
  mapFields,
  nameOfPlace,
  placesToMove,
  spokenBefore,
  spokenMark,
  type MapPlace,
  type MapProps,
} from './marks.ts'

/** The same as the picture, field by field. */
export function MapList(props: MapProps) {
  const inTray = props.items.some(({ place }) => place === 'tray')
  return (
    <div class="map-list">
      {mapFields.map((field) => (
        <ListOf key={field} {...props} place={field} />
      ))}
      {inTray ? <ListOf {...props} place="tray" /> : null}
    </div>
  )
}

function ListOf({ words, items, onMove, moved, place }: MapProps & { readonly place: MapPlace }) {
  const lying = items.filter((item) => item.place === place)
  return (
    <section class={`map-field map-field-${place}`}>
      <h3>{nameOfPlace(words, place)}</h3>
      {lying.length === 0 ? <p>{words.nothingHere}</p> : null}
      <ul class="plain-list">
        {lying.map((item) => (
          <li key={item.id} class="row">
            <span>
              {spokenMark(item)}
              {item.before ? <span class="hint"> {spokenBefore(words, item)}</span> : null}{' '}
              <JustMoved words={words} moved={moved} id={item.id} />
            </span>
            {onMove === undefined ? null : (
              <MoveSelect
                label={words.moveItem(spokenMark(item))}
                places={placesToMove(words)}
                at={item.place}
                onMove={(to) => onMove(item.id, to)}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
