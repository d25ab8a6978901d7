import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { candidateThemes } from './candidates.ts'
import {
  fewThemes,
  importantAmong,
  layThemes,
  mayLayTheme,
  mayWordTheme,
  mostThemeCards,
  type ThemeCard,
} from './themes.ts'

const card = (id: string, more: Partial<ThemeCard> = {}): ThemeCard => ({
  id,
  text: id,
  candidate: null,
  survey: null,
  isLetter: false,
  rating: null,
  isImportant: null,
  ...more,
})

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'] as const
const some = fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1 })
const orNone = fc.constantFrom(...ids, 'none')
const pointers = fc.array(fc.tuple(orNone, orNone))

describe('themes', () => {
  test('[D231] there are twenty-five candidates, and each is another', () => {
    expect(new Set(candidateThemes).size).toBe(25)
  })

  test('[D231] a theme has words, not too many, and a table can be full', () => {
    expect(mayWordTheme(' ')).toEqual({ ok: false, reason: 'empty' })
    expect(mayWordTheme('x'.repeat(161))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayLayTheme(mostThemeCards - 1, 'Tid')).toEqual({ ok: true })
    expect(mayLayTheme(mostThemeCards, 'Tid')).toEqual({ ok: false, reason: 'full' })
  })

  test('[D232] whatever is put under what, every card stands exactly once', () => {
    const standsOnce = fc.property(some, pointers, (there, under) => {
      const themes = layThemes(
        there.map((id) => card(id)),
        new Map(under),
      )
      const shown = themes.flatMap(({ id, parts }) => [id, ...parts.map((part) => part.id)])
      expect(shown.toSorted()).toEqual(there.toSorted())
    })
    expect(() => fc.assert(standsOnce)).not.toThrow()
  })

  test('[D232] taking a card out again gives back what there was before', () => {
    const cards = ['a', 'b', 'c'].map((id) => card(id))
    const before = new Map([['c', 'b']])
    const merged = new Map([...before, ['b', 'a']])

    expect(layThemes(cards, merged)).toMatchObject([{ id: 'a', parts: [{ id: 'b' }, { id: 'c' }] }])
    merged.delete('b')
    expect(layThemes(cards, merged)).toEqual(layThemes(cards, before))
  })

  test('[D232] two that are put under each other at once stand under one of them', () => {
    const cards = ['a', 'b'].map((id) => card(id))

    expect(
      layThemes(
        cards,
        new Map([
          ['a', 'b'],
          ['b', 'a'],
        ]),
      ),
    ).toMatchObject([{ id: 'a', parts: [{ id: 'b' }] }])
  })

  test('[D233] only what people call important goes on, however it goes', () => {
    const themes = layThemes(
      [
        card('a', { isImportant: true }),
        card('b', { isImportant: false, rating: 'low' }),
        card('c', { rating: 'low' }),
        card('d', { isImportant: true, rating: 'high' }),
      ],
      new Map(),
    )

    expect(importantAmong(themes).map(({ id }) => id)).toEqual(['a', 'd'])
    expect(fewThemes).toBe(5)
  })
})
