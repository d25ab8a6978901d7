import fc from 'fast-check'
import { expect, test } from 'vitest'

import { fieldOf, fields } from './fields.ts'
import { itemsAsked } from './item-set.ts'
import { itemKeys, levels, notRated, type ItemRating } from './items.ts'
import { notPrepared, ownCard } from './preparation.ts'

const asked = itemsAsked({ leftOut: new Set(), wordings: new Map(), added: [] })
const level = fc.option(fc.constantFrom(...levels))
const rating: fc.Arbitrary<ItemRating> = fc.record({ success: level, importance: level })
const ratings = fc.dictionary(fc.constantFrom<string>(...itemKeys), rating)

test('[D110] her own card has every item once, in the field her answers put it in', () => {
  fc.assert(
    fc.property(ratings, (given) => {
      const card = ownCard(asked, { ...notPrepared, ratings: given })
      const placed = [...fields.flatMap((field) => card.fields[field]), ...card.outside]
      expect(placed).toHaveLength(asked.length)
      expect(new Set(placed)).toEqual(new Set(asked))
      for (const field of fields) {
        const there = card.fields[field].map(({ id }) => fieldOf(given[id] ?? notRated))
        expect(there.every((one) => one === field)).toBe(true)
      }
    }),
  )
})

test('[D110] her own card is all outside until she has answered', () => {
  expect(ownCard(asked, notPrepared).outside).toEqual(asked)
})
