import {
  cardFields,
  mayAddCard,
  parseCardOrigin,
  parseSpot,
  seenOfCard,
  type Allowed,
  type CardField,
  type CardOrigin,
  type MatrixCard,
  type Spot,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { readTasks, stateOf } from './tasks.ts'
import {
  addWritten,
  addWrittenOnce,
  bringBack,
  isAway,
  isStillHere,
  putAway,
  wordsOf,
  writeWords,
  writtenIn,
  type Written,
} from './written.ts'

// planCards     id → map of order and a text for each field, and of what it came from
// planSpots     id → { spot, by }
// planAway      id of a card, a task or a help card → how it read when it was put away

const map = 'planCards'

/** Those that lie in the matrix or in its tray, in the order they were written. */
export function readMatrixCards(doc: Doc): readonly MatrixCard[] {
  return allCards(doc).filter((card) => !isAway(doc, card.id, seenOfCard(card)))
}

/** Those that were put away, and can be brought back as they were. */
export function readCardsPutAway(doc: Doc): readonly MatrixCard[] {
  return allCards(doc).filter((card) => isAway(doc, card.id, seenOfCard(card)))
}

/** Those that somebody put away while another wrote in them or moved them. */
export function cardsStillHere(doc: Doc): ReadonlySet<string> {
  const cards = allCards(doc).filter((card) => isStillHere(doc, card.id, seenOfCard(card)))
  return new Set(cards.map(({ id }) => id))
}

function allCards(doc: Doc): readonly MatrixCard[] {
  return writtenIn(doc, map).map(([id, written]) => cardOf(doc, id, written))
}

function cardOf(doc: Doc, id: string, written: Written): MatrixCard {
  const word = wordsOf(written, cardFields)
  return {
    id,
    spot: spotIn(doc, id),
    state: stateOf(doc, id),
    tasks: readTasks(doc, id),
    title: word('title'),
    action: word('action'),
    who: word('who'),
    when: word('when'),
    lesson: word('lesson'),
    access: word('access'),
    told: word('told'),
  }
}

function spotIn(doc: Doc, id: string): Spot {
  return parseSpot(fieldsOf(mapOf(doc, 'planSpots').get(id))['spot']) ?? 'tray'
}

export interface NewMatrixCard {
  readonly id: string
  readonly spot: Spot
  /** What moves it is told apart by this; it names nobody. */
  readonly by: string
}

/** A card that is there already stays where it lies. */
export function addMatrixCard(doc: Doc, { id, spot, by }: NewMatrixCard): Allowed<'full'> {
  if (mapOf(doc, map).has(id)) return { ok: true }
  const answer = mayAddCard(readMatrixCards(doc))
  if (!answer.ok) return answer
  addWritten(doc, { map, id, fields: cardFields })
  moveMatrixCard(doc, { id, spot, by })
  return answer
}

export interface CardOfTheme {
  readonly id: string
  readonly title: string
  readonly from: CardOrigin
}

/**
 * In the tray, and one card also when two devices that have not heard of each other put it there. One that is
 * there stays as it is; one that was put away comes back.
 */
export function addCardOfTheme(doc: Doc, { id, title, from }: CardOfTheme): Allowed<'full'> {
  if (readMatrixCards(doc).some((card) => card.id === id)) return { ok: true }
  const answer = mayAddCard(readMatrixCards(doc))
  if (!answer.ok) return answer
  bringBack(doc, id)
  addWrittenOnce(doc, { map, id, fields: cardFields, with: { from }, words: { title } })
  return answer
}

/** What the cards came from that came from anywhere. It is no part of the plan. */
export function readCardOrigins(doc: Doc): ReadonlyMap<string, CardOrigin> {
  return new Map(
    writtenIn(doc, map).flatMap(([id, written]) => {
      const origin = parseCardOrigin(written.get('from'))
      return origin === null ? [] : [[id, origin] as const]
    }),
  )
}

export interface MatrixCardWords {
  readonly id: string
  readonly field: CardField
  readonly text: string
}

export function writeMatrixCard(doc: Doc, words: MatrixCardWords): Allowed<'tooLong'> {
  return writeWords(doc, { ...words, map, as: words.field === 'title' ? 'item' : 'cell' })
}

/** Whoever moves it last has it where she put it. */
export function moveMatrixCard(doc: Doc, { id, spot, by }: NewMatrixCard): void {
  if (!mapOf(doc, map).has(id) || spotIn(doc, id) === spot) return
  change(doc, () => mapOf(doc, 'planSpots').set(id, { spot, by }))
}

/** Who moved each card last, as it called itself. */
export function cardsMovedBy(doc: Doc): ReadonlyMap<string, string> {
  return new Map(
    [...mapOf(doc, 'planSpots').entries()].map(([id, value]) => [
      id,
      textOf(fieldsOf(value)['by']),
    ]),
  )
}

/** Away as it reads and lies now: who writes in it or moves it meanwhile keeps it. */
export function putMatrixCardAway(doc: Doc, id: string): void {
  const card = readMatrixCards(doc).find((known) => known.id === id)
  if (card !== undefined) putAway(doc, id, seenOfCard(card))
}

export function bringMatrixCardBack(doc: Doc, id: string): Allowed<'full'> {
  const answer = mayAddCard(readMatrixCards(doc))
  if (answer.ok) bringBack(doc, id)
  return answer
}
