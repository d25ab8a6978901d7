import { describe, expect, test } from 'vitest'

import { placeOf, suggestedBy, suggestedByLaid } from './places.ts'

describe('where an item lies', () => {
  const placed = new Map([['a', { place: 'tray' as const, by: 's' }]])
  const suggested = new Map([
    ['a', 'focus' as const],
    ['b', 'hold' as const],
  ])

  test('[D136] is where people put it, also when they put it back in the tray', () => {
    expect(placeOf('a', { placed, suggested })).toBe('tray')
  })

  test('[D136] is what is suggested while nobody has touched it', () => {
    expect(placeOf('b', { placed, suggested })).toBe('hold')
  })

  test('[D136] is the tray when neither has said anything', () => {
    expect(placeOf('c', { placed, suggested })).toBe('tray')
  })

  test('[D136] is suggested by two bands that both say most, and by no others', () => {
    const suggestion = suggestedBy({
      a: { success: 'mostLow', importance: 'mostHigh' },
      b: { success: 'split', importance: 'mostHigh' },
      c: { success: 'mostHigh', importance: 'tooFew' },
    })

    expect([...suggestion]).toEqual([['a', 'focus']])
  })

  test('[D136] is suggested on an open table where all who laid it see it alike', () => {
    const lay = (seat: string, id: string, field: 'focus' | 'hold') => ({
      seat,
      item: { id, key: null, statement: id },
      field,
      why: '',
    })
    const laid = [lay('s', 'a', 'focus'), lay('t', 'a', 'focus'), lay('s', 'b', 'focus')]

    expect([...suggestedByLaid([...laid, lay('t', 'b', 'hold')])]).toEqual([['a', 'focus']])
  })
})
