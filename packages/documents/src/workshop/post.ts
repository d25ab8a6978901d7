import {
  letterState,
  parseReply,
  replyThatHolds,
  type Allowed,
  type LetterState,
  type NumberedReply,
  type Reply,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { readGathering } from './gathering.ts'

// workshopPost       letterbox → the organisation's letterbox link
// decisionsSent      id → { to, text }
// decisionsGone      id/letterbox → delivered or over
// decisionReplies    id/n/verdict/why → n, verdict, why

/** What goes from a workshop to an organisation: words, and nobody's name. */
export interface WorkshopPost {
  readonly letterbox: string | null
  readonly letters: readonly DecisionLetter[]
}

interface DecisionLetter {
  readonly id: string
  /** As it was sent; else as it reads now. */
  readonly text: string
  readonly sentTo: string | null
  readonly state: LetterState
  readonly reply: Reply | null
}

/** One for each decision. */
export function readWorkshopPost(doc: Doc): WorkshopPost {
  return {
    letterbox: textOf(mapOf(doc, 'workshopPost').get('letterbox')) || null,
    letters: readGathering(doc).decisions.map(({ id, text }) => letterOf(doc, id, text)),
  }
}

function letterOf(doc: Doc, id: string, now: string): DecisionLetter {
  const { to, text } = fieldsOf(mapOf(doc, 'decisionsSent').get(id))
  const sentTo = textOf(to) || null
  const gone = mapOf(doc, 'decisionsGone').get(`${id}/${sentTo ?? ''}`)
  const reply = replyThatHolds(repliesTo(doc, id))
  const [isDelivered, isOver] = [gone === 'delivered', gone === 'over']
  const state = letterState({ sentTo, isOver, isDelivered, isAnswered: reply !== null })
  return { id, text: sentTo === null ? now : textOf(text), sentTo, state, reply }
}

function repliesTo(doc: Doc, id: string): readonly NumberedReply[] {
  return [...mapOf(doc, 'decisionReplies').entries()].flatMap(([key, value]) => {
    const { n, verdict, why } = fieldsOf(value)
    const reply = key.startsWith(`${id}/`) ? parseReply(countOf(n), verdict, why) : null
    return reply === null ? [] : [reply]
  })
}

/** All in the workshop see that there is one. */
export function linkWorkshop(doc: Doc, letterbox: string): void {
  if (readWorkshopPost(doc).letterbox === letterbox) return
  change(doc, () => mapOf(doc, 'workshopPost').set('letterbox', letterbox))
}

/** As it reads now, once to each letterbox, until there is an answer. */
export function sendDecision(doc: Doc, id: string): Allowed<'notLinked' | 'sent'> {
  const { letterbox, letters } = readWorkshopPost(doc)
  const letter = letters.find((one) => one.id === id)
  if (letterbox === null) return { ok: false, reason: 'notLinked' }
  if (letter === undefined || letter.sentTo === letterbox || letter.reply !== null) {
    return { ok: false, reason: 'sent' }
  }
  change(doc, () => mapOf(doc, 'decisionsSent').set(id, { to: letterbox, text: letter.text }))
  return { ok: true }
}

export function noteDecisionGone(
  doc: Doc,
  { id, to, how }: { readonly id: string; readonly to: string; readonly how: 'delivered' | 'over' },
): void {
  change(doc, () => mapOf(doc, 'decisionsGone').set(`${id}/${to}`, how))
}

/** Every device of who leads may take the same reply in: it lies there once. */
export function takeInDecisionReply(
  doc: Doc,
  id: string,
  { n, verdict, why }: NumberedReply,
): void {
  const key = `${id}/${String(n)}/${verdict}/${why}`
  const isSent = mapOf(doc, 'decisionsSent').has(id)
  if (!isSent || mapOf(doc, 'decisionReplies').has(key)) return
  change(doc, () => mapOf(doc, 'decisionReplies').set(key, { n, verdict, why }))
}
