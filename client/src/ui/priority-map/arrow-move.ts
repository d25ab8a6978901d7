import { mapFields, type MapField, type MapPlace } from './marks.ts'

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const
type Arrow = (typeof arrows)[number]

const beside: Readonly<Record<MapPlace, Readonly<Record<Arrow, MapPlace>>>> = {
  focus: { ArrowUp: 'focus', ArrowDown: 'consider', ArrowLeft: 'focus', ArrowRight: 'hold' },
  hold: { ArrowUp: 'hold', ArrowDown: 'understand', ArrowLeft: 'focus', ArrowRight: 'hold' },
  understand: {
    ArrowUp: 'hold',
    ArrowDown: 'tray',
    ArrowLeft: 'consider',
    ArrowRight: 'understand',
  },
  consider: {
    ArrowUp: 'focus',
    ArrowDown: 'tray',
    ArrowLeft: 'consider',
    ArrowRight: 'understand',
  },
  tray: { ArrowUp: 'consider', ArrowDown: 'tray', ArrowLeft: 'consider', ArrowRight: 'understand' },
}

/** Where a key leads from a place; null for a key that moves nothing. Upward is more important, rightward goes better. */
export function placeByKey(from: MapPlace, key: string): MapPlace | null {
  const arrow = arrows.find((one) => one === key)
  const to = arrow === undefined ? fieldByDigit(key) : beside[from][arrow]
  return to === from ? null : to
}

/** The fields carry the numbers 1 to 4. */
function fieldByDigit(key: string): MapField | null {
  return mapFields.find((_, index) => String(index + 1) === key) ?? null
}
