import { useRef } from 'preact/hooks'

import type { Dragged } from '../moving/use-drag.ts'
import type { PlacedMark } from './lay-out.ts'
import { nameOfPlace, spokenBefore, spokenMark, type MapPlace, type MapWords } from './marks.ts'
import { useGlide } from './use-glide.ts'

interface Props {
  readonly words: MapWords
  readonly mark: PlacedMark
  readonly dragged: Dragged<MapPlace> | null
  /** Who has just moved it, or empty. */
  readonly by: string
  /** Absent where the map is only looked at. */
  readonly held?: {
    readonly onDown: (event: PointerEvent) => void
    readonly onKey: (event: KeyboardEvent) => void
  }
}

/** A dot and its words. Where it can be moved it is a button that arrows move. */
export function MapMark(props: Props) {
  const { words, mark, dragged, by, held } = props
  const { item, box, lines, fontSize } = mark
  const group = useRef<SVGGElement>(null)
  const isDragged = dragged?.id === item.id
  const at = isDragged ? { x: box.x + dragged.dx, y: box.y + dragged.dy } : { x: box.x, y: box.y }
  useGlide(group, isDragged ? { x: box.x, y: box.y } : at)
  const asButton = held
    ? {
        tabindex: 0,
        role: 'button' as const,
        'aria-label': heardOf(words, item),
        onPointerDown: held.onDown,
        onKeyDown: held.onKey,
      }
    : {}
  return (
    <g ref={group} transform={`translate(${String(at.x)} ${String(at.y)})`}>
      <g id={`map-mark-${item.id}`} class={classesOf(props)} {...asButton}>
        <rect class="map-touch" width={box.width} height={box.height} rx="6" />
        <circle class="map-dot" cx={fontSize * 0.5} cy={fontSize * 0.72} r={fontSize * 0.26} />
        <text class="map-label" font-size={fontSize}>
          {lines.map((line, index) => (
            <tspan key={line} x={fontSize * 1.15} y={fontSize * (1.02 + index * 1.2)}>
              {index === lines.length - 1 ? line : `${line} `}
            </tspan>
          ))}
        </text>
      </g>
      {by ? (
        <text
          class="map-by"
          x={box.width - 8}
          y={fontSize * 1.02}
          font-size={fontSize * 0.6}
          text-anchor="end"
        >
          {words.movedBy(by)}
        </text>
      ) : null}
    </g>
  )
}

function heardOf(words: MapWords, item: PlacedMark['item']): string {
  const where = words.placed(spokenMark(item), nameOfPlace(words, item.place))
  return [where, spokenBefore(words, item)].filter(Boolean).join('. ')
}

function classesOf({ mark, dragged, by, held }: Props): string {
  const isDragged = dragged?.id === mark.item.id
  return [
    'map-mark',
    held ? 'map-movable' : '',
    isDragged ? 'map-dragged' : '',
    by === '' ? '' : 'map-moved',
  ]
    .filter(Boolean)
    .join(' ')
}
