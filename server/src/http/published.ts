import { createHash } from 'node:crypto'

import { parseEdition } from '#protocol'

import { contentOf } from '../page/content.ts'
import { renderGone, renderPage } from '../page/render.ts'
import type { PageStore, StoredPage } from '../storage/page-store.ts'

/** What is answered to who asks for a page. */
export interface Published {
  readonly status: 200 | 410
  readonly html: string
  readonly etag: string
}

const address = /^(\/side\/([\w-]{22}))(?:\/([1-9]\d{0,9}))?$/u

/** Null when there is no such page, or no such edition of it. */
export async function readPublished(
  store: PageStore,
  today: number,
  path: string,
): Promise<Published | null> {
  const [, base = '', name = '', asked] = address.exec(path) ?? []
  const pageId = Buffer.from(name, 'base64url')
  if (pageId.byteLength !== 16) return null
  const page = await store.page(pageId)
  if (page === null) return null
  const gone = whyGone(page, today)
  if (gone !== null) return answerOf(410, renderGone(page.language, gone))
  const number = asked === undefined ? page.number : Number(asked)
  const bytes = await store.edition(pageId, number)
  const html = bytes === null ? null : renderEdition(bytes, { page, path: base })
  return html === null ? null : answerOf(200, html)
}

/** The sweep may not have come yet. */
function whyGone({ state, lastDay }: StoredPage, today: number): 'withdrawn' | 'run-out' | null {
  if (state !== 'published') return state
  return lastDay < today ? 'run-out' : null
}

function renderEdition(
  bytes: Uint8Array,
  { page, path }: { readonly page: StoredPage; readonly path: string },
): string | null {
  const parsed = parseEdition(bytes)
  const content = parsed.ok ? contentOf(parsed.value.edition.content) : null
  if (!parsed.ok || content === null) return null
  const { number, day } = parsed.value.edition
  const { lastDay, editions } = page
  return renderPage({ content, number, day, lastDay, path, editions })
}

function answerOf(status: Published['status'], html: string): Published {
  const digest = createHash('sha256').update(html).digest('base64url')
  return { status, html, etag: `"${digest.slice(0, 16)}"` }
}
