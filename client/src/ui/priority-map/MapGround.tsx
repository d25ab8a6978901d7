import type { MapLayout } from './lay-out.ts'
import { mapFields, mapPlaces, nameOfPlace, type MapPlace, type MapWords } from './marks.ts'

interface Props {
  readonly words: MapWords
  readonly layout: MapLayout
  /** The place under what is being dragged. */
  readonly over: MapPlace | null
  readonly hasTray: boolean
}

/** What lies under the marks: the four fields, the tray, and the two axes with their words. */
export function MapGround({ words, layout, over, hasTray }: Props) {
  const { places, headSize } = layout
  const shown = hasTray ? mapPlaces : mapFields
  return (
    <>
      {shown.map((place) => (
        <g key={place} class={`map-place map-${place}${over === place ? ' map-over' : ''}`}>
          <rect {...places[place]} rx="4" />
          <text
            class="map-head"
            x={places[place].x + 18}
            y={places[place].y + headSize}
            font-size={headSize * 0.8}
          >
            {headOf(words, place)}
          </text>
        </g>
      ))}
      <Axes words={words} layout={layout} />
    </>
  )
}

function headOf(words: MapWords, place: MapPlace): string {
  const name = nameOfPlace(words, place)
  return place === 'tray' ? name : `${String(mapFields.indexOf(place) + 1)} ${name}`
}

function Axes({ words, layout }: Pick<Props, 'words' | 'layout'>) {
  const { consider, focus, understand } = layout.places
  const [left, bottom] = [consider.x, consider.y + consider.height]
  const right = understand.x + understand.width
  const size = layout.headSize * 0.62
  return (
    <g class="map-axes" font-size={size}>
      <line x1={left} x2={right} y1={bottom + 12} y2={bottom + 12} />
      <path d={`M ${String(right)} ${String(bottom + 12)} l -12 -6 v 12 z`} />
      <text x={right} y={bottom + 16 + size} text-anchor="end">
        {words.axes.success}
      </text>
      <line x1={left - 12} x2={left - 12} y1={focus.y} y2={bottom} />
      <path d={`M ${String(left - 12)} ${String(focus.y)} l -6 12 h 12 z`} />
      <text
        transform={`translate(${String(left - 20)} ${String(focus.y)}) rotate(-90)`}
        text-anchor="end"
      >
        {words.axes.importance}
      </text>
    </g>
  )
}
