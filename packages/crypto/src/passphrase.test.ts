import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { bytesForPhrase, parsePassphrase, wordsFromRandom } from './passphrase.ts'
import { exactly } from './samples.fixture.ts'

/** 2048 words no two of which are one slip apart, the first of them with æ, ø and å. */
const list = ['fyrtårn', 'blåbær', 'møllehjul', 'vækkeur', 'hest', 'skovsø', ...made(2042)]
const english = ['lantern', 'hedgehog', 'wildcat', 'gravel', 'oatmeal', 'topsoil', 'hest']

/** Each letter stands twice, so that two of them are two slips apart at least. */
function made(count: number): readonly string[] {
  const doubled = (letter: string) =>
    String.fromCharCode(97 + Number.parseInt(letter, 16)).repeat(2)
  return Array.from({ length: count }, (_, at) =>
    Array.from(at.toString(16).padStart(3, '0'), doubled).join(''),
  )
}

const phrase = 'fyrtaarn blaabaer moellehjul vaekkeur hest skovsoe'

describe('a phrase that was made', () => {
  test('[C50] has the words that its random bytes say', () => {
    const random = Uint8Array.of(0, 0, 0, 5, 0x07, 0xff, 0x08, 0x01, 0xf8, 0x02, 0xff, 0xff)

    expect(wordsFromRandom(random, list)).toEqual([0, 5, 2047, 1, 2, 2047].map((at) => list[at]))
  })

  test('[C50] can have every word in every place, equally often', () => {
    const seen = new Map<string, number>()
    for (let value = 0; value < 0x1_00_00; value += 1) {
      const [high, low] = [value >> 8, value & 255]
      const random = Uint8Array.of(high, low, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)
      const [word = ''] = wordsFromRandom(random, list)
      seen.set(word, (seen.get(word) ?? 0) + 1)
    }

    expect(seen.size).toBe(2048)
    expect(new Set(seen.values())).toEqual(new Set([32]))
  })

  test('[C51] is read back', () => {
    fc.assert(
      fc.property(fc.uint8Array(exactly(bytesForPhrase)), (random) => {
        const words = wordsFromRandom(random, list)
        expect(parsePassphrase(words.join(' '), [english, list])).toMatchObject({ ok: true })
      }),
    )
  })

  test('[C2] is made of a list and bytes of the right size', () => {
    expect(() => wordsFromRandom(new Uint8Array(11), list)).toThrow('two random bytes')
    expect(() => wordsFromRandom(new Uint8Array(12), list.slice(1))).toThrow('2048 words')
  })
})

test.each([
  'fyrtårn blåbær møllehjul vækkeur hest skovsø',
  ' Fyrtårn, Blåbær – Møllehjul\nVÆKKEUR-hest  skovsø. ',
  'fyrtaarn blaabaer moellehjul vaekkeur hest skovsoe',
  'fyrtårn blåbær möllehjul väkkeur hest skovsö',
  'fyrtårn blåbær møllehjul vækkeur hest skovsø'.normalize('NFD'),
])('[C51] "%s" is the same phrase', (typed) => {
  expect(parsePassphrase(typed, [list, english])).toEqual({ ok: true, phrase })
})

test('[C51] a phrase of the other language is read whichever list comes first', () => {
  const typed = 'lantern hedgehog wildcat gravel oatmeal topsoil'

  expect(parsePassphrase(typed, [list, english])).toEqual({ ok: true, phrase: typed })
  expect(parsePassphrase(typed, [english, list])).toEqual({ ok: true, phrase: typed })
})

describe('what is no phrase', () => {
  test('[C52] says which word is not on the list, and which are nearest', () => {
    const typed = 'fyrtårn blåbær mølehjul vækkeur hest skovsø'

    expect(parsePassphrase(typed, [english, list])).toEqual({
      ok: false,
      reason: 'unknown',
      words: [{ typed: 'mølehjul', nearest: ['møllehjul'] }],
    })
  })

  test('[C52] names every word that is wrong, by the list of those that are right', () => {
    const read = parsePassphrase('lantern hedgehgo wildcat gravl oatmeal hest', [list, english])

    expect(read).toMatchObject({
      words: [
        { typed: 'hedgehgo', nearest: ['hedgehog'] },
        { typed: 'gravl', nearest: ['gravel'] },
      ],
    })
  })

  test('[C52] has too few words or too many', () => {
    const words = phrase.split(' ')

    expect(parsePassphrase('', [list])).toEqual(wrong('short', 0))
    expect(parsePassphrase(words.slice(1).join(' '), [list])).toEqual(wrong('short', 5))
    expect(parsePassphrase(`${phrase} hest`, [list])).toEqual(wrong('long', 7))
    expect(parsePassphrase('et nyt brev '.repeat(5000), [list])).toMatchObject({ reason: 'long' })
  })

  test('[C1] [C52] is never taken for one, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), (text) => {
        expect(parsePassphrase(text, [list, english]).ok).toBe(false)
      }),
    )
  })
})

function wrong(reason: string, typedWords: number) {
  return { ok: false, reason, typedWords }
}
