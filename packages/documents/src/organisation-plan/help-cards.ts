import {
  helpCardFields,
  mayAddHelpCard,
  parseWayRound,
  seenOf,
  type Allowed,
  type HelpCard,
  type HelpCardField,
  type WayRound,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import {
  addWritten,
  isAway,
  putAway,
  wordsOf,
  writeWords,
  writtenIn,
  type Written,
} from './written.ts'

// helpCards     id → map of order and a text each for name, how, hours, told
// helpAround    id → yes or no, where somebody has said

const map = 'helpCards'

export function readHelpCards(doc: Doc): readonly HelpCard[] {
  return writtenIn(doc, map).flatMap(([id, written]) => {
    if (isAway(doc, id, seenOfHelp(written))) return []
    const word = wordsOf(written, helpCardFields)
    const around = parseWayRound(mapOf(doc, 'helpAround').get(id))
    return [
      {
        id,
        around,
        name: word('name'),
        how: word('how'),
        hours: word('hours'),
        told: word('told'),
      },
    ]
  })
}

function seenOfHelp(written: Written): string {
  return seenOf(helpCardFields.map(wordsOf(written, helpCardFields)))
}

export function addHelpCard(doc: Doc, id: string): Allowed<'full'> {
  const answer = mayAddHelpCard(readHelpCards(doc))
  if (answer.ok) addWritten(doc, { map, id, fields: helpCardFields })
  return answer
}

export interface HelpCardWords {
  readonly id: string
  readonly field: HelpCardField
  readonly text: string
}

export function writeHelpCard(doc: Doc, words: HelpCardWords): Allowed<'tooLong'> {
  return writeWords(doc, { ...words, map, as: words.field === 'name' ? 'item' : 'clause' })
}

/** Whether it can be had round one's own leader. */
export function sayWayRound(doc: Doc, id: string, around: WayRound): void {
  if (mapOf(doc, 'helpAround').get(id) === around) return
  change(doc, () => mapOf(doc, 'helpAround').set(id, around))
}

export function putHelpCardAway(doc: Doc, id: string): void {
  const found = writtenIn(doc, map).find(([known]) => known === id)
  if (found !== undefined) putAway(doc, id, seenOfHelp(found[1]))
}
