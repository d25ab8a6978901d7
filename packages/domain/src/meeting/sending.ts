import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank } from '../writing/length.ts'

/** More than this no organisation answers. */
export const mostToSend = 4

/** A theme that others in the organisation must help with, in words that all in the group see. */
export interface ToSendOn {
  readonly id: string
  readonly text: string
  /** Whether the group's name goes with it. */
  readonly isNamed: boolean
  /** The group's leader has said that it goes; from then on its words stand. */
  readonly isDecided: boolean
}

export function maySuggest(known: readonly ToSendOn[]): Allowed<'full'> {
  return known.length < mostToSend ? allowed : refused('full')
}

/** It has words, and the group's leader has not said yet whether it goes. */
export function waitsForLeader({ text, isDecided }: Pick<ToSendOn, 'text' | 'isDecided'>): boolean {
  return !isDecided && !isBlank(text)
}

/** Only the one who leads the group decides; what has no words goes nowhere. */
export function mayDecide(
  { text }: Pick<ToSendOn, 'text'>,
  { seat, leader }: { readonly seat: string; readonly leader: string | null },
): Allowed<'notLeader' | 'empty'> {
  if (seat !== leader) return refused('notLeader')
  return isBlank(text) ? refused('empty') : allowed
}
