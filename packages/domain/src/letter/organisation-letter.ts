import { isBlank, isTooLong } from '../writing/length.ts'
import type { NumberedReply, SentTheme } from './theme-letter.ts'

// What an organisation writes to the groups that are linked to it, and what lies in its inbox.

/** What a linked group is told of whom it is linked to. */
export interface Welcome {
  /** What the organisation calls itself. */
  readonly name: string
  /** Whether so many groups are linked that a letter without a name does not say whose it is. */
  readonly isEnough: boolean
}

export function parseWelcome(name: unknown, isEnough: unknown): Welcome | null {
  if (typeof name !== 'string' || isTooLong('name', name) || isBlank(name)) return null
  return typeof isEnough === 'boolean' ? { name, isEnough } : null
}

/** An edition of the organisation's plan that a group is asked to take up. */
export interface PlanNews {
  /** The page's number, in base64url. No address: a letter must not lead out of the house. */
  readonly page: string
  readonly edition: number
}

export function parsePlanNews(page: unknown, edition: unknown): PlanNews | null {
  if (typeof page !== 'string' || !/^[\w-]{22}$/.test(page)) return null
  const isEdition = typeof edition === 'number' && Number.isSafeInteger(edition) && edition > 0
  return isEdition ? { page, edition } : null
}

/** A theme as it lies in an organisation's inbox. */
export interface Letter extends SentTheme {
  readonly id: string
  /** The letterbox it came to. */
  readonly box: string
  /** Oldest first; of the last number there are two when two answered at once. */
  readonly replies: readonly NumberedReply[]
  /** Somebody has made a theme card of it. */
  readonly isLaid: boolean
}

/** With more than this unanswered in one letterbox, whoever sends does not mean to be answered. */
export const mostUnanswered = 200
/** Groups that may be linked to one letterbox. */
export const mostLinked = 200

/** Whether another letter is taken out of the box; until then it stays there. */
export function mayTakeIn(letters: readonly Pick<Letter, 'replies'>[]): boolean {
  return letters.filter(({ replies }) => replies.length === 0).length < mostUnanswered
}

/** The number that the next reply has. */
export function nextReply(replies: readonly Pick<NumberedReply, 'n'>[]): number {
  return Math.max(0, ...replies.map(({ n }) => n)) + 1
}

/** How far a theme that a group sends on has come. */
export type LetterState = 'unsent' | 'waiting' | 'over' | 'delivered' | 'answered'

export interface WhatBecame {
  /** The letterbox it was given to last; null before somebody has sent it. */
  readonly sentTo: string | null
  /** Whether that letterbox is closed, and never had it. */
  readonly isOver: boolean
  readonly isDelivered: boolean
  readonly isAnswered: boolean
}

export function letterState({ sentTo, isOver, isDelivered, isAnswered }: WhatBecame): LetterState {
  if (isAnswered) return 'answered'
  if (isDelivered) return 'delivered'
  if (sentTo === null) return 'unsent'
  return isOver ? 'over' : 'waiting'
}
