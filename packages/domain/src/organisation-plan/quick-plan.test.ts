import { expect, test } from 'vitest'

import { card } from './plan.fixture.ts'
import { mayAddQuickTheme, quickCards } from './quick-plan.ts'

const ids = (cards: readonly { readonly id: string }[]) => cards.map(({ id }) => id)

test('[D266] the quick plan is the first two cards that are to be lifted or not placed yet', () => {
  const high = card('a', { spot: 'top.high' })
  const cards = [high, card('b'), card('c', { spot: 'groups.low' }), card('d')]

  expect(ids(quickCards(cards))).toEqual(['b', 'c'])
})

test('[D266] a third theme is refused, and a card of another column is no theme of it', () => {
  expect(mayAddQuickTheme([card('a'), card('b', { spot: 'top.offers' })])).toEqual({ ok: true })
  expect(mayAddQuickTheme([card('a'), card('b')])).toEqual({ ok: false, reason: 'full' })
})
