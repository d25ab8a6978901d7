import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { layOutMap, placeAt, type Box, type PlacedMark } from './lay-out.ts'
import { mapPlaces, type MapItem } from './marks.ts'

const label = fc
  .array(fc.stringMatching(/^[a-zæøå]{1,22}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join(' '))

const items = fc
  .array(
    fc.record({
      code: fc.constantFrom('', '1A', '11B'),
      label,
      place: fc.constantFrom(...mapPlaces),
    }),
    {
      maxLength: 30,
    },
  )
  .map((some): MapItem[] => some.map((item, index) => ({ ...item, id: String(index) })))

const shape = fc.constantFrom('wide' as const, 'tall' as const, 'poster' as const, 'wall' as const)

function overlap(one: Box, other: Box): boolean {
  const apart =
    one.x + one.width <= other.x ||
    other.x + other.width <= one.x ||
    one.y + one.height <= other.y ||
    other.y + other.height <= one.y
  return !apart
}

function middleOf({ box }: PlacedMark): [number, number] {
  return [box.x + box.width / 2, box.y + box.height / 2]
}

describe('the layout of the map', () => {
  test('draws every item once, and none over another', () => {
    fc.assert(
      fc.property(items, shape, (some, inShape) => {
        const { marks } = layOutMap(some, inShape)

        expect(marks.map(({ item }) => item.id).toSorted()).toEqual(
          some.map(({ id }) => id).toSorted(),
        )
        for (const [index, one] of marks.entries()) {
          expect(marks.slice(index + 1).some((other) => overlap(one.box, other.box))).toBe(false)
        }
      }),
    )
  })

  test('lays every item in its own place', () => {
    fc.assert(
      fc.property(items, shape, (some, inShape) => {
        const layout = layOutMap(some, inShape)

        for (const mark of layout.marks) {
          expect(placeAt(layout, ...middleOf(mark))).toBe(mark.item.place)
        }
      }),
    )
  })

  test('writes all of a label where there is room', () => {
    const item: MapItem = {
      id: 'c3',
      code: '3C',
      label: 'Beslutningsimplementering',
      place: 'focus',
    }

    const [mark] = layOutMap([item], 'wide').marks

    expect(mark?.lines).toEqual(['3C Beslutningsimplementering'])
    expect(mark?.fontSize).toBe(40)
  })

  test('on the wall is as high with a full tray as with an empty one, and as easy to read', () => {
    const all = (place: MapItem['place']) =>
      Array.from({ length: 25 }, (_, id): MapItem => {
        return { id: String(id), code: `${String(id)}A`, label: 'Sund kultur i gruppen', place }
      })
    const [laid, waiting] = [layOutMap(all('focus'), 'wall'), layOutMap(all('tray'), 'wall')]

    expect(waiting.height).toBeCloseTo(laid.height, -1)
    expect(waiting.marks[0]?.fontSize).toBeGreaterThanOrEqual(24)
    expect(waiting.marks.every(({ lines }) => !lines.join(' ').endsWith('…'))).toBe(true)
  })

  test('on the wall is written in one size in every field, with all of the words, also where many lie', () => {
    const some = Array.from({ length: 25 }, (_, at): MapItem => {
      const place = at < 16 ? 'focus' : 'consider'
      return { id: String(at), code: '11B', label: 'Grænser for ledelsesopgaven', place }
    })

    const { marks } = layOutMap(some, 'wall')

    expect(new Set(marks.map(({ fontSize }) => fontSize)).size).toBe(1)
    expect(marks.map(({ lines }) => lines.join(' '))).toEqual(
      some.map(() => '11B Grænser for ledelsesopgaven'),
    )
  })

  test('breaks a label between words rather than writing it small', () => {
    const long = 'Vi siger fra i god tid, når opgaverne bliver for mange for os alle sammen'
    const three = Array.from({ length: 3 }, (_, id) => ({
      id: String(id),
      code: '',
      label: long,
      place: 'hold' as const,
    }))

    const [mark] = layOutMap(three, 'wide').marks

    expect(mark?.lines.join(' ')).toBe(long)
    expect(mark?.fontSize).toBeGreaterThan(30)
  })

  test('has nothing between the places', () => {
    const layout = layOutMap([], 'wide')

    expect(placeAt(layout, 0, 0)).toBeNull()
    expect(placeAt(layout, layout.width / 2 + 10_000, 10)).toBeNull()
  })
})
