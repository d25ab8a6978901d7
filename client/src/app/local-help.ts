import { bytesToBase64url } from '#crypto'
import { keepLocalHelp, readLocalHelp, readOrganisation, readOrganisationPlan } from '#documents'
import { helpToShare, isSharedHelp, type Allowed, type LocalHelp } from '#domain'
import type { Doc } from 'yjs'

import type { App } from './app.ts'
import { today } from './calendar.ts'
import { documentSignal } from './document-signal.ts'
import { isTooLongForLetter } from './letters/letter-bytes.ts'
import { mayWrite, type OrganisationHere } from './organisation.ts'

/** How the help cards of an organisation stand towards the groups that are linked to it. */
export interface HelpToShare {
  /** What the groups would see, if it were shared now. */
  readonly now: Pick<LocalHelp, 'organisation' | 'cards'>
  /** What they have been given last; null before anything was. */
  readonly shared: LocalHelp | null
  /** They have what stands here. */
  readonly isShared: boolean
}

const known = new WeakMap<Doc, () => HelpToShare>()

/** To be read where signals are. */
export function helpToShareIn({ doc }: Pick<OrganisationHere, 'doc'>): HelpToShare {
  const read = known.get(doc) ?? follow(doc)
  known.set(doc, read)
  return read()
}

function follow(doc: Doc): () => HelpToShare {
  const help = documentSignal(doc, readHelp).value
  return () => help.value
}

function readHelp(doc: Doc): HelpToShare {
  const reading = readOrganisation(doc)
  const name = reading.state === 'read' ? reading.room.name : ''
  const now = helpToShare(name, readOrganisationPlan(doc).helpCards)
  const shared = readLocalHelp(doc)
  return { now, shared, isShared: isSharedHelp(now, shared) }
}

/** By a hand, and exactly what she has seen; the groups that are linked get it, and those that come later. */
export function shareHelp(app: App, here: OrganisationHere): Allowed<'viewer' | 'tooLong'> {
  if (!mayWrite(here)) return { ok: false, reason: 'viewer' }
  const { now, shared } = readHelp(here.doc)
  const mark = bytesToBase64url(app.ports.random.bytes(9))
  const help = { ...now, n: (shared?.n ?? 0) + 1, mark, on: today(app.ports) }
  if (isTooLongForLetter({ kind: 'help', ...help })) return { ok: false, reason: 'tooLong' }
  keepLocalHelp(here.doc, help)
  return { ok: true }
}
