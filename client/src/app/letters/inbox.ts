import { computed, effect, signal, type ReadonlySignal } from '@preact/signals'
import type { Doc } from 'yjs'

import { bytesToBase64url } from '#crypto'
import {
  giveUpBox,
  keepBox,
  layTheme,
  noteLaid,
  readLetters,
  readLinked,
  readReplyCame,
  replyToLetter,
  type Box,
} from '#documents'
import {
  canSenderBeGuessed,
  dayNumber,
  mayTakeIn,
  replyThatHolds,
  type Allowed,
  type Letter,
  type NumberedReply,
  type Reply,
} from '#domain'

import type { App } from '../app.ts'
import { today } from '../calendar.ts'
import { documentSignal } from '../document-signal.ts'
import { addressOf } from '../key-card.ts'
import { daysLeft } from '../last-day.ts'
import { mayWrite, type OrganisationHere } from '../organisation.ts'
import { reachRelay } from '../reach-relay.ts'
import type { Session } from '../session.ts'
import { boxDaysOpen, forgetBox, letterboxOf, makeBox } from './boxes.ts'
import { countHeld } from './held-letters.ts'
import { attend, forLetters, openBox, sessionIn } from './tend-inbox.ts'

/** A letter, and how its answer stands. */
export interface LetterHere extends Letter {
  /** The one that holds; null while there is none. */
  readonly reply: NumberedReply | null
  /** What held before it, newest first; of two written at once the one that does not hold is there too. */
  readonly before: readonly NumberedReply[]
  /** Whether the answer has come to the group; null while it is on its way. */
  readonly hasCome: boolean | null
}

export interface Inbox {
  /** Those without an answer first, then as they came. */
  readonly letters: readonly LetterHere[]
  /** The same, of letterboxes that were given up. */
  readonly earlier: readonly LetterHere[]
  readonly isFull: boolean
  /** How many have come since it was full, and lie in the letterbox until there is room. */
  readonly outside: number
  /** How many groups are linked by the letterbox that is open. */
  readonly linked: number
  /** With so few linked, who sent a letter can be guessed. */
  readonly canBeGuessed: boolean
  /** The letterbox that is open; null when there is none. */
  readonly box: Box | null
}

const inboxes = new WeakMap<Doc, ReadonlySignal<Inbox>>()

export function inboxIn({ doc }: OrganisationHere): ReadonlySignal<Inbox> {
  const inbox = inboxes.get(doc) ?? follow(doc)
  inboxes.set(doc, inbox)
  return inbox
}

function follow(doc: Doc): ReadonlySignal<Inbox> {
  const inside = documentSignal(doc, readInbox).value
  return computed(() => ({ ...inside.value, outside: countHeld(doc) }))
}

function readInbox(doc: Doc): Omit<Inbox, 'outside'> {
  const box = openBox(doc)
  const letters = readLetters(doc)
    .map((letter) => standing(doc, letter))
    .toSorted((one, other) => Number(one.reply !== null) - Number(other.reply !== null))
  const now = letters.filter((letter) => letter.box === box?.id)
  const linked = box === null ? 0 : readLinked(doc, box.id).length
  return {
    letters: now,
    earlier: letters.filter((letter) => letter.box !== box?.id),
    isFull: !mayTakeIn(now),
    linked,
    canBeGuessed: canSenderBeGuessed(linked),
    box,
  }
}

function standing(doc: Doc, letter: Letter): LetterHere {
  const reply = replyThatHolds(letter.replies)
  const before = letter.replies.filter((one) => one !== reply).toReversed()
  return { ...letter, reply, before, hasCome: readReplyCame(doc, letter) }
}

/** The address that is given to the groups; null while there is none, and for who may not have it. */
export function letterboxAddress(app: App, here: OrganisationHere): ReadonlySignal<string | null> {
  const address = signal<string | null>(null)
  const box = computed(() => inboxIn(here).value.box)
  effect(() => {
    const now = box.value
    void (now === null ? Promise.resolve(null) : linkTo(app, here, now)).then((link) => {
      if (box.peek()?.id === now?.id) address.value = link === null ? null : addressOf(app, link)
    })
  })
  return address
}

async function linkTo(app: App, here: OrganisationHere, box: Box): Promise<string | null> {
  const session = await sessionIn(app, here)
  return session === null ? null : letterboxOf(session, box)
}

export type Opened = 'open' | 'offline' | 'notYours'

/** Makes a letterbox. Its link works once the relay has it. */
export async function openLetterbox(app: App, here: OrganisationHere): Promise<Opened> {
  const session = mayWrite(here) ? await sessionIn(app, here) : null
  if (session === null) return 'notYours'
  if (!(await reachRelay(app, session.status))) return 'offline'
  const box = openBox(here.doc) ?? (await makeBox(app, session, forLetters))
  const open = box === null ? null : await attend(app, session, box)
  if (open === null) return 'notYours'
  return (await reachRelay(app, open.status)) ? 'open' : 'offline'
}

/** The link has come where it should not: what came in until now stays, and another box is opened. */
export async function changeLetterbox(app: App, here: OrganisationHere): Promise<Opened> {
  const given = await giveUpLetterbox(app, here)
  return given === 'gone' ? openLetterbox(app, here) : given
}

export async function giveUpLetterbox(
  app: App,
  here: OrganisationHere,
): Promise<'gone' | 'offline' | 'notYours'> {
  const session = mayWrite(here) ? await sessionIn(app, here) : null
  const box = openBox(here.doc)
  const open = session === null || box === null ? null : await attend(app, session, box)
  if (box === null || open === null) return 'notYours'
  if (!(await isClosed(app, open))) return 'offline'
  giveUpBox(here.doc, box.id)
  await forgetBox(app, box, open)
  return 'gone'
}

/** What lies in it is read before it is closed: a letter on its way here comes before the answer to this. */
async function isClosed(app: App, { room, status }: Session): Promise<boolean> {
  if ((await reachRelay(app, status)) && (await room.end()) === 'ended') return true
  // Another device may have closed it, or this one, and the answer was lost.
  return status.peek().ended
}

/** How many days a letterbox that ends soon has left; null while there is time enough, or no letterbox. */
export function letterboxDaysLeft(app: App, { box }: Inbox): number | null {
  return box === null ? null : daysLeft(app, { endsDay: box.lastDay, ended: false })
}

/** The same letterbox for another year: its link stays, and the groups need not be linked again. */
export async function renewLetterbox(app: App, here: OrganisationHere): Promise<Opened> {
  const session = mayWrite(here) ? await sessionIn(app, here) : null
  const box = openBox(here.doc)
  const open = session === null || box === null ? null : await attend(app, session, box)
  if (box === null || open === null) return 'notYours'
  const lastDay = dayNumber(today(app.ports)) + boxDaysOpen
  const isReached = await reachRelay(app, open.status)
  if (!isReached || (await open.room.endOn(lastDay)) !== 'moved') return 'offline'
  keepBox(here.doc, { ...box, lastDay })
  return 'open'
}

export function answerLetter(
  { doc }: OrganisationHere,
  id: string,
  reply: Reply,
): Allowed<'noWhy'> {
  return replyToLetter(doc, id, reply)
}

/** In words of their own. The card says that it came in a letter, and not whose. */
export function layLetter(
  app: App,
  { doc }: OrganisationHere,
  { id, text }: { readonly id: string; readonly text: string },
): Allowed<'empty' | 'tooLong' | 'full'> {
  const card = bytesToBase64url(app.ports.random.bytes(9))
  const laid = layTheme(doc, { id: card, text, isLetter: true })
  if (laid.ok) noteLaid(doc, id)
  return laid
}
