import { computed, effect } from '@preact/signals'
import type { Doc } from 'yjs'

import {
  isTold,
  noteReplyGone,
  noteTold,
  readBoxes,
  readFollowing,
  readLinked,
  readLocalHelp,
  readOrganisation,
  readPages,
  readRepliesOut,
  readStepsTold,
  takeInDone,
  takeInFollowing,
  takeInLink,
  type Box,
  type LinkedGroup,
  type Teller,
} from '#documents'
import { canSenderBeGuessed, currentPage, newestEdition } from '#domain'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import type { OrganisationHere } from '../organisation.ts'
import { sessionOf, type Session } from '../session.ts'
import { attendBox, leaveBox } from './boxes.ts'
import { boxIdIn, deliverAll, type ToDeliver } from './deliver.ts'
import { takeInHeld, takeInOrHold } from './held-letters.ts'
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
  const mayTakeIn = () => !here.leftBehind.peek() && !here.ended.peek() && !here.newer.peek()
  doc.on('update', () => queueMicrotask(() => mayTakeIn() && takeInHeld(doc)))
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
  if (letter?.kind === 'theme') takeInOrHold(doc, { ...letter, box: box.id })
  if (letter?.kind === 'linked') {
    takeInLink(doc, box.id, { id: boxIdIn(letter.answer), answer: letter.answer })
  }
  if (letter?.kind === 'follows') {
    takeInFollowing(doc, box.id, { id: boxIdIn(letter.answer), answer: letter.answer })
  }
  if (letter?.kind === 'done') takeInDone(doc, letter)
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

/**
 * What every linked group is told, each once: whom it is linked to, whether enough are, a new plan, the help
 * cards, and the steps that are for groups. A dialogue that follows is told of the help cards too, and of the steps
 * that are for dialogues.
 */
function tellingsIn(doc: Doc): readonly ToDeliver[] {
  const box = openBox(doc)
  if (box === null) return []
  const groups = readLinked(doc, box.id)
  const help = helpIn(doc)
  const toGroups = [welcomeIn(doc, groups.length), planIn(doc), help, stepsIn(doc, 'group')]
  const toDialogues = [help, stepsIn(doc, 'dialogue')]
  const dialogues = readFollowing(doc, box.id)
  return [
    ...tellAll(doc, { letterbox: box.id, rooms: groups, news: toGroups }),
    ...tellAll(doc, { letterbox: box.id, rooms: dialogues, news: toDialogues }),
  ]
}

interface ToAll {
  readonly letterbox: string
  readonly rooms: readonly LinkedGroup[]
  readonly news: readonly (News | null)[]
}

function tellAll(doc: Doc, { letterbox, rooms, news }: ToAll): readonly ToDeliver[] {
  return rooms.flatMap((group) =>
    news.flatMap((one) => {
      if (one === null) return []
      const telling = { letterbox, group: group.id, what: one.what }
      return isTold(doc, telling) ? [] : [toTell(doc, { group, telling, letter: one.letter })]
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

function stepsIn(doc: Doc, doer: Teller): News | null {
  const told = readStepsTold(doc, doer)
  if (told === null) return null
  return { what: `steps/${String(told.n)}/${told.mark}`, letter: { kind: 'steps', ...told } }
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
