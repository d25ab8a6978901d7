import { mapFields, spokenMark, type MapField, type MapItem, type MapPlace } from './marks.ts'

/** All lengths are in the units of the drawing, whose width is {@link drawingWidth}. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface PlacedMark {
  readonly item: MapItem
  /** Everything of the mark, and what a finger may touch. */
  readonly box: Box
  readonly lines: readonly string[]
  readonly fontSize: number
}

export interface MapLayout {
  readonly width: number
  readonly height: number
  readonly places: Readonly<Record<MapPlace, Box>>
  readonly headSize: number
  readonly marks: readonly PlacedMark[]
}

/** On a screen, on a phone, on the largest sheet, and on the wall. */
export type MapShape = 'wide' | 'tall' | 'poster' | 'wall'

const shapes: Readonly<
  Record<
    MapShape,
    {
      width: number
      field: Omit<Box, 'x' | 'y'>
      /** Where the drawing is always this high, and the fields have what the tray leaves. */
      height?: number
      tray: number
      /** How many stand beside each other when the tray is full. */
      trayColumns: number
      sizes: readonly number[]
      /** Where all four fields are written alike: as large as the fullest one allows. */
      alike?: readonly number[]
      /** How large the names of the places are; as the largest item where it is not said. */
      head?: number
    }
  >
> = {
  wide: {
    width: 1600,
    field: { width: 760, height: 370 },
    tray: 130,
    trayColumns: 4,
    sizes: sizesFrom(40, 18),
  },
  tall: {
    width: 760,
    field: { width: 350, height: 520 },
    tray: 170,
    trayColumns: 2,
    sizes: sizesFrom(30, 19),
  },
  poster: {
    width: 1600,
    field: { width: 760, height: 520 },
    tray: 130,
    trayColumns: 4,
    sizes: sizesFrom(40, 18),
  },
  wall: {
    width: 1600,
    field: { width: 760, height: 160 },
    height: 940,
    tray: 0,
    trayColumns: 5,
    sizes: sizesFrom(44, 24),
    alike: sizesFrom(40, 16),
    head: 34,
  },
}

const axis = 56
const gap = 8
const padding = 18
const dot = 0.9
const lineHeight = 1.2
/** An average letter of the system's sans, in parts of its size; broad enough for capitals and Ø. */
const letter = 0.56

function sizesFrom(largest: number, smallest: number): readonly number[] {
  return Array.from({ length: largest - smallest + 1 }, (_, step) => largest - step)
}

/** Lays every item into its place as large as it may be there, and never over another. */
export function layOutMap(items: readonly MapItem[], shape: MapShape): MapLayout {
  const { width, sizes, alike } = shapes[shape]
  const headSize = headOf(shape)
  const inTray = items.filter((item) => item.place === 'tray')
  const tray = trayHeight(inTray.length, shape)
  const places = placesOf(fieldBeside(tray, shape), tray)
  const fields = mapFields.map((place) => ({
    lying: items.filter((item) => item.place === place),
    room: roomIn(places[place], headSize),
  }))
  const fieldSizes = alike === undefined ? sizes : sizeOfAll(fields, alike)
  const marks = [
    ...fields.flatMap(({ lying, room }) => layOutPlace(lying, room, fieldSizes)),
    ...layOutPlace(inTray, roomIn(places.tray, headSize), sizes),
  ]
  return { width, height: places.tray.y + places.tray.height + axis, places, headSize, marks }
}

function headOf(shape: MapShape): number {
  const { head, sizes } = shapes[shape]
  return head ?? sizes[0] ?? 0
}

/** A tray with everything in it is taller, so that the words can be read. */
function trayHeight(count: number, shape: MapShape): number {
  const { tray, trayColumns, sizes } = shapes[shape]
  if (count === 0) return tray
  const [headSize, smallest = 0] = [headOf(shape), sizes.at(-1)]
  const rows = Math.ceil(count / trayColumns)
  const twoLines = 2 * (smallest + 1) * lineHeight + gap
  return Math.max(tray, Math.ceil(2 * padding + headSize * lineHeight + rows * twoLines))
}

function fieldBeside(tray: number, shape: MapShape): Omit<Box, 'x' | 'y'> {
  const { field, height } = shapes[shape]
  if (height === undefined) return field
  const left = Math.floor((height - tray - 2 * (gap + axis)) / 2)
  return { width: field.width, height: Math.max(field.height, left) }
}

