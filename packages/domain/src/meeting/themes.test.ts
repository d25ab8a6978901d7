import { describe, expect, test } from 'vitest'

import { mayChooseTheme, parkedAmong, parkedBefore, themeNow, themesAmong } from './themes.ts'

describe('themes', () => {
  test('[D135] are one to three: a fourth is refused, and one that is chosen is not a fourth', () => {
    const three = ['a', 'b', 'c']

    expect(mayChooseTheme(['a', 'b'], 'c')).toEqual({ ok: true })
    expect(mayChooseTheme(three, 'd')).toEqual({ ok: false, reason: 'full' })
    expect(mayChooseTheme(three, 'b')).toEqual({ ok: true })
  })

  const asked = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id }))
  const choosing = (themes: readonly string[], laidAside: readonly string[], dotted: string) => ({
    themes,
    laidAside,
    dots: { byItem: new Map(dotted.split('').map((id) => [id, 1])) },
  })
  const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id).join('')

  test('[D564] parked is what had dots or was laid aside by hand, once, and is no theme', () => {
    expect(ids(parkedAmong(asked, choosing(['a'], ['e', 'b'], 'acb')))).toBe('bce')
    expect(ids(parkedAmong(asked, choosing(['e'], ['e'], '')))).toBe('')
  })

  test('[D565] what was parked last time is there again, while it is asked and nothing has come of it', () => {
    const before = choosing(['a'], ['e', 'gone'], 'abcd')

    expect(ids(parkedBefore(asked, before, choosing([], [], '')))).toBe('bcde')
    expect(ids(parkedBefore(asked, before, choosing(['b'], ['e'], 'c')))).toBe('d')
  })

  test('[D513] are talked of one at a time: the one that was said, else the first', () => {
    expect(themeNow(['a', 'b'], 'b')).toBe('b')
    expect(themeNow(['a', 'b'], '')).toBe('a')
    expect(themeNow(['a', 'b'], 'parked')).toBe('a')
    expect(themeNow([], 'a')).toBeNull()
  })

  test('[D135] chosen at once by several are the first three', () => {
    expect(themesAmong(['a', 'b', 'c', 'd', 'e'])).toEqual(['a', 'b', 'c'])
  })
})
