import { describe, expect, test } from 'vitest'

import { phraseWords } from '#content/phrase-words'

import { slipsBetween } from '../../packages/crypto/src/slips.ts'

describe.each(Object.entries(phraseWords))('the words of a passphrase (%s)', (_language, words) => {
  const typed = words.map((word) =>
    word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa'),
  )

  test('[C54] are 2048, in small letters, of 4 to 10', () => {
    expect(new Set(typed).size).toBe(2048)
    expect(words.filter((word) => !/^[a-zæøå]+$/u.test(word))).toEqual([])
    expect(typed.filter((word) => word.length < 4 || word.length > 10)).toEqual([])
  })

  test('[C54] are more than one slip apart', () => {
    expect(neighbours(typed)).toEqual([])
  })
})

test('[C54] words that are one slip apart are noticed', () => {
  expect(neighbours(['hest', 'fest', 'kage', 'kaeg', 'skov', 'skove', 'stol'])).toHaveLength(3)
})

/** Words that are one slip apart are alike when one letter is left out of each. */
function neighbours(words: readonly string[]): readonly string[] {
  const byRest = new Map<string, string[]>()
  for (const word of words) {
    const rests = new Set([
      word,
      ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1)),
    ])
    for (const rest of rests) byRest.set(rest, [...(byRest.get(rest) ?? []), word])
  }
  const pairs = [...byRest.values()].flatMap((alike) =>
    alike.flatMap((one, at) => alike.slice(at + 1).map((other) => [one, other] as const)),
  )
  const near = pairs.filter(([one, other]) => slipsBetween(one, other) < 2)
  return [...new Set(near.map((pair) => pair.join(' ')))]
}
