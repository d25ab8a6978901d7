import { parseReply, replyThatHolds, type Allowed, type NumberedReply, type Reply } from '#domain'
import type { Doc } from 'yjs'

import { groupIn } from '../group/read-group.ts'
import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'

// post        letterbox → the organisation's letterbox link
// delivered   id of a theme that was sent on → true
// replies     id/n/verdict → n, verdict, why

/** What became of a theme once it was decided. */
export interface Sending {
  readonly isDelivered: boolean
  readonly reply: Reply | null
}

/** The letterbox the group's themes go to; null until its leader has linked one. All in the group see it. */
export function readLetterbox(doc: Doc): string | null {
  return textOf(mapOf(doc, 'post').get('letterbox')) || null
}

/** Only the group's leader links the group, and only she lets go of it again. */
export function linkLetterbox(
  doc: Doc,
  { seat, letterbox }: { readonly seat: string; readonly letterbox: string | null },
): Allowed<'notLeader'> {
  if (groupIn(doc).roles.leader !== seat) return { ok: false, reason: 'notLeader' }
  if (readLetterbox(doc) === letterbox) return { ok: true }
  change(doc, () => {
    if (letterbox === null) mapOf(doc, 'post').delete('letterbox')
    else mapOf(doc, 'post').set('letterbox', letterbox)
  })
  return { ok: true }
}

export function readSending(doc: Doc, id: string): Sending {
  const held = replyThatHolds(repliesTo(doc, id))
  const reply = held === null ? null : { verdict: held.verdict, why: held.why }
  return { isDelivered: reply !== null || mapOf(doc, 'delivered').get(id) === true, reply }
}

/** A theme that any device has delivered is delivered for all; said twice it is once. */
export function noteDelivered(doc: Doc, id: string): void {
  if (mapOf(doc, 'delivered').get(id) === true) return
  change(doc, () => mapOf(doc, 'delivered').set(id, true))
}

/** Every device of the group may take the same reply in: it lies there once. One to no theme of theirs is left. */
export function takeInReply(doc: Doc, id: string, { n, verdict, why }: NumberedReply): void {
  const key = `${id}/${String(n)}/${verdict}`
  if (!isSentOn(doc, id) || mapOf(doc, 'replies').has(key)) return
  change(doc, () => mapOf(doc, 'replies').set(key, { n, verdict, why }))
}

function isSentOn(doc: Doc, id: string): boolean {
  return [...mapOf(doc, 'sentOn').keys()].some((key) => key.slice(key.indexOf('/') + 1) === id)
}

function repliesTo(doc: Doc, id: string): readonly NumberedReply[] {
  return [...mapOf(doc, 'replies').entries()].flatMap(([key, value]) => {
    const { n, verdict, why } = fieldsOf(value)
    const reply = key.startsWith(`${id}/`) ? parseReply(countOf(n), verdict, why) : null
    return reply === null ? [] : [reply]
  })
}
