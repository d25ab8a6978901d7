import { mayAddPage, ownPageFields, type Allowed, type OwnPage, type OwnPageField } from '#domain'
import type { Doc } from 'yjs'

import {
  addWritten,
  isAway,
  putAway,
  wordsOf,
  writeWords,
  writtenIn,
} from '../organisation-plan/written.ts'

// workshopPages     id → map of order, and a text each for title and text

const map = 'workshopPages'

export function readOwnPages(doc: Doc): readonly OwnPage[] {
  return writtenIn(doc, map).flatMap(([id, written]) => {
    const word = wordsOf(written, ownPageFields)
    const page = { id, title: word('title'), text: word('text') }
    return isAway(doc, id, asRead(page)) ? [] : [page]
  })
}

function asRead({ title, text }: OwnPage): string {
  return JSON.stringify([title, text])
}

export function addOwnPage(doc: Doc, id: string): Allowed<'full'> {
  const answer = mayAddPage(readOwnPages(doc))
  if (answer.ok) addWritten(doc, { map, id, fields: ownPageFields })
  return answer
}

export interface OwnPageWords {
  readonly id: string
  readonly field: OwnPageField
  readonly text: string
}

export function writeOwnPage(doc: Doc, words: OwnPageWords): Allowed<'tooLong'> {
  return writeWords(doc, { ...words, map, as: words.field === 'title' ? 'item' : 'cell' })
}

/** Out as it reads now: who writes in it meanwhile keeps it. */
export function takePageOut(doc: Doc, id: string): void {
  const page = readOwnPages(doc).find((known) => known.id === id)
  if (page !== undefined) putAway(doc, id, asRead(page))
}
