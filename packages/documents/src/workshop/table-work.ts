import {
  mayAddProposal,
  mayBeDone,
  parseTableTopic,
  proposalsToSend,
  tableTopics,
  type Allowed,
  type ProposalLetter,
  type SentProposal,
  type TableProposal,
  type TableTopic,
  type TableWork,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, roundOf, textOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'

// The document of one table's room. It says of no kind what it is: nobody comes into it by a link.
//
// note/<topic>        a text
// proposals           id → { topic, order }
// proposal/<id>       a text
// proposalsOut        id → how it read when it was taken out
// tableDone           topic → true
// proposalsSent       id → { n, text }
// proposalsGone       id/n → true                  it is at the relay

export type TableWorks = Readonly<Record<TableTopic, TableWork>>

export function readTableWork(doc: Doc): TableWorks {
  const works = tableTopics.map((topic) => [topic, readWork(doc, topic)] as const)
  return Object.fromEntries(works) as TableWorks
}

function readWork(doc: Doc, topic: TableTopic): TableWork {
  const proposals = readProposals(doc, topic)
  const isSaid = mapOf(doc, 'tableDone').get(topic) === true
  return {
    note: doc.getText(`note/${topic}`).toJSON(),
    proposals,
    isDone: isSaid && mayBeDone(topic, proposals).ok,
  }
}

function readProposals(doc: Doc, topic: TableTopic): readonly TableProposal[] {
  const all = inOrder(mapOf(doc, 'proposals').entries(), (value) => fieldsOf(value)['order'])
  return all.flatMap(([id, value]) => {
    const text = doc.getText(`proposal/${id}`).toJSON()
    const isOut = mapOf(doc, 'proposalsOut').get(id) === text
    if (isOut || parseTableTopic(fieldsOf(value)['topic']) !== topic) return []
    return [{ id, text, sent: readSent(doc, id) }]
  })
}

function readSent(doc: Doc, id: string): SentProposal | null {
  const { n, text } = fieldsOf(mapOf(doc, 'proposalsSent').get(id))
  const number = roundOf(n)
  if (number === null) return null
  const hasGone = mapOf(doc, 'proposalsGone').get(`${id}/${String(number)}`) === true
  return { n: number, text: textOf(text), hasGone }
}

export interface TableNote {
  readonly topic: TableTopic
  readonly text: string
}

/** Written by all at the table at once. */
export function writeTableNote(doc: Doc, { topic, text }: TableNote): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    written = applyTextChange(doc.getText(`note/${topic}`), { value: text, as: 'note' })
  })
  return written
}

export interface NewProposal {
  readonly id: string
  readonly topic: TableTopic
  readonly text: string
}

export function addProposal(
  doc: Doc,
  { id, topic, text }: NewProposal,
): Allowed<'full' | 'tooLong'> {
  const all = mapOf(doc, 'proposals')
  if (all.has(id)) return { ok: true }
  const answer = mayAddProposal(readProposals(doc, topic))
  if (!answer.ok) return answer
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    const order = nextPlace([...all.values()].map((value) => fieldsOf(value)['order']))
    all.set(id, { topic, order })
    written = applyTextChange(doc.getText(`proposal/${id}`), { value: text, as: 'clause' })
  })
  return written
}

export function writeProposal(
  doc: Doc,
  { id, text }: { readonly id: string; readonly text: string },
): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    written = applyTextChange(doc.getText(`proposal/${id}`), { value: text, as: 'clause' })
  })
  return written
}

/** As it reads now: who writes in it meanwhile has it still. */
export function takeProposalOut(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'proposalsOut').set(id, doc.getText(`proposal/${id}`).toJSON()))
}

export function putProposalBack(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'proposalsOut').delete(id))
}

/** With too few nothing is marked, and everything stays as it is. */
export function markTableDone(doc: Doc, topic: TableTopic, isDone: boolean): Allowed<'tooFew'> {
  const answer = isDone ? mayBeDone(topic, readProposals(doc, topic)) : ({ ok: true } as const)
  if (!answer.ok) return answer
  change(doc, () => {
    if (isDone) mapOf(doc, 'tableDone').set(topic, true)
    else mapOf(doc, 'tableDone').delete(topic)
  })
  return answer
}

/** What the workshop is to have: as it reads now, and in other words from then on only when it is sent anew. */
export function sendProposals(doc: Doc, topic: TableTopic): void {
  const toSend = proposalsToSend(readProposals(doc, topic))
  change(doc, () => {
    for (const { id, text, sent } of toSend) {
      mapOf(doc, 'proposalsSent').set(id, { n: (sent?.n ?? 0) + 1, text: text.trim() })
    }
  })
}

/** What is not at the relay yet, from this table. */
export function readProposalsOut(doc: Doc, table: number): readonly ProposalLetter[] {
  return tableTopics.flatMap((topic) =>
    readProposals(doc, topic).flatMap(({ id, sent }) =>
      sent === null || sent.hasGone ? [] : [{ id, topic, table, n: sent.n, text: sent.text }],
    ),
  )
}

export function noteProposalGone(doc: Doc, { id, n }: Pick<ProposalLetter, 'id' | 'n'>): void {
  change(doc, () => mapOf(doc, 'proposalsGone').set(`${id}/${String(n)}`, true))
}
