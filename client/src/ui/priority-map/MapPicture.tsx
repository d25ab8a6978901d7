import { useRef, useState } from 'preact/hooks'

import { MoveDialog } from '../moving/MoveDialog.tsx'
import { useDrag } from '../moving/use-drag.ts'
import { placeByKey } from './arrow-move.ts'
import { arrowsOf, type Arrow } from './arrows.ts'
import { layOutMap, placeAt, type MapLayout, type PlacedMark } from './lay-out.ts'
import { MapArrows } from './MapArrows.tsx'
import { MapGround } from './MapGround.tsx'
import { MapMark } from './MapMark.tsx'
import {
  moverOf,
  placesToMove,
  spokenMark,
  type MapItem,
  type MapPlace,
  type MapProps,
} from './marks.ts'
import { pointIn } from './point-in.ts'
import { useShape } from './use-shape.ts'

/** Importance upward, success to the right. Moved by finger, mouse, arrow keys, digits or a menu. */
export function MapPicture(props: MapProps) {
  const shape = useShape()
  const layout = layOutMap(props.items, shape)
  const arrows = arrowsOf(props.items, { layout, shape })
  return props.onMove === undefined ? (
    <StillPicture {...props} layout={layout} arrows={arrows} />
  ) : (
    <Movable {...props} layout={layout} arrows={arrows} onMove={props.onMove} />
  )
}

type Drawn = MapProps & { readonly layout: MapLayout; readonly arrows: readonly Arrow[] }

/** Only to be looked at. */
export function StillPicture({ words, items, moved, layout, arrows }: Drawn) {
  const hasTray = items.some(({ place }) => place === 'tray')
  return (
    <svg
      class="map-picture"
      viewBox={viewBoxOf(layout, hasTray)}
      role="img"
      aria-label={words.pictureLabel}
    >
      <MapGround words={words} layout={layout} over={null} hasTray={hasTray} />
      <MapArrows arrows={arrows} />
      {layout.marks.map((mark) => (
        <MapMark
          key={mark.item.id}
          words={words}
          mark={mark}
          dragged={null}
          by={moverOf(moved, mark.item.id)}
        />
      ))}
    </svg>
  )
}

function Movable(props: Drawn & { readonly onMove: (id: string, place: MapPlace) => void }) {
  const { words, items, onMove, moved, layout, arrows } = props
  const drawing = useRef<SVGSVGElement>(null)
  const [asked, setAsked] = useState<string | null>(null)
  const move = (id: string, place: MapPlace) => {
    if (items.some((item) => item.id === id && item.place !== place)) onMove(id, place)
  }
  const drag = useDrag({
    board: drawing,
    pointIn: (event) => pointIn(drawing.current, event),
    placeAt: ({ x, y }) => placeAt(layout, x, y),
    onDrop: move,
    onPress: setAsked,
  })

  function keyOn(event: KeyboardEvent, { item }: PlacedMark): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return
    const place = placeByKey(item.place, event.key)
    if (place !== null) move(item.id, place)
    else if (event.key === 'Enter' || event.key === ' ') setAsked(item.id)
    else return
    event.preventDefault()
  }
  return (
    <>
      <svg
        ref={drawing}
        class="map-picture"
        viewBox={viewBoxOf(layout, true)}
        role="group"
        aria-label={words.pictureLabel}
        onPointerMove={drag.follow}
        onPointerUp={drag.drop}
        onPointerCancel={drag.cancel}
      >
        <MapGround words={words} layout={layout} over={drag.dragged?.over ?? null} hasTray />
        <MapArrows arrows={arrows.filter(({ id }) => id !== drag.dragged?.id)} />
        {inDrawingOrder(layout.marks, drag.dragged?.id).map((mark) => (
          <MapMark
            key={mark.item.id}
            words={words}
            mark={mark}
            dragged={drag.dragged}
            by={moverOf(moved, mark.item.id)}
            held={{
              onDown: (event) => drag.start(event, mark.item.id),
              onKey: (event) => keyOn(event, mark),
            }}
          />
        ))}
      </svg>
      <AskWhere
        words={words}
        item={items.find(({ id }) => id === asked)}
        onMove={move}
        onClose={() => setAsked(null)}
      />
    </>
  )
}

interface Asking extends Pick<MapProps, 'words'> {
  /** Undefined while nothing is asked. */
  readonly item: MapItem | undefined
  readonly onMove: (id: string, place: MapPlace) => void
  readonly onClose: () => void
}

function AskWhere({ words, item, onMove, onClose }: Asking) {
  return (
    <MoveDialog
      heading={item === undefined ? '' : words.moveItem(spokenMark(item))}
      stay={words.stay}
      places={placesToMove(words)}
      at={item?.place ?? null}
      onMove={(place) => item !== undefined && onMove(item.id, place)}
      onClose={onClose}
    />
  )
}

function viewBoxOf({ width, height, places }: MapLayout, hasTray: boolean): string {
  return `0 0 ${String(width)} ${String(hasTray ? height : places.tray.y)}`
}

/** Always in the same order, so that a mark keeps its focus when it moves; what is dragged lies on top. */
function inDrawingOrder(
  marks: readonly PlacedMark[],
  dragged: string | undefined,
): readonly PlacedMark[] {
  const ordered = marks.toSorted((one, other) => (one.item.id < other.item.id ? -1 : 1))
  const top = ordered.filter(({ item }) => item.id === dragged)
  return [...ordered.filter(({ item }) => item.id !== dragged), ...top]
}
