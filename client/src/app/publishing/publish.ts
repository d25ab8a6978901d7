import { base64urlToBytes, bytesToBase64url, type PageKey } from '#crypto'
import {
  keepEdition,
  keepPlanVersion,
  keepPublishedText,
  markWithdrawn,
  publishedText,
  readOrganisationPlan,
  readPages,
  readPlanVersions,
} from '#documents'
import {
  changedLines,
  currentPage,
  isReadyToPublish,
  lastDayOfPage,
  newestEdition,
  nextNumber,
  type OrganisationPlan,
  type RoomPage,
} from '#domain'
import {
  lookAtPage,
  publishEdition,
  withdrawPage,
  type PageContent,
  type PageThere,
  type PageTold,
} from '#sync'

import type { App } from '../app.ts'
import { today } from '../calendar.ts'
import { problemByCode, type ProblemName } from '../problems.ts'
import { reachRelay } from '../reach-relay.ts'
import { sessionOf, type Session } from '../session.ts'
import { makePage, pageKey } from './page-key.ts'
import { pageLines } from './page-lines.ts'

/** What a page says; `planPage` makes it of a plan. */
export type PageToPublish = PageContent

export type Published =
  | { readonly state: 'published'; readonly number: number }
  | { readonly state: 'refused'; readonly problem: ProblemName }
  /** Somebody has just taken out what must be there. */
  | { readonly state: 'missing' }
  | { readonly state: 'offline' }

const dayMs = 86_400_000

/**
 * Puts up what she has seen, as the edition she was told it would be. When somebody else was first,
 * nothing is published: theirs stands, and hers becomes the next when she has looked at it.
 */
export async function publish(
  app: App,
  handle: string,
  { content, number }: { readonly content: PageContent; readonly number: number },
): Promise<Published> {
  const session = await sessionIn(app, handle)
  if (session === null) return { state: 'refused', problem: 'keyRefused' }
  const plan = readOrganisationPlan(session.doc)
  if (!isReadyToPublish(plan)) return { state: 'missing' }
  const page = currentPage(readPages(session.doc))
  if (nextNumber(page) !== number) return { state: 'refused', problem: 'pageTaken' }
  const keyed = await keyFor(app, session, page)
  if (keyed === null) return { state: 'refused', problem: 'keyRefused' }
  const { id, key } = keyed
  // First the secret on the relay's disk: a page that nobody could withdraw any more must not come to be.
  if (!(await reachRelay(app, session.status))) return { state: 'offline' }
  const day = Math.floor(app.ports.clock.now() / dayMs)
  const previous = base64urlToBytes(newestEdition(page)?.name ?? '')
  const told = await publishEdition(app.ports, {
    key,
    number,
    previous: number === 1 ? null : previous,
    day,
    lastDay: lastDayOfPage(day),
    content,
  })
  return settle(app, { session, id, told, plan, text: pageLines(content).join('\n') })
}

/** Of the page that goes on, or of a new one. */
async function keyFor(
  { ports }: App,
  session: Session,
  page: RoomPage | null,
): Promise<{ readonly id: string; readonly key: PageKey } | null> {
  const id = page?.id ?? (await makePage(ports.random, session))
  const key = id === null ? null : await pageKey(session, id)
  return id === null || key === null ? null : { id, key }
}

interface ToSettle {
  readonly session: Session
  readonly id: string
  readonly told: PageTold
  readonly plan: OrganisationPlan
  readonly text: string
}

async function settle(app: App, { session, id, told, plan, text }: ToSettle): Promise<Published> {
  const { doc } = session
  if (told.state === 'offline') return told
  if (told.state === 'refused') {
    if (told.code === 'page-withdrawn') markWithdrawn(doc, id)
    if (told.code === 'page-conflict') await lookAgain(app, session, id)
    return { state: 'refused', problem: problemByCode[told.code] }
  }
  keepThere(session, id, told.page)
  keepPublishedText(doc, id, text)
  // Of its own count: a page that follows one that was withdrawn begins at 1 again.
  const number = (readPlanVersions(doc)[0]?.number ?? 0) + 1
  keepPlanVersion(doc, { number, on: today(app.ports), plan })
  return { state: 'published', number: told.page.number }
}

export type Withdrawn = 'withdrawn' | 'offline' | 'keyRefused'

/** For good. A page that the relay does not know is not there to be read, and is given up too. */
export async function withdraw(app: App, handle: string, id: string): Promise<Withdrawn> {
  const session = await sessionIn(app, handle)
  const key = session === null ? null : await pageKey(session, id)
  if (session === null || key === null) return 'keyRefused'
  const told = await withdrawPage(app.ports, key)
  if (told.state === 'offline') return 'offline'
  if (told.state === 'refused' && told.code !== 'page-unknown') return 'keyRefused'
  markWithdrawn(session.doc, id)
  return 'withdrawn'
}

/**
 * What the relay has of the room's pages, for a device that died before it could write it down. What was
 * withdrawn and is there again, as after a backup, is withdrawn once more.
 */
export async function lookAfterPages(app: App, handle: string): Promise<void> {
  const session = await sessionIn(app, handle)
  if (session === null) return
  for (const { id, isWithdrawn } of readPages(session.doc)) {
    const there = await lookAgain(app, session, id)
    if (isWithdrawn && there?.state === 'published') await withdraw(app, handle, id)
  }
}

async function lookAgain({ ports }: App, session: Session, id: string): Promise<PageThere | null> {
  const told = await lookAtPage(ports, base64urlToBytes(id) ?? new Uint8Array(16))
  if (told.state !== 'told') return null
  keepThere(session, id, told.page)
  return told.page
}

function keepThere({ doc }: Session, id: string, there: PageThere): void {
  if (there.state === 'withdrawn') return markWithdrawn(doc, id)
  for (const { number, day } of there.editions) {
    const name = number === there.number ? bytesToBase64url(there.name) : ''
    keepEdition(doc, id, { number, day, lastDay: there.lastDay, name })
  }
}

/** What is otherwise in the plan now than on the page, line by line; null where that is not known. */
export function changesSince(
  session: Pick<Session, 'doc'>,
  content: PageContent,
): ReturnType<typeof changedLines> | null {
  const page = currentPage(readPages(session.doc))
  const before = page === null ? '' : publishedText(session.doc, page.id)
  return before === '' ? null : changedLines(before.split('\n'), pageLines(content))
}

async function sessionIn(app: App, handle: string): Promise<Session | null> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  return record === undefined || record.leftBehind ? null : sessionOf(app, record)
}
