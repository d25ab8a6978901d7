import { expect, test } from 'vitest'

import { layThemes, type ThemeCard } from '../organisation/themes.ts'
import { cardOfTheme, isInPlan, originOf, parseCardOrigin, themesForPlan } from './from-themes.ts'

function laid(id: string, said: Partial<ThemeCard> = {}): ThemeCard {
  const nothing = { candidate: null, survey: null, isLetter: false, rating: null }
  return { id, text: id, isImportant: true, ...nothing, ...said }
}

const planWith = (...ids: readonly string[]) => ({
  cards: ids.map((id) => ({ id: cardOfTheme({ id }) })),
})

test('[D585] only chosen themes without a card are for the plan, however they go', () => {
  const themes = layThemes(
    [
      laid('a', { rating: 'high' }),
      laid('b', { isImportant: false }),
      laid('c', { isImportant: null }),
      laid('d', { rating: 'low' }),
    ],
    new Map(),
  )

  expect(themesForPlan(themes, planWith()).map(({ id }) => id)).toEqual(['a', 'd'])
  expect(themesForPlan(themes, planWith('a')).map(({ id }) => id)).toEqual(['d'])
})

test('[D585] a theme is in the plan when one that was put under it is', () => {
  const [theme] = layThemes([laid('a'), laid('b')], new Map([['b', 'a']]))
  if (theme === undefined) throw new Error('there is a theme')

  expect(isInPlan(theme, planWith('b'))).toBe(true)
  expect(isInPlan(theme, planWith('c'))).toBe(false)
})

test('[D586] a card is of a letter when any of what was put together was', () => {
  const under = new Map([['b', 'a']])
  const [mixed] = layThemes([laid('a'), laid('b', { isLetter: true })], under)
  const [plain] = layThemes([laid('a'), laid('b')], under)

  expect([mixed, plain].flatMap((theme) => (theme ? [originOf(theme)] : []))).toEqual([
    'letter',
    'theme',
  ])
  expect(['theme', 'letter', 'group', 7].map(parseCardOrigin)).toEqual([
    'theme',
    'letter',
    null,
    null,
  ])
})
