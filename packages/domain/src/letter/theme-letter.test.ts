import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  canSenderBeGuessed,
  parseReply,
  parseSentTheme,
  replyThatHolds,
  themeToLetter,
  verdicts,
} from './theme-letter.ts'

const numbered = fc.record({
  n: fc.integer({ min: 1, max: 4 }),
  verdict: fc.constantFrom(...verdicts),
  why: fc.constantFrom('Det er med i planen', 'Vi venter på budgettet', 'Ikke i år'),
})

describe('a theme that goes to the organisation', () => {
  test('[D290] has the words it was decided with, and the name only where it may go along', () => {
    const text = 'For mange projekter på samme tid'

    expect(themeToLetter({ text, isNamed: true }, 'Skolelederne')).toEqual({
      text,
      group: 'Skolelederne',
    })
    expect(themeToLetter({ text, isNamed: false }, 'Skolelederne')).toEqual({ text, group: null })
    expect(themeToLetter({ text, isNamed: true }, ' ')).toEqual({ text, group: null })
  })

  test('[D291] is read only if it is one: words, at most 2,000 characters, and a name or none', () => {
    expect(parseSentTheme('æ'.repeat(2000), null)).not.toBeNull()
    expect(parseSentTheme('æ'.repeat(2001), null)).toBeNull()
    expect(parseSentTheme(' \n', null)).toBeNull()
    expect(parseSentTheme('Ro', undefined)).toBeNull()
    expect(parseSentTheme('Ro', 'n'.repeat(61))).toBeNull()
    fc.assert(
      fc.property(fc.anything(), fc.anything(), (text, group) => {
        const theme = parseSentTheme(text, group)
        expect(theme === null || (theme.text === text && theme.group === group)).toBe(true)
      }),
    )
  })

  test('[D292] can be guessed to come from a group when fewer than three are linked', () => {
    expect([0, 1, 2, 3, 12].map(canSenderBeGuessed)).toEqual([true, true, true, false, false])
  })
})

describe('a reply', () => {
  test('[D293] is one of three, and always says why', () => {
    expect(parseReply(1, 'waiting', 'Budgettet kommer i marts')).toEqual({
      n: 1,
      verdict: 'waiting',
      why: 'Budgettet kommer i marts',
    })
    expect(parseReply(1, 'waiting', ' ')).toBeNull()
    expect(parseReply(1, 'no', 'Budgettet')).toBeNull()
    expect(parseReply(0, 'taken', 'Budgettet')).toBeNull()
    expect(parseReply(1.5, 'taken', 'Budgettet')).toBeNull()
    expect(parseReply(1, 'taken', 'æ'.repeat(2001))).toBeNull()
    fc.assert(
      fc.property(fc.anything(), fc.anything(), fc.anything(), (n, verdict, why) => {
        const reply = parseReply(n, verdict, why)
        expect(reply === null || (reply.n === n && reply.why === why)).toBe(true)
      }),
    )
  })

  test('[D294] written later holds, in whatever order and however often they come', () => {
    expect(replyThatHolds([])).toBeNull()
    fc.assert(
      fc.property(fc.array(numbered, { minLength: 1 }), (replies) => {
        const holds = replyThatHolds(replies)
        expect(holds?.n).toBe(Math.max(...replies.map(({ n }) => n)))
        expect(replyThatHolds([...replies, ...replies].toReversed())).toEqual(holds)
      }),
    )
  })
})
