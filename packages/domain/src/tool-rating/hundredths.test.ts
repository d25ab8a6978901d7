import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseMean } from './hundredths.ts'

describe('a mean that somebody writes', () => {
  test('[D330] comma and point are the same number', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 500 }), (mean) => {
        const written = (mean / 100).toFixed(2)
        expect(parseMean(written)).toEqual({ ok: true, mean })
        expect(parseMean(` ${written.replace('.', ',')} `)).toEqual({ ok: true, mean })
      }),
    )
    expect(parseMean('4,2')).toEqual({ ok: true, mean: 420 })
    expect(parseMean('4')).toEqual({ ok: true, mean: 400 })
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['fire', 'noNumber'],
    ['4,2,1', 'noNumber'],
    ['-4', 'noNumber'],
    ['4,', 'noNumber'],
    ['4'.repeat(21), 'noNumber'],
    ['4,166', 'tooFine'],
    ['0', 'offScale'],
    ['0,99', 'offScale'],
    ['5,01', 'offScale'],
    ['6', 'offScale'],
  ])('[D330] "%s" is not taken: %s', (written, reason) => {
    expect(parseMean(written)).toEqual({ ok: false, reason })
  })

  test('[D330] whatever is written is either on the scale or said to be none', () => {
    fc.assert(
      fc.property(fc.string(), (written) => {
        const read = parseMean(written)
        if (!read.ok) return
        expect(read.mean).toBeGreaterThanOrEqual(100)
        expect(read.mean).toBeLessThanOrEqual(500)
      }),
    )
  })
})
