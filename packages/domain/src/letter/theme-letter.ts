import type { ToSendOn } from '../meeting/sending.ts'
import { isBlank, isTooLong } from '../writing/length.ts'

/** What an organisation reads of a theme that a group has sent on. */
export interface SentTheme {
  readonly text: string
  /** Null where the group kept its name to itself. */
  readonly group: string | null
}

export const verdicts = ['taken', 'waiting', 'notNow'] as const
export type Verdict = (typeof verdicts)[number]

/** What an organisation answers a theme: how it goes on, and always why. */
export interface Reply {
  readonly verdict: Verdict
  readonly why: string
}

/** A reply as it travels; numbered, because an organisation may think again. */
export interface NumberedReply extends Reply {
  /** 1 for the first reply to a theme. */
  readonly n: number
}

/** With fewer groups than this, a letter without a name says who sent it all the same. */
export const fewestToHideAmong = 3

export function canSenderBeGuessed(groupsLinked: number): boolean {
  return groupsLinked < fewestToHideAmong
}

/** Exactly what the group saw, and its name only where it let the name go along. */
export function themeToLetter(
  { text, isNamed }: Pick<ToSendOn, 'text' | 'isNamed'>,
  group: string,
): SentTheme {
  return { text, group: isNamed && !isBlank(group) ? group : null }
}

/** Whoever has the letterbox can put anything in: null for what is no theme. */
export function parseSentTheme(text: unknown, group: unknown): SentTheme | null {
  if (typeof text !== 'string' || isTooLong('point', text) || isBlank(text)) return null
  if (group === null) return { text, group }
  if (typeof group !== 'string' || isTooLong('name', group) || isBlank(group)) return null
  return { text, group }
}

/** Null for what is no reply; one without a why is none. */
export function parseReply(n: unknown, verdict: unknown, why: unknown): NumberedReply | null {
  const known = verdicts.find((one) => one === verdict)
  if (typeof n !== 'number' || !Number.isSafeInteger(n) || n < 1 || known === undefined) return null
  if (typeof why !== 'string' || isTooLong('point', why) || isBlank(why)) return null
  return { n, verdict: known, why }
}

/** The one that holds, in whatever order and however often they came; null while there is none. */
export function replyThatHolds(replies: readonly NumberedReply[]): NumberedReply | null {
  return replies.toSorted(laterFirst)[0] ?? null
}

/** Two written at once have the same number: one of them is the same for everybody. */
function laterFirst(one: NumberedReply, other: NumberedReply): number {
  const place = ({ verdict }: Reply) => verdicts.indexOf(verdict)
  return other.n - one.n || place(one) - place(other) || (one.why < other.why ? -1 : 1)
}
