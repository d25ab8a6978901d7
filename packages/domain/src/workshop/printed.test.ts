import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { readPrinted } from './printed.ts'

describe('a printed programme', () => {
  test('[D414] is read with its times, its words, and a guess at what each is', () => {
    expect(readPrinted('kl. 8.30 - 8.45: Velkomst\r\n10:00–10:15 Pause\n')).toEqual({
      ok: true,
      items: [
        { kind: 'welcome', topic: null, text: 'Velkomst', minutes: 15, at: '08:30' },
        { kind: 'break', topic: null, text: 'Pause', minutes: 15, at: '10:00' },
      ],
    })
  })

  test('[D414] may have lines without a time, which belong to the one above', () => {
    const read = readPrinted('8.45-9.30 Overblik\nDialog i mindre grupper')

    expect(read.ok && read.items.map(({ text }) => text)).toEqual([
      'Overblik. Dialog i mindre grupper',
    ])
  })

  test.each([
    ['10.15-9.30 Pause', 'endsFirst'],
    ['10.15-10.15 Pause', 'endsFirst'],
    ['23.30-0.30 Afslutning', 'endsFirst'],
    ['9.00 Pause', 'noTime'],
    ['25.00-26.00 Pause', 'noSuchTime'],
    ['9.00-9.75 Pause', 'noSuchTime'],
    ['9.00-9.30', 'noText'],
    [`9.00-9.30 ${'x'.repeat(161)}`, 'textTooLong'],
    [`9.00-9.30 x\n${'x'.repeat(160)}`, 'textTooLong'],
    ['0.00-23.00 Lang dag', 'tooLong'],
  ])('[D415] %j is told by its line, and not read: %s', (text, fault) => {
    const lines = text.split('\n').length
    expect(readPrinted(`8.00-9.00 Velkommen\n${text}`)).toEqual({
      ok: false,
      fault,
      line: 1 + lines,
    })
  })

  test('[D415] with a line above it that has no time is told by that line', () => {
    expect(readPrinted('PROGRAM\n9.00-9.30 Pause')).toEqual({ ok: false, fault: 'noTime', line: 1 })
  })

  test('[D415] of nothing, or of more than forty lines, is told', () => {
    expect(readPrinted(' \n ')).toEqual({ ok: false, fault: 'empty', line: null })
    expect(readPrinted('8.00-9.00 x\n'.repeat(41))).toEqual({
      ok: false,
      fault: 'tooMany',
      line: null,
    })
  })

  test('[D415] never breaks on what somebody pastes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const read = readPrinted(text)
        expect(read.ok ? read.items.length : 1).toBeGreaterThan(0)
      }),
    )
  })
})
