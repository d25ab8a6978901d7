import { computed, effect } from '@preact/signals'
import type { Doc } from 'yjs'

import {
  isTold,
  noteReplyGone,
  noteTold,
  readBoxes,
  readLinked,
  readLocalHelp,
  readOrganisation,
  readPages,
  readRepliesOut,
  takeInLetter,
  takeInLink,
  type Box,
  type LinkedGroup,
} from '#documents'
import { canSenderBeGuessed, currentPage, newestEdition } from '#domain'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import type { OrganisationHere } from '../organisation.ts'
import { sessionOf, type Session } from '../session.ts'
import { attendBox, leaveBox } from './boxes.ts'
import { boxIdIn, deliverAll, type ToDeliver } from './deliver.ts'
import { parseToOrganisation, type ToGroup } from './letter-bytes.ts'

/** Takes in what comes and delivers what goes, for as long as the page is open. */
export async function tendInbox(app: App, here: OrganisationHere): Promise<void> {
  const session = here.standing === 'viewer' ? null : await sessionIn(app, here)
  if (session === null) return
  const { doc } = session
  const boxes = documentSignal(doc, readBoxes).value
  effect(() => {
    if (here.leftBehind.value) return boxes.value.forEach((box) => void leaveBox(app, box))
    if (here.ended.value || here.newer.value) return
    for (const box of boxes.value) void attend(app, session, box)
  })
  const waiting = documentSignal(doc, waitingIn).value
  deliverAll(
    app,
    computed(() => (here.leftBehind.value ? [] : waiting.value)),
  )
}

export function attend(app: App, session: Session, box: Box): Promise<Session | null> {
  return attendBox(app, session, {
    box,
    onLetter: (plaintext) => takeIn(session.doc, box, plaintext),
  })
}

function takeIn(doc: Doc, box: Box, plaintext: Uint8Array): void {
  const letter = parseToOrganisation(plaintext)
  if (letter?.kind === 'theme') takeInLetter(doc, { ...letter, box: box.id })
  if (letter?.kind === 'linked') {
    takeInLink(doc, box.id, { id: boxIdIn(letter.answer), answer: letter.answer })
  }
}

function waitingIn(doc: Doc): readonly ToDeliver[] {
  const replies = readRepliesOut(doc).map(({ key, answer, n, verdict, why }): ToDeliver => ({
    to: answer,
    about: key,
    write: () => Promise.resolve({ kind: 'reply', n, verdict, why }),
    settled: (how) => noteReplyGone(doc, key, how),
  }))
  return [...replies, ...tellingsIn(doc)]
}

/** What every linked group is told, each once: whom it is linked to, whether enough are, and a new plan. */
function tellingsIn(doc: Doc): readonly ToDeliver[] {
  const box = openBox(doc)
  if (box === null) return []
  const groups = readLinked(doc, box.id)
  const news = [welcomeIn(doc, groups.length), planIn(doc), helpIn(doc)].filter(
    (one) => one !== null,
  )
  return groups.flatMap((group) =>
    news.flatMap(({ what, letter }) => {
      const telling = { letterbox: box.id, group: group.id, what }
      return isTold(doc, telling) ? [] : [toTell(doc, { group, telling, letter })]
    }),
  )
}

interface News {
  readonly what: string
  readonly letter: ToGroup
}

function welcomeIn(doc: Doc, linked: number): News | null {
  const reading = readOrganisation(doc)
  if (reading.state !== 'read') return null
  const isEnough = !canSenderBeGuessed(linked)
  const { name } = reading.room
  return { what: isEnough ? 'enough' : 'few', letter: { kind: 'welcome', name, isEnough } }
}

/** The edition that was published last, as long as its page stands. */
function planIn(doc: Doc): News | null {
  const page = currentPage(readPages(doc))
  const newest = newestEdition(page)
  if (page === null || newest === null) return null
  const { id } = page
  return {
    what: `plan/${id}/${String(newest.number)}`,
    letter: { kind: 'plan', page: id, edition: newest.number },
  }
}

/** The help cards as they were shared last, also when they were taken back. */
function helpIn(doc: Doc): News | null {
  const help = readLocalHelp(doc)
  if (help === null) return null
  return { what: `help/${String(help.n)}/${help.mark}`, letter: { kind: 'help', ...help } }
}

interface ToTell {
  readonly group: LinkedGroup
  readonly telling: Parameters<typeof noteTold>[1]
  readonly letter: ToGroup
}

function toTell(doc: Doc, { group, telling, letter }: ToTell): ToDeliver {
  return {
    to: group.answer,
    about: telling.what,
    write: () => Promise.resolve(letter),
    settled: () => noteTold(doc, telling),
  }
}

/** What a box of the organisation's is for. */
export const forLetters = 'letters'

/** Two may have been opened at once: both are emptied, and one is the one that is given out. */
export function openBox(doc: Doc): Box | null {
  return readBoxes(doc).findLast(({ about }) => about === forLetters) ?? null
}

export async function sessionIn(app: App, { handle }: OrganisationHere): Promise<Session | null> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  return record === undefined ? null : sessionOf(app, record)
}
