import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals'
import type { Doc } from 'yjs'

import {
  decideToSend,
  forgetLocalHelp,
  forgetWelcome,
  isLinkTold,
  isTurnedAway,
  keepLocalHelp,
  linkLetterbox,
  maySend,
  noteDelivered,
  noteTurnedAway,
  readBoxes,
  readLetterbox,
  readLettersOut,
  readFollowedHelp,
  readPlanToTakeUp,
  readToDecide,
  readWelcome,
  sendLetter,
  takeInPlan,
  takeInReply,
  takeInSteps,
  takeInWelcome,
  takePlanUp,
  type Box,
  type LetterOut,
  type LetterToDecide,
} from '#documents'
import {
  canSenderBeGuessed,
  fewestToHideAmong,
  themeToLetter,
  type Allowed,
  type PlanNews,
  type SentTheme,
  type Welcome,
} from '#domain'

import type { App } from '../app.ts'
import { documentSignal } from '../document-signal.ts'
import type { GroupHere } from '../group.ts'
import { pageAddress } from '../publishing/page-address.ts'
import { sessionOf } from '../session.ts'
import { aboutLink, theLink } from './about-link.ts'
import { leaveBox } from './boxes.ts'
import { boxIdIn, deliverAll, letterboxLink, type ToDeliver } from './deliver.ts'
import { isFromNewerApp, parseToGroup, type ToGroup } from './letter-bytes.ts'
import { answerBox, attendRoomBox, linkToDeliver, type Attended } from './link.ts'
import { stepsToDeliver } from './room-steps.ts'

/** What goes between a group and the organisation it is linked to. */
export interface GroupPost {
  /** Null until the group's leader has linked one. */
  readonly letterbox: string | null
  /** What the organisation has said of itself; null before it has. */
  readonly welcome: Welcome | null
  /** It was closed before the group came to it. */
  readonly isOver: boolean
  readonly letters: readonly LetterOut[]
  /** What an earlier meeting suggested, and the group's leader has not said yes to. */
  readonly toDecide: readonly LetterToDecide[]
  /** What the organisation asks the group to take up. */
  readonly plan: PlanNews | null
  /** Whether the organisation has shared its help cards. */
  readonly hasHelp: boolean
}

const posts = new WeakMap<Doc, ReadonlySignal<GroupPost>>()

export function postOf({ doc }: GroupHere): ReadonlySignal<GroupPost> {
  const post = posts.get(doc) ?? documentSignal(doc, readPost).value
  posts.set(doc, post)
  return post
}

function readPost(doc: Doc): GroupPost {
  const letterbox = readLetterbox(doc)
  return {
    letterbox,
    welcome: readWelcome(doc),
    isOver: letterbox !== null && isTurnedAway(doc, theLink, letterbox),
    letters: readLettersOut(doc),
    toDecide: readToDecide(doc),
    plan: readPlanToTakeUp(doc),
    hasHelp: (readFollowedHelp(doc)?.cards.length ?? 0) > 0,
  }
}

export type Linked = Allowed<'notLeader' | 'noLetterbox'>

/** By the group's leader alone. Everybody in the group sees it. */
export async function linkGroup(here: GroupHere, seat: string, letterbox: string): Promise<Linked> {
  if ((await letterboxLink(letterbox)) === null) return { ok: false, reason: 'noLetterbox' }
  const before = readLetterbox(here.doc)
  const linked = linkLetterbox(here.doc, { seat, letterbox })
  if (linked.ok && before !== letterbox) forgetOrganisation(here.doc)
  return linked
}

export function unlinkGroup(here: GroupHere, seat: string): Allowed<'notLeader'> {
  const unlinked = linkLetterbox(here.doc, { seat, letterbox: null })
  if (unlinked.ok) forgetOrganisation(here.doc)
  return unlinked
}

/** What was said by the one before does not hold for the next. */
function forgetOrganisation(doc: Doc): void {
  forgetWelcome(doc)
  forgetLocalHelp(doc)
  newerIn(doc).value = false
}

/** Exactly what the organisation will read. */
export function letterPreview(here: GroupHere, letter: LetterOut): SentTheme {
  return themeToLetter(letter, here.room.value.name)
}

export function maySendNow({ letterbox }: GroupPost, letter: LetterOut): boolean {
  return maySend(letter, letterbox)
}

/** What the group knows of how many are linked is what the organisation has told; until then, few. */
export function maySenderBeGuessed({ welcome }: GroupPost): boolean {
  return canSenderBeGuessed(welcome?.isEnough === true ? fewestToHideAmong : 0)
}

