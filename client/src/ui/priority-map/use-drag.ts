import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'

import { placeAt, type MapLayout } from './lay-out.ts'
import type { MapPlace } from './marks.ts'

/** A finger that trembles is not a drag: so many units of the drawing are. */
const slack = 10

interface Held {
  readonly id: string
  readonly pointer: number
  readonly from: DOMPoint
}

export interface Dragged {
  readonly id: string
  readonly dx: number
  readonly dy: number
  readonly over: MapPlace | null
}

interface Drag {
  readonly dragged: Dragged | null
  start(event: PointerEvent, id: string): void
  follow(event: PointerEvent): void
  drop(event: PointerEvent): void
  cancel(): void
}

interface Options {
  readonly drawing: RefObject<SVGSVGElement | null>
  readonly layout: MapLayout
  readonly onDrop: (id: string, place: MapPlace) => void
  /** Pressed and let go without having been moved. */
  readonly onPress: (id: string) => void
}

/** One mark under one pointer. Let go between the places, it goes back to where it was. */
export function useDrag({ drawing, layout, onDrop, onPress }: Options): Drag {
  const held = useRef<Held | null>(null)
  const [dragged, setDragged] = useState<Dragged | null>(null)
  const pointIn = (event: PointerEvent) => pointOf(drawing.current, event)

  function cancel(): void {
    held.current = null
    setDragged(null)
  }
  return {
    dragged,
    cancel,
    start(event, id) {
      if (!event.isPrimary || event.button !== 0) return
      drawing.current?.setPointerCapture(event.pointerId)
      held.current = { id, pointer: event.pointerId, from: pointIn(event) }
    },
    follow(event) {
      const mark = held.current
      if (mark?.pointer !== event.pointerId) return
      const point = pointIn(event)
      const [dx, dy] = [point.x - mark.from.x, point.y - mark.from.y]
      if (dragged === null && Math.hypot(dx, dy) < slack) return
      setDragged({ id: mark.id, dx, dy, over: placeAt(layout, point.x, point.y) })
    },
    drop(event) {
      const mark = held.current
      if (mark?.pointer !== event.pointerId) return
      const point = pointIn(event)
      const place = placeAt(layout, point.x, point.y)
      cancel()
      if (dragged === null) onPress(mark.id)
      else if (place !== null) onDrop(mark.id, place)
    },
  }
}

/** Where the pointer is, in the units of the drawing. */
function pointOf(drawing: SVGSVGElement | null, { clientX, clientY }: PointerEvent): DOMPoint {
  const onScreen = new DOMPoint(clientX, clientY)
  const matrix = drawing?.getScreenCTM()
  return matrix ? onScreen.matrixTransform(matrix.inverse()) : onScreen
}
