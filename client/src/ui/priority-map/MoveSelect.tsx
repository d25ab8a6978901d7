import { mapPlaces, nameOfPlace, spokenMark, type MapItem, type MapProps } from './marks.ts'

/** Where an item lies, as a word; as a choice where it can be moved. */
export function MoveSelect(props: Pick<MapProps, 'words' | 'onMove'> & { readonly item: MapItem }) {
  const { words, item, onMove } = props
  if (onMove === undefined) return <>{nameOfPlace(words, item.place)}</>
  return (
    <select
      class="map-select"
      aria-label={words.moveItem(spokenMark(item))}
      value={item.place}
      onChange={(event) => {
        const chosen = mapPlaces.find((place) => place === event.currentTarget.value)
        if (chosen !== undefined) onMove(item.id, chosen)
      }}
    >
      {mapPlaces.map((place) => (
        <option key={place} value={place}>
          {nameOfPlace(words, place)}
        </option>
      ))}
    </select>
  )
}
