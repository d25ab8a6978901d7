import type { DialogueRecords } from './records.ts'

/** A long talk has new points and an agenda; a short one has four questions. */
export const talkKinds = ['long', 'short'] as const
export type TalkKind = (typeof talkKinds)[number]

/** A quarter of an hour every fortnight is better than an hour every half year. */
export const talkMinutes: Readonly<Record<TalkKind, number>> = { long: 45, short: 15 }

/** What the two chose for a round. Unless they did, the first talk is long and the others are short. */
export function talkKindIn({ kinds }: Pick<DialogueRecords, 'kinds'>, round: number): TalkKind {
  return kinds.get(round) ?? (round === 1 ? 'long' : 'short')
}
