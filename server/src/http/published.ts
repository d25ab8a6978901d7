import { createHash } from 'node:crypto'

import { parseEdition } from '#protocol'

import { contentOf } from '../page/content.ts'
import { renderGone, renderPage } from '../page/render.ts'
import type { PageStore, StoredPage } from '../storage/page-store.ts'
import { compress, type Encoding } from './static-files.ts'

/** What is answered to who asks for a page. */
export interface Published {
  readonly status: 200 | 410
  readonly html: string
  readonly etag: string
  body(encoding: Encoding): Buffer
}

interface Options {
  readonly store: PageStore
  /** The day by which a page may be over. */
  today(): number
}

const address = /^(\/side\/([\w-]{22}))(?:\/([1-9]\d{0,9}))?$/u

export interface PublishedPages {
  (path: string): Promise<Published | null>
  /** What was set of a page is kept no longer. */
  forget(pageId: Uint8Array): void
  /** How many letters are kept of pages that were set. */
  lettersKept(): number
}

/**
 * Answers null when there is no such page, or no such edition of it. An edition is set once for all who
 * ask; whether the page is still there is asked of the store each time.
 */
export function createPublished({ store, today }: Options): PublishedPages {
  const kept = new KeptEditions()
  const read = async (path: string): Promise<Published | null> => {
    const [, base = '', name = '', asked] = address.exec(path) ?? []
    const pageId = Buffer.from(name, 'base64url')
    if (pageId.byteLength !== 16) return null
    const page = await store.page(pageId)
    if (page === null) return null
    const gone = whyGone(page, today())
    if (gone !== null) {
      kept.forget(pageId)
      return answerOf(410, renderGone(page.language, gone))
    }
    const number = asked === undefined ? page.number : Number(asked)
    const place = { page, path: base, number }
    const known = kept.find(place)
    if (known !== null) return known
    const bytes = await store.edition(pageId, number)
    // Somebody who asked meanwhile may have had it set.
    return bytes === null ? null : (kept.find(place) ?? setEdition(bytes, place, kept))
  }
  return Object.assign(read, {
    forget: (pageId: Uint8Array) => kept.forget(pageId),
    lettersKept: () => kept.letters,
  })
}

/** The sweep may not have come yet. */
function whyGone({ state, lastDay }: StoredPage, today: number): 'withdrawn' | 'run-out' | null {
  if (state !== 'published') return state
  return lastDay < today ? 'run-out' : null
}

interface Place {
  readonly page: StoredPage
  readonly path: string
  readonly number: number
}

function setEdition(bytes: Uint8Array, place: Place, kept: KeptEditions): Published | null {
  const parsed = parseEdition(bytes)
  const content = parsed.ok ? contentOf(parsed.value.edition.content) : null
  if (!parsed.ok || content === null) return null
  const { number, day } = parsed.value.edition
  const { lastDay, editions } = place.page
  const { path } = place
  const answer = answerOf(200, renderPage({ content, number, day, lastDay, path, editions }))
  kept.keep(place, answer)
  return answer
}

const mostKeptLetters = 8 * 1024 * 1024

/** Editions that were asked for last. What they say of the others changes with the newest, so they are kept under it. */
class KeptEditions {
  readonly #answers = new Map<string, Published>()
  #letters = 0

  get letters(): number {
    return this.#letters
  }

  forget(pageId: Uint8Array): void {
    const path = `/side/${Buffer.from(pageId).toString('base64url')}/`
    for (const [name, { html }] of this.#answers) {
      if (!name.startsWith(path)) continue
      this.#answers.delete(name)
      this.#letters -= html.length
    }
  }

  find(place: Place): Published | null {
    const name = nameOf(place)
    const answer = this.#answers.get(name)
    if (answer === undefined) return null
    this.#answers.delete(name)
    this.#answers.set(name, answer)
    return answer
  }

  keep(place: Place, answer: Published): void {
    this.#answers.set(nameOf(place), answer)
    this.#letters += answer.html.length
    for (const [name, { html }] of this.#answers) {
      if (this.#letters <= mostKeptLetters) return
      this.#answers.delete(name)
      this.#letters -= html.length
    }
  }
}

function nameOf({ page, path, number }: Place): string {
  return `${path}/${number}/${Buffer.from(page.name).toString('base64url')}`
}

function answerOf(status: Published['status'], html: string): Published {
  const bodies = new Map<Encoding, Buffer>()
  const digest = createHash('sha256').update(html).digest('base64url')
  return {
    status,
    html,
    etag: `"${digest.slice(0, 16)}"`,
    body(encoding) {
      const made = bodies.get(encoding) ?? compress(encoding, Buffer.from(html))
      bodies.set(encoding, made)
      return made
    },
  }
}
