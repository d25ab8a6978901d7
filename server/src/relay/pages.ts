import { limits, parseEdition, type ClientFrame, type SignedEdition } from '#protocol'

import { contentOf } from '../page/content.ts'
import type { StoredPage } from '../storage/page-store.ts'
import type { Session } from './session.ts'
import { isSignedBy, pageIdOf, sha256 } from './signatures.ts'

type Frame<T extends ClientFrame['type']> = Extract<ClientFrame, { type: T }>
export type PageFrame = Frame<'page-publish' | 'page-withdraw' | 'page-look'>

/** A page belongs to no room that the relay knows of. What it says is for everybody. */
export function atPage(session: Session, frame: PageFrame): Promise<void> {
  if (frame.type === 'page-publish') return publish(session, frame.edition)
  return frame.type === 'page-withdraw' ? withdraw(session, frame) : tellPage(session, frame.pageId)
}

/** The edition speaks for itself, as a policy does: who brings it does not matter. */
async function publish(session: Session, bytes: Uint8Array): Promise<void> {
  const parsed = parseEdition(bytes.slice())
  if (!parsed.ok) return session.refuse(parsed)
  const { edition, signed, signature } = parsed.value
  const key = session.relay.options.ed25519.importKey(edition.key)
  if (!isSignedBy(key, { context: 'edition', message: signed, signature })) {
    return session.refuse({ code: 'wrong-signature' })
  }
  const content = contentOf(edition.content)
  if (content === null) return session.refuse({ code: 'page-refused' })
  const { store } = session.relay.options
  const pageId = pageIdOf(edition.key)
  const page = await store.page(pageId)
  const known = await store.edition(pageId, edition.number)
  const isRepeat = known !== null && Buffer.from(known).equals(bytes)
  if (!isRepeat) {
    const code = faultOf(parsed.value, page, session.relay.today())
    if (code !== null) return session.refuse({ code })
    if (!session.mayPut()) return
    const { language } = content
    const next = { ...edition, language, name: sha256(bytes), bytes: parsed.value.bytes }
    const isPut = await store.putEdition(pageId, next, page?.name ?? null)
    if (!isPut) return session.refuse({ code: 'page-conflict' })
  }
  await tellPage(session, pageId)
}

function faultOf({ edition }: SignedEdition, page: StoredPage | null, today: number) {
  const { day, lastDay } = edition
  if (page?.state === 'withdrawn') return 'page-withdrawn'
  if (page !== null && !isNext(edition, page)) return 'page-conflict'
  // A clock may be a day ahead; a page from next year would stand above those that come before it.
  const isOutOfTime = day > today + 1 || lastDay < today || lastDay > today + limits.pageDays
  return isOutOfTime ? 'page-refused' : null
}

/** As with policies: a relay that came back from a backup has lost those between. */
function isNext({ number, previous }: SignedEdition['edition'], page: StoredPage): boolean {
  const ahead = number - page.number
  return ahead === 1 ? Buffer.from(previous).equals(page.name) : ahead > 1
}

async function withdraw(session: Session, frame: Frame<'page-withdraw'>): Promise<void> {
  const { store, ed25519 } = session.relay.options
  const pageId = pageIdOf(frame.key)
  const key = ed25519.importKey(frame.key)
  const { signature } = frame
  if (!isSignedBy(key, { context: 'page-withdraw', message: pageId, signature })) {
    return session.refuse({ code: 'wrong-signature' })
  }
  await store.withdrawPage(pageId)
  session.relay.options.whenWithdrawn?.(pageId)
  await tellPage(session, pageId)
}

async function tellPage(session: Session, pageId: Uint8Array): Promise<void> {
  const page = await session.relay.options.store.page(pageId.slice())
  if (page === null) return session.refuse({ code: 'page-unknown' })
  const { state, number, name, lastDay, editions } = page
  session.send({ type: 'page', state, number, name, lastDay, editions })
}
