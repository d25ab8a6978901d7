import type { WorkshopWords } from '#content/workshop/da'
import { addOwnPage, showPage, takePageOut, writeOwnPage, type OwnPageWords } from '#documents'
import { pageAmong, pagesFromText, type Allowed, type ItemTopic, type PagesRead } from '#domain'

import type { App } from '../app.ts'
import { newItemId } from './make-workshop.ts'
import { whereabouts } from './running.ts'
import { mayLead, type WorkshopHere } from './workshop.ts'

/** One page for the wall and for every phone. */
interface ShownPage {
  /** What it belongs to; empty for their own. */
  readonly above: string
  readonly name: string
  readonly text: string
}

export interface Presented {
  readonly page: ShownPage
  /** From 0. */
  readonly at: number
  readonly of: number
}

/** What is shown while they are at it; null where nothing is presented. */
export function presentedIn(here: WorkshopHere, own: WorkshopWords): Presented | null {
  const { now } = whereabouts(here)
  const pages = pagesOf(here, own, now?.item.topic ?? null)
  const at = pageAmong(here.room.value.running.page, pages.length)
  const page = pages[at]
  return page === undefined ? null : { page, at, of: pages.length }
}

function pagesOf(
  here: WorkshopHere,
  { presented, topics }: WorkshopWords,
  topic: ItemTopic | null,
): readonly ShownPage[] {
  if (topic === 'findings' || topic === 'threeTools') return presented[topic]
  if (topic !== 'own') return []
  return here.room.value.ownPages.map(({ title, text }) => ({
    above: '',
    name: title.trim() || topics.own.name,
    text,
  }))
}

/** Turns to the page before or after. */
export function turnPage(here: WorkshopHere, { at, of }: Presented, by: -1 | 1): void {
  const { now } = whereabouts(here)
  if (now !== null && mayLead(here)) showPage(here.doc, now.item.id, pageAmong(at + by, of))
}

export function addPage(app: App, { doc }: WorkshopHere): Allowed<'full'> {
  return addOwnPage(doc, newItemId(app))
}

/** Somebody's own text, page by page; where there is no room for all of it nothing is laid in. */
export function takePages(app: App, here: WorkshopHere, pasted: string): PagesRead {
  const read = pagesFromText(pasted, here.room.peek().ownPages)
  const { doc } = here
  doc.transact(() => {
    for (const { title, text } of read.ok ? read.pages : []) {
      const id = newItemId(app)
      addOwnPage(doc, id)
      writeOwnPage(doc, { id, field: 'title', text: title })
      writeOwnPage(doc, { id, field: 'text', text })
    }
  })
  return read
}

export function writePage({ doc }: WorkshopHere, words: OwnPageWords): Allowed<'tooLong'> {
  return writeOwnPage(doc, words)
}

export function dropPage({ doc }: WorkshopHere, id: string): void {
  takePageOut(doc, id)
}
