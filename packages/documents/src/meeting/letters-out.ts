import {
  letterState,
  replyThatHolds,
  waitsForLeader,
  type Allowed,
  type LetterState,
  type Reply,
  type ToSendOn,
} from '#domain'
import type { Doc } from 'yjs'

import { groupIn } from '../group/read-group.ts'
import { change } from '../room/kind.ts'
import { mapOf, textOf } from '../room/stranger.ts'
import { readLetterbox, readReplies } from './post.ts'
import { readSendOn } from './sending.ts'

// posted         id of a theme → the letterbox its letter was given to last
// delivered      id of a theme/letterbox → true
// turnedAway     id of a theme/letterbox → true, when that letterbox was closed and never had it
// linksTold      letterbox → true, when it has been told that a group is linked

/** A theme that the group has decided to send on, and what became of it. */
export interface LetterOut {
  readonly id: string
  readonly round: number
  readonly text: string
  readonly isNamed: boolean
  readonly state: LetterState
  /** Null before somebody has sent it. */
  readonly sentTo: string | null
  /** The one that holds. */
  readonly reply: Reply | null
  /** Those that held before it, newest first. */
  readonly before: readonly Reply[]
}

/** Of every meeting, the newest first. */
export function readLettersOut(doc: Doc): readonly LetterOut[] {
  return roundsIn(doc, 'sentOn').flatMap((round) =>
    readSendOn(doc, round).flatMap(({ id, text, isNamed, isDecided }) =>
      isDecided ? [{ id, round, text, isNamed, ...whatBecameOf(doc, id) }] : [],
    ),
  )
}

/** A theme that a meeting ended without the leader's word on. */
export type LetterToDecide = Pick<ToSendOn, 'id' | 'text' | 'isNamed'> & { readonly round: number }

/** Of the meetings that have ended, the newest first. */
export function readToDecide(doc: Doc): readonly LetterToDecide[] {
  const { round: now } = groupIn(doc)
  return roundsIn(doc, 'sendOn')
    .filter((round) => round < now)
    .flatMap((round) =>
      readSendOn(doc, round)
        .filter(waitsForLeader)
        .map(({ id, text, isNamed }) => ({ id, round, text, isNamed })),
    )
}

function roundsIn(doc: Doc, map: 'sendOn' | 'sentOn'): readonly number[] {
  const rounds = [...mapOf(doc, map).keys()].map((key) => Number(key.split('/')[0]))
  return [...new Set(rounds)]
    .filter((round) => Number.isSafeInteger(round) && round > 0)
    .toSorted((one, other) => other - one)
}

function whatBecameOf(doc: Doc, id: string) {
  const replies = readReplies(doc, id)
  const reply = replyThatHolds(replies)
  const sentTo = textOf(mapOf(doc, 'posted').get(id)) || null
  const isOver = mapOf(doc, 'turnedAway').get(`${id}/${sentTo ?? ''}`) === true
  const isDelivered = mapOf(doc, 'delivered').get(`${id}/${sentTo ?? ''}`) === true
  const state = letterState({ sentTo, isOver, isDelivered, isAnswered: reply !== null })
  const before = replies
    .filter(({ n }) => n < (reply?.n ?? 0))
    .toSorted((one, other) => other.n - one.n)
  return { state, sentTo, reply, before }
}

/** Her hand on it: from now on it is on its way to the letterbox that is linked, whoever's device delivers it. */
export function sendLetter(
  doc: Doc,
  { id, seat }: { readonly id: string; readonly seat: string },
): Allowed<'notLeader' | 'notLinked' | 'sent'> {
  if (groupIn(doc).roles.leader !== seat) return { ok: false, reason: 'notLeader' }
  const letterbox = readLetterbox(doc)
  if (letterbox === null) return { ok: false, reason: 'notLinked' }
  const letter = readLettersOut(doc).find((one) => one.id === id)
  if (letter === undefined || !maySend(letter, letterbox)) return { ok: false, reason: 'sent' }
  change(doc, () => mapOf(doc, 'posted').set(id, letterbox))
  return { ok: true }
}

/** Once to each letterbox, until there is an answer: an organisation that closed one opens another. */
export function maySend({ state, sentTo }: LetterOut, letterbox: string | null): boolean {
  return letterbox !== null && state !== 'answered' && sentTo !== letterbox
}

/** Whichever devices deliver it, it is delivered for all. */
export function noteDelivered(doc: Doc, id: string, letterbox: string): void {
  const key = `${id}/${letterbox}`
  if (mapOf(doc, 'delivered').get(key) === true) return
  change(doc, () => mapOf(doc, 'delivered').set(key, true))
}

export function isTurnedAway(doc: Doc, id: string, letterbox: string): boolean {
  return mapOf(doc, 'turnedAway').get(`${id}/${letterbox}`) === true
}

export function noteTurnedAway(doc: Doc, id: string, letterbox: string): void {
  const key = `${id}/${letterbox}`
  if (mapOf(doc, 'turnedAway').get(key) === true) return
  change(doc, () => mapOf(doc, 'turnedAway').set(key, true))
}

export function isLinkTold(doc: Doc, letterbox: string): boolean {
  return mapOf(doc, 'linksTold').get(letterbox) === true
}

export function noteLinkTold(doc: Doc, letterbox: string): void {
  if (isLinkTold(doc, letterbox)) return
  change(doc, () => mapOf(doc, 'linksTold').set(letterbox, true))
}
