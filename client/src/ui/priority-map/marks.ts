import type { MovePlace } from '../moving/places.ts'

/** The four fields, in the order in which they are numbered: upper left, upper right, lower right, lower left. */
export const mapFields = ['focus', 'hold', 'understand', 'consider'] as const
export type MapField = (typeof mapFields)[number]

/** Where an item lies: in a field, or in the tray until people have placed it. */
export type MapPlace = MapField | 'tray'

export const mapPlaces: readonly MapPlace[] = [...mapFields, 'tray']

export interface MapItem {
  readonly id: string
  /** The short code that the paper cards carry too, such as 1A; empty for none. */
  readonly code: string
  readonly label: string
  readonly place: MapPlace
  /** Where it lay at the last meeting, if it has moved since. */
  readonly before?: MapField | null
}

/** What somebody else has just moved; shown for a moment. */
interface MovedMark {
  readonly id: string
  readonly by: string
}

export interface MapWords {
  readonly title: string
  readonly views: {
    readonly legend: string
    readonly picture: string
    readonly table: string
    readonly list: string
  }
  readonly fields: Readonly<
    Record<
      MapField,
      {
        readonly name: string
        readonly meaning: string
        readonly prompts: readonly [string, string]
      }
    >
  >
  readonly tray: { readonly name: string; readonly meaning: string }
  readonly axes: {
    readonly success: string
    readonly importance: string
    readonly low: string
    readonly high: string
  }
  readonly table: {
    readonly caption: string
    readonly item: string
    readonly field: string
    readonly importance: string
    readonly success: string
    readonly unknown: string
    readonly before: string
  }
  readonly pictureLabel: string
  readonly howToMove: string
  readonly moveItem: (label: string) => string
  readonly stay: string
  readonly before: (field: string) => string
  readonly nothingHere: string
  readonly placed: (label: string, place: string) => string
  readonly movedBy: (by: string) => string
}

export interface MapProps {
  readonly words: MapWords
  readonly items: readonly MapItem[]
  /** Absent where the map is only looked at. */
  readonly onMove?: ((id: string, place: MapPlace) => void) | undefined
  readonly moved?: readonly MovedMark[] | undefined
}

/** Who has just moved it, or empty. */
export function moverOf(moved: MapProps['moved'], id: string): string {
  return moved?.findLast((mark) => mark.id === id)?.by ?? ''
}

export function nameOfPlace(words: MapWords, place: MapPlace): string {
  return place === 'tray' ? words.tray.name : words.fields[place].name
}

/** Where it lay last time, in words; empty when it lies there still, or did not lie anywhere. */
export function spokenBefore(words: MapWords, { before }: Pick<MapItem, 'before'>): string {
  return before ? words.before(nameOfPlace(words, before)) : ''
}

/** Everywhere an item can be moved to. */
export function placesToMove(words: MapWords): readonly MovePlace<MapPlace>[] {
  return mapPlaces.map((id) => ({ id, name: nameOfPlace(words, id) }))
}

/** What a person hears of an item: its code and its label. */
export function spokenMark({ code, label }: Pick<MapItem, 'code' | 'label'>): string {
  return code === '' ? label : `${code} ${label}`
}
