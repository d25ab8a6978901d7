import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { cardFields, fieldsAt, fieldsShown, isMuchToLift, mayAddCard } from './matrix-card.ts'
import { anyCard, anySpot, card } from './plan.fixture.ts'
import { isPutAway, seenOfCard } from './put-away.ts'

describe('the words of a card', () => {
  test('[D261] are asked by its column: who and when of the low, how and who is told of an offer', () => {
    expect(fieldsAt('groups.low')).toEqual(['title', 'action', 'who', 'when'])
    expect(fieldsAt('top.high')).toEqual(['title', 'lesson'])
    expect(fieldsAt('committees.offers')).toEqual(['title', 'access', 'told'])
    expect(fieldsAt('tray')).toEqual(fieldsAt('top.low'))
  })

  test('[D261] stay to be seen wherever it is moved', () => {
    fc.assert(
      fc.property(anyCard, anySpot, (one, spot) => {
        const shown = fieldsShown({ ...one, spot })
        for (const field of cardFields) {
          expect(shown.includes(field)).toBe(
            one[field].trim() !== '' || fieldsAt(spot).includes(field),
          )
        }
      }),
    )
  })
})

describe('how many', () => {
  test('[D265] sixty cards are taken and one more is refused', () => {
    const cards = Array.from({ length: 60 }, (_, at) => card(String(at)))

    expect(mayAddCard(cards.slice(1))).toEqual({ ok: true })
    expect(mayAddCard(cards)).toEqual({ ok: false, reason: 'full' })
  })

  test('[D265] more than five to lift is said to be many, whoever lifts them; nothing is refused', () => {
    const five = ['a', 'b', 'c', 'd', 'e'].map((id) => card(id, { spot: 'groups.low' }))

    expect(isMuchToLift(five)).toBe(false)
    expect(isMuchToLift([...five, card('f', { spot: 'top.high' }), card('g')])).toBe(false)
    expect(isMuchToLift([...five, card('f', { spot: 'top.low' })])).toBe(true)
  })
})

test('[D264] a card is away only while it reads and lies as it did when it was put away', () => {
  fc.assert(
    fc.property(anyCard, anyCard, (seen, now) => {
      const isSame =
        seen.spot === now.spot && cardFields.every((field) => seen[field] === now[field])
      expect(isPutAway(seenOfCard(now), seenOfCard(seen))).toBe(isSame)
    }),
  )
  expect(isPutAway(seenOfCard(card('a')), undefined)).toBe(false)
})
