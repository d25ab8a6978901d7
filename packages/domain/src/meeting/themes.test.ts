import { describe, expect, test } from 'vitest'

import { mayChooseTheme, themeNow, themesAmong } from './themes.ts'

describe('themes', () => {
  test('[D135] are one to three: a fourth is refused, and one that is chosen is not a fourth', () => {
    const three = ['a', 'b', 'c']

    expect(mayChooseTheme(['a', 'b'], 'c')).toEqual({ ok: true })
    expect(mayChooseTheme(three, 'd')).toEqual({ ok: false, reason: 'full' })
    expect(mayChooseTheme(three, 'b')).toEqual({ ok: true })
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
