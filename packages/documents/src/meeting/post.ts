import { parseReply, type Allowed, type NumberedReply } from '#domain'
import type { Doc } from 'yjs'

import { groupIn } from '../group/read-group.ts'
import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'

// post        letterbox → the organisation's letterbox link
// replies     id/n/verdict/why → n, verdict, why

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

/** Every device of the group may take the same reply in: it lies there once. One to no theme of theirs is left. */
export function takeInReply(doc: Doc, id: string, { n, verdict, why }: NumberedReply): void {
  const key = `${id}/${String(n)}/${verdict}/${why}`
  if (!isSentOn(doc, id) || mapOf(doc, 'replies').has(key)) return
  change(doc, () => mapOf(doc, 'replies').set(key, { n, verdict, why }))
}

function isSentOn(doc: Doc, id: string): boolean {
  return [...mapOf(doc, 'sentOn').keys()].some((key) => key.slice(key.indexOf('/') + 1) === id)
}

/** All that came, in no order. */
export function readReplies(doc: Doc, id: string): readonly NumberedReply[] {
  return [...mapOf(doc, 'replies').entries()].flatMap(([key, value]) => {
    const { n, verdict, why } = fieldsOf(value)
    const reply = key.startsWith(`${id}/`) ? parseReply(countOf(n), verdict, why) : null
    return reply === null ? [] : [reply]
  })
}
