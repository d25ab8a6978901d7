import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { longestNamed, mayNameTheme, namedLine, namedThemes, namedWith } from './naming.ts'

const five = (text: string) => Array.from({ length: 5 }, () => text)

describe('what leaders name', () => {
  test('[D530] is a line of at most eighty characters, and no longer than an answer has room for', () => {
    expect(mayNameTheme('x'.repeat(longestNamed))).toEqual({ ok: true })
    expect(mayNameTheme('x'.repeat(81))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayNameTheme('æ'.repeat(52))).toEqual({ ok: true })
    expect(mayNameTheme('æ'.repeat(53))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayNameTheme('👩'.repeat(26))).toEqual({ ok: true })
    expect(mayNameTheme('👩'.repeat(27))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayNameTheme(`  ${'x'.repeat(80)}\n`)).toEqual({ ok: true })
    expect(mayNameTheme(' ')).toEqual({ ok: true })
  })

  test('[D530] whatever was written, a line that may go has room in an answer', () => {
    const hasRoom = fc.property(fc.string({ unit: 'binary', maxLength: 120 }), (text) => {
      const bytes = new TextEncoder().encode(namedLine(text)).byteLength
      return !mayNameTheme(text).ok || bytes <= 105
    })
    expect(() => fc.assert(hasRoom)).not.toThrow()
  })

  test('[D531] what breaks or turns a line is no part of the words', () => {
    expect(namedLine(' Tid\n til\u0007 at\u202E lede ')).toBe('Tid til at lede')
    expect(namedLine('Leder\u00ADro\u200B \uFEFF')).toBe('Lederro')
    expect(namedLine('\uD800Ro')).toBe('\uFFFDRo')
  })

  test('[D532] of what fewer than five wrote nothing is told; what is no line of ours does not count', () => {
    expect(namedThemes([null, ['Ro', 'Ro', 'Ro', 'Ro']])).toEqual([])
    expect(namedThemes([['Ro', 'Tid', 'Mod', 'Ro', ' . ']])).toEqual([])
    expect(namedThemes([['Ro', 'Tid', 'Mod', 'Ro', 'x'.repeat(81)]])).toEqual([])
    expect(namedThemes([five('Ro'), null])).toEqual([{ key: 'ro', text: 'Ro', count: 5 }])
  })

  test('[D533] the same words stand once, with how many, as most wrote them', () => {
    const slot = ['Tid til at lede', 'tid  til at lede.', 'Tid til at lede', 'Ro', 'Mod']
    expect(namedThemes([slot, five('MOD')])).toEqual([
      { key: 'mod', text: 'MOD', count: 6 },
      { key: 'tid til at lede', text: 'Tid til at lede', count: 3 },
      { key: 'ro', text: 'Ro', count: 1 },
    ])
  })

  test('[D534] the order says nothing of who wrote it, or when', () => {
    const words = ['Åbenhed', 'Mod', 'Ro', 'Tid', 'Ansvar', 'ærlighed', 'Tid']
    const inAnyOrder = fc.property(fc.shuffledSubarray(words, { minLength: 7 }), (slot) => {
      const texts = namedThemes([slot]).map(({ text }) => text)
      expect(texts).toEqual(['Tid', 'Ansvar', 'Mod', 'Ro', 'ærlighed', 'Åbenhed'])
    })
    expect(() => fc.assert(inAnyOrder)).not.toThrow()
  })

  test('[D535] among hundreds those are found that hold what is looked for', () => {
    const slot = Array.from({ length: 300 }, (_, at) => `Tema nummer ${String(at)}`)
    const themes = namedThemes([[...slot, 'Tid til at lede']])
    expect(themes).toHaveLength(301)
    expect(namedWith(themes, ' TID ').map(({ text }) => text)).toEqual(['Tid til at lede'])
    expect(namedWith(themes, ' ')).toHaveLength(301)
    expect(namedWith(themes, 'ferie')).toEqual([])
  })
})
