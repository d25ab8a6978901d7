import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  answersAt,
  isAnythingTold,
  isSameResult,
  mayAsk,
  mayNameSeminar,
  mayOpenTo,
  mostAskedThemes,
  seminarResult,
  slotOfTheme,
  slotsFor,
  standingChoice,
  type Asked,
  type AskedTheme,
} from './seminar.ts'

const theme = (id: string): AskedTheme => ({ id, text: id, candidate: null })
const asked = [theme('tid'), theme('ro')]

describe('a seminar', () => {
  test('[D483] has a name, asks about one to twenty-five themes, and opens to five', () => {
    expect(mayNameSeminar(' ')).toEqual({ ok: false, reason: 'empty' })
    expect(mayNameSeminar('x'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayNameSeminar('Lederseminar')).toEqual({ ok: true })
    expect(mayAsk(0)).toEqual({ ok: false, reason: 'none' })
    expect(mayAsk(mostAskedThemes)).toEqual({ ok: true })
    expect(mayAsk(26)).toEqual({ ok: false, reason: 'tooMany' })
    expect([mayOpenTo(4), mayOpenTo(5)]).toEqual([false, true])
  })

  test('[D484] has a slot for each theme and axis, and each is read from its own', () => {
    const rating = fc.constantFrom(0, 1)
    const eachFromItsOwn = fc.property(
      fc.array(fc.tuple(rating, rating), { minLength: 1, maxLength: 25 }),
      (given) => {
        const themes = given.map((_, at) => theme(String(at)))
        const answers = new Map(
          given.flatMap(([success, importance], at) => [
            [slotOfTheme(at, 'success'), success] as const,
            [slotOfTheme(at, 'importance'), importance] as const,
          ]),
        )
        expect(answers.size).toBe(slotsFor(themes))
        const levels = ['low', 'high'] as const
        given.forEach(([success, importance], at) => {
          const own = { success: levels[success], importance: levels[importance] }
          expect(answersAt(at, answers)).toEqual(own)
        })
      },
    )
    expect(() => fc.assert(eachFromItsOwn)).not.toThrow()
    expect(answersAt(0, new Map([[1, 1]]))).toEqual({ success: null, importance: 'high' })
  })

  test('[D484] tells of each theme what was answered about it, and nothing where too few did', () => {
    const high = [1, 1, 1, 1, 1]
    const low = [0, 0, 0, 0, 0]
    const result = seminarResult(asked, { answered: 6, slots: [high, low, null] })

    expect(result).toEqual({
      answered: 6,
      themes: {
        tid: {
          success: { band: 'mostHigh', tenths: null },
          importance: { band: 'mostLow', tenths: null },
        },
        ro: {
          success: { band: 'tooFew', tenths: null },
          importance: { band: 'tooFew', tenths: null },
        },
      },
    })
    expect(isAnythingTold(result)).toBe(true)
    expect(isAnythingTold(seminarResult(asked, { answered: 3, slots: [] }))).toBe(false)
  })

  test('[D482] two readings of the same answers are held against each other', () => {
    const high = [1, 1, 1, 1, 1]
    const one = seminarResult(asked, { answered: 5, slots: [high, high, high, high] })
    const other = seminarResult(asked, { answered: 5, slots: [high, high, high, null] })

    expect(isSameResult(one, one)).toBe(true)
    expect(isSameResult(one, other)).toBe(false)
    expect(isSameResult(one, { ...one, answered: 6 })).toBe(false)
    expect(isSameResult(one, { ...one, themes: {} })).toBe(false)
  })

  test('[D485] chosen by several at once asks what has ended, else what is open, else the first by name', () => {
    const choice = (urnId: string, more: Partial<Asked> = {}): Asked => ({
      urnId,
      themes: asked,
      announcements: [],
      result: null,
      ...more,
    })
    const [a, b, c] = [choice('a'), choice('b'), choice('c')]
    const open = choice('d', { announcements: ['x'] })
    const ended = choice('e', { announcements: ['x'], result: { answered: 5, themes: {} } })
    const inAnyOrder = fc.property(fc.shuffledSubarray([a, b, c, open, ended]), (choices) => {
      const stands = standingChoice(choices)
      const best = [ended, open, a, b, c].find((one) => choices.includes(one))
      expect(stands).toBe(best ?? null)
    })
    expect(() => fc.assert(inAnyOrder)).not.toThrow()
  })
})
