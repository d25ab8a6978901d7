import {
  mayTakeIn,
  mostLinked,
  nextReply,
  parseReply,
  parseSentTheme,
  replyThatHolds,
  type Allowed,
  type Letter,
  type NumberedReply,
  type Reply,
  type SentTheme,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'

// letters           id → order, text, group, box it came to, answer: the letterbox its replies go to
// lettersLaid       id → true, when somebody has made a card of it. Which card is said nowhere.
// letterReplies     id/n/verdict/why → n, verdict, why
// repliesGone       the same, when it has come to the group or to a letterbox that is over
// linked            letterbox/group's letterbox → the link to that
// toldGroups        letterbox/group's letterbox/what → true

export interface LetterIn extends SentTheme {
  readonly id: string
  /** The letterbox it came to. */
  readonly box: string
  readonly answer: string
}

/** In the order they came. */
export function readLetters(doc: Doc): readonly Letter[] {
  const replies = readAllReplies(doc)
  return inOrder(mapOf(doc, 'letters').entries(), (value) => fieldsOf(value)['order']).flatMap(
    ([id, value]) => {
      const theme = parseSentTheme(fieldsOf(value)['text'], fieldsOf(value)['group'])
      if (theme === null) return []
      const isLaid = mapOf(doc, 'lettersLaid').get(id) === true
      const box = textOf(fieldsOf(value)['box'])
      return [{ id, ...theme, box, isLaid, replies: replies.get(id) ?? [] }]
    },
  )
}

function readAllReplies(doc: Doc): ReadonlyMap<string, readonly NumberedReply[]> {
  const byLetter = new Map<string, NumberedReply[]>()
  for (const [key, value] of mapOf(doc, 'letterReplies').entries()) {
    const { n, verdict, why } = fieldsOf(value)
    const reply = parseReply(countOf(n), verdict, why)
    const id = key.slice(0, key.indexOf('/'))
    if (reply !== null) byLetter.set(id, [...(byLetter.get(id) ?? []), reply])
  }
  for (const replies of byLetter.values()) replies.sort(whatHoldsLast)
  return byLetter
}

function whatHoldsLast(one: NumberedReply, other: NumberedReply): number {
  return replyThatHolds([one, other]) === one ? 1 : -1
}

/** The same letter twice is one; each letterbox has room of its own. `full`: it stays in the letterbox until there is room. */
export function takeInLetter(
  doc: Doc,
  { id, text, group, box, answer }: LetterIn,
): Allowed<'full'> {
  const letters = mapOf(doc, 'letters')
  if (letters.has(id)) return { ok: true }
  if (!mayTakeIn(readLetters(doc).filter((one) => one.box === box)))
    return { ok: false, reason: 'full' }
  const order = nextPlace([...letters.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => letters.set(id, { order, text, group, box, answer }))
  return { ok: true }
}

/** Several answer at once: each reply stands, and what holds is the same for all. */
export function replyToLetter(doc: Doc, id: string, { verdict, why }: Reply): Allowed<'noWhy'> {
  const letter = readLetters(doc).find((one) => one.id === id)
  const reply = parseReply(nextReply(letter?.replies ?? []), verdict, why.trim())
  if (letter === undefined || reply === null) return { ok: false, reason: 'noWhy' }
  change(doc, () => mapOf(doc, 'letterReplies').set(replyKey(id, reply), reply))
  return { ok: true }
}

function replyKey(id: string, { n, verdict, why }: NumberedReply): string {
  return `${id}/${String(n)}/${verdict}/${why}`
}

export interface ReplyOut extends NumberedReply {
  readonly key: string
  /** The letterbox it goes to. */
  readonly answer: string
}

/** Those that no device has delivered yet. */
export function readRepliesOut(doc: Doc): readonly ReplyOut[] {
  return [...readAllReplies(doc)].flatMap(([id, replies]) => {
    const answer = textOf(fieldsOf(mapOf(doc, 'letters').get(id))['answer'])
    return replies.flatMap((reply) => {
      const key = replyKey(id, reply)
      return answer === '' || mapOf(doc, 'repliesGone').has(key) ? [] : [{ ...reply, key, answer }]
    })
  })
}

/** `over`: the group's letterbox is closed, and it was not read. */
export function noteReplyGone(doc: Doc, key: string, how: 'delivered' | 'over'): void {
  if (mapOf(doc, 'repliesGone').has(key)) return
  change(doc, () => mapOf(doc, 'repliesGone').set(key, how))
}

/** Whether the newest reply has come to the group; null while it is on its way. */
export function readReplyCame(doc: Doc, { id, replies }: Letter): boolean | null {
  const last = replies.at(-1)
  const how = last === undefined ? null : mapOf(doc, 'repliesGone').get(replyKey(id, last))
  return typeof how === 'string' ? how === 'delivered' : null
}

/** Twice is once. The card that was made is a card like others: it does not say of which letter. */
export function noteLaid(doc: Doc, id: string): void {
  if (mapOf(doc, 'lettersLaid').get(id) === true) return
  change(doc, () => mapOf(doc, 'lettersLaid').set(id, true))
}

export interface LinkedGroup {
  /** Of its letterbox, in base64url. Nobody's name. */
  readonly id: string
  readonly answer: string
}

/** The groups that were linked by a letterbox. Those who came by one that was given up are not counted. */
export function readLinked(doc: Doc, letterbox: string): readonly LinkedGroup[] {
  return [...mapOf(doc, 'linked').entries()].flatMap(([key, value]) => {
    const [box, id = ''] = key.split('/')
    const answer = textOf(value)
    return box === letterbox && answer !== '' ? [{ id, answer }] : []
  })
}

export function takeInLink(doc: Doc, letterbox: string, { id, answer }: LinkedGroup): void {
  const key = `${letterbox}/${id}`
  if (mapOf(doc, 'linked').has(key) || readLinked(doc, letterbox).length >= mostLinked) return
  change(doc, () => mapOf(doc, 'linked').set(key, answer))
}

export interface Telling {
  readonly letterbox: string
  readonly group: string
  readonly what: string
}

export function isTold(doc: Doc, telling: Telling): boolean {
  return mapOf(doc, 'toldGroups').get(tellingKey(telling)) === true
}

export function noteTold(doc: Doc, telling: Telling): void {
  if (!isTold(doc, telling))
    change(doc, () => mapOf(doc, 'toldGroups').set(tellingKey(telling), true))
}

const tellingKey = ({ letterbox, group, what }: Telling) => `${letterbox}/${group}/${what}`
