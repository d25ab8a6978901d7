import { describe, expect, test } from 'vitest'

import { da, en } from './all.fixture.ts'
import { firstWords } from './first.ts'
import { measureWords, tensionWords, unitWords } from './measure.ts'
import { danishWorkshop } from './workshop/da.ts'
import { englishWorkshop } from './workshop/en.ts'
import { programmeWords } from './programme.ts'
import { seminarWords } from './seminar.ts'
import { danishHall } from './workshop/hall-da.ts'
import { englishHall } from './workshop/hall-en.ts'
import { gaps, shapeOf, textsOf } from './words.fixture.ts'

/** All there are, also those that come with their own screens. */
const all = {
  da: {
    ...da,
    measure: measureWords.da,
    tensions: tensionWords.da,
    units: unitWords.da,
    workshop: danishWorkshop,
    programme: programmeWords.da,
    seminar: seminarWords.da,
    hall: danishHall,
  },
  en: {
    ...en,
    measure: measureWords.en,
    tensions: tensionWords.en,
    units: unitWords.en,
    workshop: englishWorkshop,
    programme: programmeWords.en,
    seminar: seminarWords.en,
    hall: englishHall,
  },
}
const both = Object.entries(all)

/** Said elsewhere as one string on purpose: a wait, an address, a state that needs no word. */
const mayBeEmpty = ['saving.none']

describe('the words', () => {
  test('have the same shape in both languages', () => {
    expect(gaps(shapeOf(all.da), shapeOf(all.en))).toEqual([])
  })

  test.each(both)('leave no string empty (%s)', (_language, words) => {
    const empty = textsOf(words).filter(({ text }) => text.trim() === '')

    expect(empty.map(({ path }) => path)).toEqual(mayBeEmpty)
  })

  test.each(both)('carry no space at the edge and no double space (%s)', (_language, words) => {
    const loose = textsOf(words).filter(({ text }) => /^ | $| {2}/.test(text))

    expect(loose).toEqual([])
  })

  test('never scold, hurry or blame', () => {
    const forbidden = /\b(ups|oops|udfordring\w*|eksekver\w*|handlekraft\w*)\b/i

    expect(textsOf(all).filter(({ text }) => forbidden.test(text))).toEqual([])
  })

  test.each(both)('[D202] are sentences of at most fifteen words (%s)', (_language, words) => {
    expect(textsOf(words).filter(({ text }) => longestSentence(text) > 15)).toEqual([])
  })

  test('[D203] say “luk” of the page, its window and its tabs, and of nothing else', () => {
    const closing = textsOf(all.da).filter(({ text }) => /\blukke[rt]?\b|\bluk\b/i.test(text))

    expect(closing.filter(({ text }) => !/luk hurtigt|side|vindue|faner/i.test(text))).toEqual([])
  })

  test.each([
    [all.da, /mindst fem skal svare/i],
    [all.en, /at least five must answer/i],
  ])('[D575] say that a shared picture needs five answers where it is chosen', (words, said) => {
    expect(words.groupMake.mode.picture.hint).toMatch(said)
  })

  test('of the first screen are the words of the app', () => {
    expect(firstWords.da.start).toBe(da.start)
    expect(firstWords.en.shell).toBe(en.shell)
  })
})

function longestSentence(text: string): number {
  const sentences = text.split(/(?<=[.?!:])\s+|\n+/)
  return Math.max(...sentences.map((sentence) => sentence.match(/[\p{L}\d’']+/gu)?.length ?? 0))
}
