import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bandOf } from './bands.ts'
import { itemsAsked } from './item-set.ts'
import { itemAxes, itemKeys, levels, notRated, type ItemRating } from './items.ts'
import { answersBySlot, pictureFrom, slotCount } from './picture.ts'

const asked = itemsAsked({ leftOut: new Set(), wordings: new Map(), added: [] })
const level = fc.option(fc.constantFrom(...levels))
const rating: fc.Arbitrary<ItemRating> = fc.record({ success: level, importance: level })
const ratings = fc.dictionary(fc.constantFrom<string>(...itemKeys), rating)

describe('the slots of an urn', () => {
  test('[D111] are two for each item, in the order they are asked', () => {
    expect(slotCount(asked)).toBe(50)
    const first = { A1: { success: 'high', importance: 'low' } } as const
    expect([...answersBySlot(asked, { ratings: first })]).toEqual([
      [0, 1],
      [1, 0],
    ])
  })

  test('[D111] hold each answer once, and nothing for what was skipped', () => {
    fc.assert(
      fc.property(ratings, (given) => {
        const answers = answersBySlot(asked, { ratings: given })
        const levelsGiven = asked.flatMap(({ id }) =>
          itemAxes.map((axis) => (given[id] ?? notRated)[axis]),
        )
        expect(answers.size).toBe(levelsGiven.filter((one) => one !== null).length)
        levelsGiven.forEach((one, slot) => {
          expect(answers.get(slot) ?? null).toBe(one === null ? null : levels.indexOf(one))
        })
      }),
    )
  })
})

describe('the picture', () => {
  const group = fc.array(ratings, { minLength: 3, maxLength: 40 })

  test('[D112] is the band of each question by itself, whatever is answered and skipped', () => {
    fc.assert(
      fc.property(group, (members) => {
        const each = members.map((given) => answersBySlot(asked, { ratings: given }))
        const slots = Array.from({ length: slotCount(asked) }, (_, slot) => {
          const values = each.flatMap((answers) => answers.get(slot) ?? [])
          return values.length < 5 ? null : values.toSorted((one, other) => one - other)
        })
        const picture = pictureFrom(asked, slots)
        for (const { id } of asked) {
          for (const axis of itemAxes) {
            const given = members.flatMap((one) => one[id]?.[axis] ?? [])
            expect(picture[id]?.[axis]).toBe(bandOf(given))
          }
        }
      }),
      { numRuns: 50 },
    )
  })

  test('[D112] takes a number that is no level for no answer', () => {
    const slots = [[1, 1, 1, 1, 7], [0, 0, 0, 0, 0, 255], null]
    const { A1, A2 } = pictureFrom(asked, slots)

    expect(A1).toEqual({ success: 'tooFew', importance: 'mostLow' })
    expect(A2).toEqual({ success: 'tooFew', importance: 'tooFew' })
  })
})
