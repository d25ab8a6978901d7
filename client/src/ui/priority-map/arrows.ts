import { layOutMap, type MapLayout, type MapShape, type PlacedMark } from './lay-out.ts'
import type { MapItem } from './marks.ts'

interface Point {
  readonly x: number
  readonly y: number
}

/** From where an item lay last time to where it lies. */
export interface Arrow {
  readonly id: string
  readonly from: Point
  readonly to: Point
}

interface Drawing {
  readonly layout: MapLayout
  readonly shape: MapShape
}

/** Begins where the mark lay when all lay as they did last time, so that two arrows never begin in one point. */
export function arrowsOf(items: readonly MapItem[], { layout, shape }: Drawing): readonly Arrow[] {
  if (!items.some(({ before }) => before)) return []
  const asBefore = items.map((item) => (item.before ? { ...item, place: item.before } : item))
  const before = new Map(layOutMap(asBefore, shape).marks.map((mark) => [mark.item.id, mark]))
  return layout.marks.flatMap((mark) => {
    const last = before.get(mark.item.id)
    if (!mark.item.before || last === undefined) return []
    return [{ id: mark.item.id, from: dotOf(last), to: besideDot(mark) }]
  })
}

function dotOf({ box, fontSize }: PlacedMark): Point {
  return { x: box.x + fontSize * 0.5, y: box.y + fontSize * 0.72 }
}

/** The point of the arrow ends before the dot, on the side away from the words. */
function besideDot(mark: PlacedMark): Point {
  const dot = dotOf(mark)
  return { x: dot.x - mark.fontSize * 0.35, y: dot.y }
}