function placesOf({ width, height }: Omit<Box, 'x' | 'y'>, tray: number): MapLayout['places'] {
  const [left, right] = [axis, axis + width + gap]
  const [top, bottom] = [gap, gap + height + gap]
  const field = (x: number, y: number): Box => ({ x, y, width, height })
  return {
    focus: field(left, top),
    hold: field(right, top),
    understand: field(right, bottom),
    consider: field(left, bottom),
    tray: { x: left, y: bottom + height + axis, width: 2 * width + gap, height: tray },
  }
}

/** What is left of a place below its name. */
function roomIn({ x, y, width, height }: Box, headSize: number): Box {
  const head = Math.ceil(padding + headSize * lineHeight)
  return {
    x: x + padding,
    y: y + head,
    width: width - 2 * padding,
    height: height - head - padding / 2,
  }
}

interface Lying {
  readonly lying: readonly MapItem[]
  readonly room: Box
}

/** The largest at which every field has room for its own; the smallest where there is none. */
function sizeOfAll(fields: readonly Lying[], sizes: readonly number[]): readonly number[] {
  const fitting = sizes.find((size) =>
    fields.every(({ lying, room }) => fittingAt(lying, room, size) !== null),
  )
  return fitting === undefined ? sizes.slice(-1) : [fitting]
}

function layOutPlace(
  items: readonly MapItem[],
  room: Box,
  sizes: readonly number[],
): readonly PlacedMark[] {
  for (const size of sizes) {
    const fitting = fittingAt(items, room, size)
    if (fitting) return fitting
  }
  return squeezed(items, room, sizes.at(-1) ?? 0)
}

function fittingAt(
  items: readonly MapItem[],
  room: Box,
  fontSize: number,
): readonly PlacedMark[] | null {
  for (let columns = 1; columns <= mostColumns; columns += 1) {
    const marks = inColumns(items, room, { fontSize, columns })
    if (marks !== null) return marks
  }
  return null
}

const mostColumns = 5

interface Setting {
  readonly fontSize: number
  readonly columns: number
}

/** Column after column; null when they do not fit so. */
function inColumns(
  items: readonly MapItem[],
  room: Box,
  setting: Setting,
): readonly PlacedMark[] | null {
  const { fontSize, columns } = setting
  const width = Math.floor((room.width - (columns - 1) * gap) / columns)
  const letters = Math.floor((width - 2 * dot * fontSize) / (letter * fontSize))
  const perColumn = Math.ceil(items.length / columns)
  const marks: PlacedMark[] = []
  let bottom = 0
  for (const [index, item] of items.entries()) {
    const lines = wrap(spokenMark(item), letters)
    if (lines === null || lines.length > 3) return null
    if (index % perColumn === 0) bottom = 0
    const height = Math.ceil(lines.length * fontSize * lineHeight) + gap
    const x = room.x + Math.floor(index / perColumn) * (width + gap)
    marks.push({ item, lines, fontSize, box: { x, y: room.y + bottom, width, height } })
    bottom += height
    if (bottom > room.height) return null
  }
  return marks
}

/** More than fits at any size: one line each, cut, as many columns as are needed. The table has the whole words. */
function squeezed(items: readonly MapItem[], room: Box, fontSize: number): readonly PlacedMark[] {
  const height = Math.ceil(fontSize * lineHeight) + gap
  const rows = Math.max(1, Math.floor(room.height / height))
  const columns = Math.max(1, Math.ceil(items.length / rows))
  const width = Math.floor((room.width - (columns - 1) * gap) / columns)
  const letters = Math.max(1, Math.floor((width - 2 * dot * fontSize) / (letter * fontSize)))
  return items.map((item, index) => {
    const [column, row] = [Math.floor(index / rows), index % rows]
    const box = { x: room.x + column * (width + gap), y: room.y + row * height, width, height }
    return { item, lines: [cut(spokenMark(item), letters)], fontSize, box }
  })
}

function cut(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`
}

/** Broken between words; null when one word is longer than a line. */
function wrap(text: string, letters: number): readonly string[] | null {
  const lines: string[] = []
  for (const word of text.split(/\s+/u).filter(Boolean)) {
    if (word.length > letters) return null
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = `${last} ${word}`
    } else lines.push(word)
  }
  return lines
}

/** The place under a point of the drawing; null between them. */
export function placeAt({ places }: MapLayout, x: number, y: number): MapPlace | null {
  const isIn = (box: Box) =>
    x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height
  return (
    ([...mapFields, 'tray'] as const).find((place: MapField | 'tray') => isIn(places[place])) ??
    null
  )
}
