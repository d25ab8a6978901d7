import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { escapeText, foldLine } from './content-line.ts'

const texts = fc.string({ unit: 'grapheme', maxLength: 400 })
const octetsOf = (text: string) => new TextEncoder().encode(text).byteLength
const unfold = (text: string) => text.replaceAll('\r\n ', '')

/** What a program that reads calendars does: RFC 5545 §3.3.11. */
function unescape(text: string): string {
  return text.replaceAll(/\\([nN\\;,])/g, (_all, mark: string) =>
    mark.toLowerCase() === 'n' ? '\n' : mark,
  )
}

describe('a line of a calendar file', () => {
  test('[D25] is at most 75 octets long, whatever it holds', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = foldLine(text.replaceAll(/[\r\n]/g, '')).split('\r\n')
        expect(Math.max(...pieces.map(octetsOf))).toBeLessThanOrEqual(75)
      }),
    )
  })

  test('[D25] is the same again when it is unfolded', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const line = text.replaceAll(/[\r\n]/g, '')
        expect(unfold(foldLine(line))).toBe(line)
      }),
    )
  })

  test('[D25] is never cut inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 200 }), (text) => {
        const pieces = foldLine(text.toWellFormed()).split('\r\n')
        expect(pieces.every((piece) => piece.isWellFormed())).toBe(true)
      }),
    )
  })

  test('[D25] is cut before the character that would make it 76', () => {
    const folded = foldLine(`${'a'.repeat(74)}æb`)

    expect(folded).toBe(`${'a'.repeat(74)}\r\n æb`)
    expect(foldLine('a'.repeat(75))).toBe('a'.repeat(75))
    expect(foldLine('a'.repeat(76))).toBe(`${'a'.repeat(75)}\r\n a`)
  })

  test('[D25] counts the space that a folded line begins with', () => {
    expect(foldLine('🌿'.repeat(40)).split('\r\n').map(octetsOf)).toEqual([72, 73, 17])
    expect(foldLine('a'.repeat(150)).split('\r\n').map(octetsOf)).toEqual([75, 75, 2])
  })
})

describe('a text in a calendar file', () => {
  test('[D26] is read back as it was', () => {
    const printable = texts.map((text) => text.replaceAll(/[\p{Cc}--[\n\t]]/gv, ''))
    fc.assert(
      fc.property(printable, (text) => {
        expect(unescape(escapeText(text))).toBe(text)
      }),
    )
  })

  test('[D26] cannot begin a line of its own', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeText(text)).not.toMatch(/[\r\n]/)
      }),
    )
  })

  test('[D26] loses control characters and keeps the tab', () => {
    expect(escapeText('a\u0000b\u0007c\u007fd\te')).toBe('abcd\te')
  })

  test('[D26] has its marks escaped', () => {
    expect(escapeText('Ro, mandag; C:\\tid\r\nog\rpause')).toBe(
      String.raw`Ro\, mandag\; C:\\tid\nog\npause`,
    )
  })
})
