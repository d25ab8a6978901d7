import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'

/** A finger that trembles is not a drag: so many units of the board are. */
const slack = 10

export interface Point {
  readonly x: number
  readonly y: number
}

interface Held {
  readonly id: string
  readonly pointer: number
  readonly from: Point
}

export interface Dragged<Place> {
  readonly id: string
  readonly dx: number
  readonly dy: number
  readonly over: Place | null
}

interface Drag<Place> {
  readonly dragged: Dragged<Place> | null
  start(event: PointerEvent, id: string): void
  follow(event: PointerEvent): void
  drop(event: PointerEvent): void
  cancel(): void
}

interface Options<Place> {
  readonly board: RefObject<Element | null>
  /** Where the pointer is, in the units of the board. */
  readonly pointIn: (event: PointerEvent) => Point
  /** Null between the places. */
  readonly placeAt: (point: Point) => Place | null
  readonly onDrop: (id: string, place: Place) => void
  /** Pressed and let go without having been moved. */
  readonly onPress: (id: string) => void
}

/** One thing under one pointer. Let go between the places, it goes back to where it was. */
export function useDrag<Place>(options: Options<Place>): Drag<Place> {
  const { board, pointIn, placeAt, onDrop, onPress } = options
  const held = useRef<Held | null>(null)
  const [dragged, setDragged] = useState<Dragged<Place> | null>(null)

  function cancel(): void {
    held.current = null
    setDragged(null)
  }
  return {
    dragged,
    cancel,
    start(event, id) {
      if (!event.isPrimary || event.button !== 0) return
      board.current?.setPointerCapture(event.pointerId)
      held.current = { id, pointer: event.pointerId, from: pointIn(event) }
    },
    follow(event) {
      const thing = held.current
      if (thing?.pointer !== event.pointerId) return
      const point = pointIn(event)
      const [dx, dy] = [point.x - thing.from.x, point.y - thing.from.y]
      if (dragged === null && Math.hypot(dx, dy) < slack) return
      setDragged({ id: thing.id, dx, dy, over: placeAt(point) })
    },
    drop(event) {
      const thing = held.current
      if (thing?.pointer !== event.pointerId) return
      const place = placeAt(pointIn(event))
      cancel()
      if (dragged === null) onPress(thing.id)
      else if (place !== null) onDrop(thing.id, place)
    },
  }
}
