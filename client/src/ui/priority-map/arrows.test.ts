import fc from 'fast-check'
import { expect, test } from 'vitest'

import { arrowsOf } from './arrows.ts'
import { layOutMap, placeAt } from './lay-out.ts'
import { mapFields, type MapItem } from './marks.ts'

const fields = fc.constantFrom(...mapFields)
const items = fc
  .array(fc.record({ place: fields, before: fc.option(fields) }), { maxLength: 25 })
  .map((some): MapItem[] =>
    some.map(({ place, before }, at) => ({
      id: String(at),
      code: String(at),
      label: 'Et punkt',
      place,
      before: before === place ? null : before,
    })),
  )
const shape = fc.constantFrom('wide' as const, 'tall' as const)

test('an arrow goes from the field an item lay in to the field it lies in, and no two begin in one point', () => {
  fc.assert(
    fc.property(items, shape, (all, drawn) => {
      const layout = layOutMap(all, drawn)
      const arrows = arrowsOf(all, { layout, shape: drawn })
      expect(arrows.map(({ id }) => id).toSorted()).toEqual(
        all
          .filter(({ before }) => before)
          .map(({ id }) => id)
          .toSorted(),
      )
      for (const { id, from, to } of arrows) {
        const item = all[Number(id)]
        expect(placeAt(layout, from.x, from.y)).toBe(item?.before)
        expect(placeAt(layout, to.x, to.y)).toBe(item?.place)
      }
      expect(new Set(arrows.map(({ from }) => `${from.x} ${from.y}`)).size).toBe(arrows.length)
    }),
  )
})