/** Her word on a theme of a meeting that has ended. From then on it is a letter that she may send. */
export function decideAfterwards(
  { doc }: GroupHere,
  seat: string,
  { id, round }: LetterToDecide,
): ReturnType<typeof decideToSend> {
  return decideToSend(doc, { id, round, seat })
}

/** Her hand on it; a device of the group delivers it as soon as there is a network. */
export function sendThisLetter(
  { doc }: GroupHere,
  seat: string,
  id: string,
): ReturnType<typeof sendLetter> {
  return sendLetter(doc, { id, seat })
}

export function planAddress(app: App, { page, edition }: PlanNews): string {
  return pageAddress(app, page, edition)
}

/** They have talked of the plan. */
export function planTakenUp({ doc }: GroupHere, news: PlanNews): void {
  takePlanUp(doc, news)
}

/** Delivers what waits and takes in what comes, for as long as the page is open. */
export async function tendGroupPost(app: App, here: GroupHere): Promise<void> {
  if (here.standing === 'guest') return
  const record = (await app.rooms.load()).find(({ handle }) => handle === here.handle)
  const session = record === undefined ? null : await sessionOf(app, record)
  if (session === null) return
  const { doc } = session
  const boxes = documentSignal(doc, readBoxes).value
  effect(() => {
    if (here.leftBehind.value) return boxes.value.forEach((box) => void leaveBox(app, box))
    if (here.ended.value || here.newer.value) return
    for (const box of boxes.value) void attendRoomBox(app, session, { box, takeIn })
  })
  const waiting = documentSignal(doc, () => waitingIn({ app, here, session, takeIn })).value
  deliverAll(
    app,
    computed(() => (here.leftBehind.value ? [] : waiting.value)),
  )
}

const newer = new WeakMap<Doc, Signal<boolean>>()

function newerIn(doc: Doc): Signal<boolean> {
  const signalled = newer.get(doc) ?? signal(false)
  newer.set(doc, signalled)
  return signalled
}

/** The organisation has written what only a newer version of this app can read. It lies there until then. */
export function hasUnreadNews({ doc }: GroupHere): boolean {
  return newerIn(doc).value
}

/** A box is for one thing: an answer counts for the theme whose box it came to, whatever it says. */
function takeIn(doc: Doc, { about }: Box, plaintext: Uint8Array): void {
  const letter = parseToGroup(plaintext)
  const letterbox = boxIdIn(readLetterbox(doc) ?? '')
  const isFromLinked = about === aboutLink(letterbox)
  if (letter === null && isFromLinked && isFromNewerApp(plaintext)) newerIn(doc).value = true
  if (letter?.kind === 'reply') takeInReply(doc, about, letter)
  else if (isFromLinked && letter !== null) takeInNews(doc, letterbox, letter)
}

function takeInNews(
  doc: Doc,
  letterbox: string,
  letter: Exclude<ToGroup, { kind: 'reply' }>,
): void {
  if (letter.kind === 'welcome') takeInWelcome(doc, letter)
  else if (letter.kind === 'plan') takeInPlan(doc, letter)
  else if (letter.kind === 'steps') takeInSteps(doc, letterbox, letter)
  else keepLocalHelp(doc, letter)
}

interface Tended extends Attended {
  readonly here: GroupHere
}

function waitingIn(tended: Tended): readonly ToDeliver[] {
  const { doc } = tended.session
  const letters = readLettersOut(doc).flatMap((letter) =>
    letter.state === 'waiting' && letter.sentTo !== null
      ? [themeToDeliver(tended, { ...letter, sentTo: letter.sentTo })]
      : [],
  )
  const letterbox = readLetterbox(doc)
  if (letterbox === null) return letters
  const link = isLinkTold(doc, letterbox) ? [] : [linkToDeliver(tended, letterbox, 'linked')]
  return [...link, ...letters, ...stepsToDeliver(tended.session, letterbox)]
}

type LetterOnItsWay = LetterOut & { readonly sentTo: string }

function themeToDeliver({ app, here, session }: Tended, letter: LetterOnItsWay): ToDeliver {
  const { doc } = session
  const { id, sentTo } = letter
  return {
    to: sentTo,
    about: id,
    async write() {
      const answer = await answerBox(app, session, { about: id, takeIn })
      if (answer === null) return null
      return { kind: 'theme', id, answer, ...letterPreview(here, letter) }
    },
    settled(how) {
      if (how === 'over') noteTurnedAway(doc, id, sentTo)
      else noteDelivered(doc, id, sentTo)
    },
  }
}
