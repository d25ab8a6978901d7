import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { linesToChoose } from '../own-room/lines.ts'
import { answerWithNote, parseNote } from './interview.ts'

describe('a note', () => {
  test('[D91] has a question and words, at most 2,000 characters', () => {
    expect(parseNote('g0', ' Hun vil have ro ')).toEqual({
      question: 'g0',
      text: 'Hun vil have ro',
    })
    expect(parseNote('g0', 'æ'.repeat(2000))).not.toBeNull()
    expect(parseNote('g0', 'æ'.repeat(2001))).toBeNull()
    expect(parseNote('g0', ' \n')).toBeNull()
    expect(parseNote('', 'Ro')).toBeNull()
    expect(parseNote('q'.repeat(41), 'Ro')).toBeNull()
  })

  test('[D91] is not made of what is no text', () => {
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (question, text) => {
        const note = parseNote(question, text)
        expect(note === null || (typeof question === 'string' && typeof text === 'string')).toBe(
          true,
        )
      }),
    )
  })

  test('[D92] is no line of hers to bring until she has taken it into her answer', () => {
    const linesOf = (g0: string) =>
      linesToChoose({ answers: { g0 }, points: [] }, ['g0']).flatMap(({ lines }) =>
        lines.map(({ text }) => text),
      )
    const mine = 'Ro til at lede\n'
    expect(linesOf(mine)).toEqual(['Ro til at lede'])

    const together = answerWithNote(mine, 'En fast formiddag\nog et klart svar')

    expect(linesOf(together ?? '')).toEqual([
      'Ro til at lede',
      'En fast formiddag',
      'og et klart svar',
    ])
    expect(answerWithNote('', 'Kun hans ord')).toBe('Kun hans ord')
  })

  test('[D92] is not taken into an answer that has no place for it', () => {
    expect(answerWithNote('a'.repeat(9998), 'b')).toHaveLength(10_000)
    expect(answerWithNote('a'.repeat(9999), 'b')).toBeNull()
  })
})
