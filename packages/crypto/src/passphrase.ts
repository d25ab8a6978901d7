import { invariant } from './bytes.ts'
import { slipsBetween } from './slips.ts'

// What a person keeps in her head or on a note: six words of one list.
//
//   phrase  six words joined by one space, in small letters, æ ø å as ae oe aa
//
// A list has 2048 words, so a phrase has 66 bits. The secret is slowHash(phrase).

const wordsInPhrase = 6
const wordsInList = 2048
const bytesForWord = 2

/** Random bytes for {@link wordsFromRandom}. */
export const bytesForPhrase = wordsInPhrase * bytesForWord

/** Six words as the list writes them, each as likely as the others. */
export function wordsFromRandom(random: Uint8Array, list: readonly string[]): readonly string[] {
  invariant(random.byteLength === bytesForPhrase, 'two random bytes for each word')
  invariant(list.length === wordsInList, 'a list has 2048 words')
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  return Array.from({ length: wordsInPhrase }, (_, at) => {
    // 2048 divides 65 536, so the remainder favours no word.
    return list[view.getUint16(at * bytesForWord) % wordsInList] ?? ''
  })
}

/** A typed word that is not on the list, and the words of the list that are nearest to it. */
export interface UnknownWord {
  readonly typed: string
  readonly nearest: readonly string[]
}

export type ReadPassphrase =
  | { readonly ok: true; readonly phrase: string }
  | { readonly ok: false; readonly reason: 'short' | 'long'; readonly typedWords: number }
  | { readonly ok: false; readonly reason: 'unknown'; readonly words: readonly UnknownWord[] }

/**
 * Reads what was typed by the list that has most of it. Capitals, commas and how æ, ø and å are typed do
 * not matter.
 */
export function parsePassphrase(
  text: string,
  lists: readonly (readonly string[])[],
): ReadPassphrase {
  const typed = wordsOf(text.slice(0, mostTyped))
  const plain = typed.map(plainSpelling)
  const list = mostKnowing(lists.map(spellings), plain)
  const unknown = typed.filter((word) => !list.has(plainSpelling(word)))
  if (unknown.length > 0 && typed.length <= mostWords) {
    const words = unknown.map((word) => ({ typed: word, nearest: nearestTo(word, list) }))
    return { ok: false, reason: 'unknown', words }
  }
  if (typed.length !== wordsInPhrase) {
    const reason = typed.length < wordsInPhrase ? 'short' : 'long'
    return { ok: false, reason, typedWords: typed.length }
  }
  return { ok: true, phrase: plain.join(' ') }
}

/** More than anybody types of six words, and little to look through. */
const mostTyped = 400
const mostWords = 2 * wordsInPhrase

function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFC')
    .split(/[\s\p{P}]+/u)
    .filter(Boolean)
}

/** As on a keyboard without æ, ø and å. A Swedish or German one writes them ä and ö. */
function plainSpelling(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('å', 'aa')
    .replaceAll(/[æä]/gu, 'ae')
    .replaceAll(/[øö]/gu, 'oe')
}

/** Plain spelling → as the list writes it. */
type Spellings = ReadonlyMap<string, string>

function spellings(list: readonly string[]): Spellings {
  return new Map(list.map((word) => [plainSpelling(word), word]))
}

function mostKnowing(lists: readonly Spellings[], typed: readonly string[]): Spellings {
  const known = lists.map((list) => typed.filter((word) => list.has(word)).length)
  return lists[known.indexOf(Math.max(...known))] ?? new Map()
}

const mostNearest = 3

function nearestTo(typed: string, list: Spellings): readonly string[] {
  const hand = plainSpelling(typed)
  const far = [...list].map(([plain, word]) => ({ word, slips: slipsBetween(hand, plain) }))
  const fewest = Math.min(...far.map(({ slips }) => slips))
  return far
    .filter(({ slips }) => slips === fewest)
    .map(({ word }) => word)
    .slice(0, mostNearest)
}
