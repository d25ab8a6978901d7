import { MoveSelect } from '../moving/MoveSelect.tsx'
import { JustMoved } from './JustMoved.tsx'
import {
  nameOfPlace,
  placesToMove,
  spokenMark,
  type MapPlace,
  type MapProps,
  type MapWords,
} from './marks.ts'

/** The same as the picture, item by item. */
export function MapTable({ words, items, onMove, moved }: MapProps) {
  const { table } = words
  const hasBefore = items.some(({ before }) => before)
  return (
    <table class="table map-table">
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{table.item}</th>
          <th scope="col">{table.importance}</th>
          <th scope="col">{table.success}</th>
          <th scope="col">{table.field}</th>
          {hasBefore ? <th scope="col">{table.before}</th> : null}
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.id}>
            <th scope="row">
              {spokenMark(item)} <JustMoved words={words} moved={moved} id={item.id} />
            </th>
            <td>{levelIn(words, item.place, ['focus', 'hold'])}</td>
            <td>{levelIn(words, item.place, ['hold', 'understand'])}</td>
            <td>
              {onMove === undefined ? (
                nameOfPlace(words, item.place)
              ) : (
                <MoveSelect
                  label={words.moveItem(spokenMark(item))}
                  places={placesToMove(words)}
                  at={item.place}
                  onMove={(to) => onMove(item.id, to)}
                />
              )}
            </td>
            {hasBefore ? <td>{item.before ? nameOfPlace(words, item.before) : ''}</td> : null}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function levelIn({ axes, table }: MapWords, place: MapPlace, high: readonly MapPlace[]): string {
  if (place === 'tray') return table.unknown
  return high.includes(place) ? axes.high : axes.low
}
