import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  inReadingOrder,
  isReadyToPublish,
  missingBeforePublishing,
  missingInCard,
} from './missing.ts'
import { anyCard, anyPlan, card, planOf } from './plan.fixture.ts'

describe('what a card still needs', () => {
  test('[D262] is who and when, of what must be lifted', () => {
    const low = card('a', { spot: 'groups.low', title: 'Møder', action: 'Kortere' })

    expect(missingInCard(low)).toEqual(['who', 'when'])
    expect(missingInCard({ ...low, who: 'Jonas', when: ' ' })).toEqual(['when'])
    expect(missingInCard({ ...low, who: 'Jonas', when: 'maj' })).toEqual([])
  })

  test('[D262] is how one gets it and who gets to know, of an offer', () => {
    const offer = card('a', { spot: 'top.offers', title: 'Mentor', who: 'HR', when: 'altid' })

    expect(missingInCard(offer)).toEqual(['access', 'told'])
    expect(missingInCard({ ...offer, access: 'Ring', told: 'Ingen' })).toEqual([])
  })

  test('[D262] is a place while it lies in the tray, and a title everywhere', () => {
    expect(missingInCard(card('a'))).toEqual(['spot', 'title', 'who', 'when'])
    expect(missingInCard(card('a', { spot: 'top.high' }))).toEqual(['title'])
  })
})

describe('what is missing before publishing', () => {
  test('[D263] is told of every card in need, as the matrix is read, and of no other', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        const { owner, cards, inCards } = missingBeforePublishing(plan)
        expect(owner).toBe(plan.owner.trim() === '')
        expect(cards).toBe(plan.cards.length === 0)
        expect(inCards.map((one) => one.card)).toEqual(
          inReadingOrder(plan.cards).filter((one) => missingInCard(one).length > 0),
        )
      }),
    )
  })

  test('[D263] an owner, a card and no need is ready, and nothing else is', () => {
    const good = card('a', { spot: 'top.high', title: 'Åben dør' })

    expect(isReadyToPublish(planOf([good], { owner: 'Sara' }))).toBe(true)
    expect(isReadyToPublish(planOf([good]))).toBe(false)
    expect(isReadyToPublish(planOf([], { owner: 'Sara' }))).toBe(false)
    expect(isReadyToPublish(planOf([good, card('b')], { owner: 'Sara' }))).toBe(false)
  })

  test('[D263] reading order loses no card and doubles none', () => {
    fc.assert(
      fc.property(fc.array(anyCard, { maxLength: 12 }), (cards) => {
        expect(new Set(inReadingOrder(cards))).toEqual(new Set(cards))
        expect(inReadingOrder(cards)).toHaveLength(cards.length)
      }),
    )
  })
})
