import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  firstAmong,
  mayHand,
  mayName,
  mayTakeFirst,
  mostFirst,
  mostOwnTensions,
  tensionKeys,
} from './tensions.ts'

const own = (text: string) => ({ id: text, text })

describe('tensions', () => {
  test('[D449] are eight, and those a group names: with words, not too long, not twice, at most eight', () => {
    expect(new Set(tensionKeys).size).toBe(8)
    expect(mayName([], ' ')).toEqual({ ok: false, reason: 'empty' })
    expect(mayName([], 'x'.repeat(161))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayName([own('To byer')], ' to BYER ')).toEqual({ ok: false, reason: 'known' })
    const many = Array.from({ length: mostOwnTensions }, (_, at) => own(String(at)))
    expect(mayName(many, 'En til')).toEqual({ ok: false, reason: 'full' })
    expect(mayName(many.slice(1), 'En til')).toEqual({ ok: true })
  })

  test('[D450] to take first are at most three, also when more were chosen at once', () => {
    expect(mayTakeFirst(['a', 'b', 'c'], 'd')).toEqual({ ok: false, reason: 'full' })
    expect(mayTakeFirst(['a', 'b', 'c'], 'b')).toEqual({ ok: true })
    fc.assert(
      fc.property(fc.uniqueArray(fc.string()), (chosen) => {
        const first = firstAmong(chosen)
        expect(first.length).toBeLessThanOrEqual(mostFirst)
        expect(chosen.slice(0, first.length)).toEqual(first)
      }),
    )
  })

  test('[D451] one without words of what is to happen is not handed on', () => {
    expect(mayHand(undefined)).toEqual({ ok: false, reason: 'empty' })
    expect(mayHand(' \n')).toEqual({ ok: false, reason: 'empty' })
    expect(mayHand('Direktionen prioriterer')).toEqual({ ok: true })
  })
})
