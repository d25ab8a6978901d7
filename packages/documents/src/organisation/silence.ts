import { mayLayTheme, type Allowed } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'
import { layTheme } from './themes.ts'

// silence        round → the number they are in; opened → the last that was opened
// cardsReady     round/hand → true
//
// The cards themselves lie in each one's own room, in cards/<room>/<round>, until the round is opened.

export interface Silence {
  /** Counted from one; each time cards are laid open another begins. */
  readonly round: number
  /** How many say that they are done. */
  readonly ready: number
}

export function readSilence(doc: Doc): Silence {
  const round = (countOf(mapOf(doc, 'silence').get('opened')) ?? 0) + 1
  const prefix = `${String(round)}/`
  const ready = [...mapOf(doc, 'cardsReady').entries()].filter(
    ([key, isReady]) => key.startsWith(prefix) && isReady === true,
  )
  return { round, ready: ready.length }
}

/** From now on everybody's cards are laid open, by the devices they lie on. */
export function openSilence(doc: Doc, round: number): void {
  if (readSilence(doc).round !== round) return
  change(doc, () => mapOf(doc, 'silence').set('opened', round))
}

export function isOpened(doc: Doc, round: number): boolean {
  return readSilence(doc).round > round
}

export function sayReady(doc: Doc, { round, hand }: OfHand, isReady: boolean): void {
  const ready = mapOf(doc, 'cardsReady')
  const key = `${String(round)}/${hand}`
  if (ready.has(key) === isReady) return
  change(doc, () => {
    if (isReady) ready.set(key, true)
    else ready.delete(key)
  })
}

interface OfHand {
  readonly round: number
  readonly hand: string
}

export interface OwnCards {
  /** A number that says nothing of whose they are; empty until there is a card. */
  readonly hand: string
  readonly cards: readonly { readonly id: string; readonly text: string }[]
  /** She is done: hers may be laid with the others'. */
  readonly areReady: boolean
}

export interface CardsOf {
  /** In hex. */
  readonly roomId: string
  readonly round: number
}

const handKey = '#hand'
const readyKey = '#ready'

/** What she has written by herself, in her own room. */
export function readOwnCards(doc: Doc, of: CardsOf): OwnCards {
  const lying = mapOf(doc, nameOf(of))
  const cards = [...lying.entries()].filter(([id]) => !id.startsWith('#'))
  return {
    hand: textOf(lying.get(handKey)),
    cards: inOrder(cards, (value) => fieldsOf(value)['order']).flatMap(([id, value]) => {
      const text = textOf(fieldsOf(value)['text'])
      return text === '' ? [] : [{ id, text }]
    }),
    areReady: lying.get(readyKey) === true,
  }
}

export function writeOwnCard(
  doc: Doc,
  of: CardsOf,
  card: { readonly hand: string; readonly id: string; readonly text: string },
): Allowed<'empty' | 'tooLong' | 'full'> {
  const lying = mapOf(doc, nameOf(of))
  const answer = mayLayTheme(lying.size, card.text)
  if (!answer.ok) return answer
  change(doc, () => {
    const order = nextPlace([...lying.values()].map((value) => fieldsOf(value)['order']))
    if (!lying.has(handKey)) lying.set(handKey, card.hand)
    lying.set(card.id, { order, text: card.text.trim() })
  })
  return answer
}

export function removeOwnCard(doc: Doc, of: CardsOf, id: string): void {
  change(doc, () => mapOf(doc, nameOf(of)).delete(id))
}

export function keepReady(doc: Doc, of: CardsOf, areReady: boolean): void {
  change(doc, () => mapOf(doc, nameOf(of)).set(readyKey, areReady))
}

/** Lays hers on the table, once it is open; before that nothing is laid, and twice is once. */
export function layOpen(doc: Doc, round: number, own: OwnCards): void {
  if (!isOpened(doc, round) || !own.areReady) return
  change(doc, () => own.cards.forEach((card) => layTheme(doc, card)))
}

function nameOf({ roomId, round }: CardsOf): string {
  return `cards/${roomId}/${String(round)}`
}
