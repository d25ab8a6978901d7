import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'
import type { ItemTopic } from './programme.ts'

/** What a table talks about together. */
export const tableTopics = [
  'opening',
  'proposals',
  'beyond',
] as const satisfies readonly ItemTopic[]
export type TableTopic = (typeof tableTopics)[number]

export function parseTableTopic(value: unknown): TableTopic | null {
  return tableTopics.find((topic) => topic === value) ?? null
}

/** So many proposals a table has before it is done with a question. */
export const fewestProposals: Readonly<Record<TableTopic, number>> = {
  opening: 0,
  proposals: 3,
  beyond: 0,
}
export const mostProposals = 20

/** A proposal as it stands at its table. */
export interface TableProposal {
  readonly id: string
  readonly text: string
  /** What the workshop was given of it last; null before it has been given anything. */
  readonly sent: SentProposal | null
}

export interface SentProposal {
  readonly n: number
  readonly text: string
  /** It is at the relay. */
  readonly hasGone: boolean
}

/** What a table has written of one question. */
export interface TableWork {
  readonly note: string
  readonly proposals: readonly TableProposal[]
  /** Somebody said that they are done, and they have what it takes. */
  readonly isDone: boolean
}

type WithText = Pick<TableProposal, 'text'>

export function mayAddProposal(known: readonly WithText[]): Allowed<'full'> {
  return known.length < mostProposals ? allowed : refused('full')
}

/** Done with too few is not done; what is written stays as it is. */
export function mayBeDone(topic: TableTopic, proposals: readonly WithText[]): Allowed<'tooFew'> {
  return missingProposals(topic, proposals) > 0 ? refused('tooFew') : allowed
}

/** Without words it is none. */
export function missingProposals(topic: TableTopic, proposals: readonly WithText[]): number {
  const written = proposals.filter(({ text }) => !isBlank(text)).length
  return Math.max(0, fewestProposals[topic] - written)
}

/** Those with words that the workshop does not have, or has in other words. */
export function proposalsToSend(proposals: readonly TableProposal[]): readonly TableProposal[] {
  return proposals.filter(({ text, sent }) => !isBlank(text) && sent?.text !== text.trim())
}

/** A proposal on its way to the workshop: without a name, with its table's number. */
export interface ProposalLetter {
  readonly id: string
  readonly topic: TableTopic
  /** Null for one that was written for somebody without a phone. */
  readonly table: number | null
  readonly text: string
  /** One more each time it is given in other words. */
  readonly n: number
}

/** Whoever has the workshop's key can put anything in: null for what is no proposal. */
export function parseProposalLetter(
  fields: Readonly<Record<string, unknown>>,
): ProposalLetter | null {
  const { id, text, table, n } = fields
  const topic = parseTableTopic(fields['topic'])
  const isId = typeof id === 'string' && /^[\w-]{4,24}$/u.test(id)
  if (!isId || topic === null || !isCount(n)) return null
  if (typeof text !== 'string' || isBlank(text) || isTooLong('clause', text)) return null
  if (table !== null && !isCount(table)) return null
  return { id, topic, table, text, n }
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 1 && value <= 9999
}
