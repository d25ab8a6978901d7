import { agreedIn, followedUpIn, layAgreements } from '../agreement/lay-agreements.ts'
import type { IsoDate } from '../dates/date.ts'
import type { ClosedRound, Dialogue, DialoguePoint, Side } from './dialogue.ts'
import type { DialogueRecords } from './records.ts'
import { talkKindIn } from './talk-kind.ts'

/** The rules that make a table out of what two people wrote down, at any time and in any order. */
export function layTable(records: DialogueRecords): Dialogue {
  const round = currentRound(records.closed)
  const agreed = layAgreements(records.agreements, round)
  return {
    round,
    kind: talkKindIn(records, round),
    points: pointsIn(records, round),
    withdrawn: {
      leader: hasWithdrawn(records, 'leader'),
      nearest: hasWithdrawn(records, 'nearest'),
    },
    agreements: agreed.agreements,
    last: agreed.last,
    nextTalk: records.talks.get(round) ?? null,
    nextKind: talkKindIn(records, round + 1),
    history: closedRounds(records, round),
    names: records.names,
    madeBy: records.madeBy,
    isLeaderNew: records.isLeaderNew,
    calendarId: calendarIdOf(records, round),
  }
}

/** Rounds are closed one after another: a closing of the ninth means nothing before the eighth. */
export function currentRound(closed: ReadonlyMap<number, IsoDate>): number {
  let round = 1
  while (closed.has(round)) round += 1
  return round
}

function pointsIn({ points }: DialogueRecords, round: number): readonly DialoguePoint[] {
  return points
    .filter((point) => point.round === round && !point.isWithdrawn)
    .map(({ id, by, text }) => ({ id, by, text }))
}

function calendarIdOf({ calendarId }: DialogueRecords, round: number): string {
  return `${calendarId}-${String(round)}`
}

function hasWithdrawn({ points, closed }: DialogueRecords, side: Side): boolean {
  const round = currentRound(closed)
  return points.some((point) => point.round === round && point.by === side && point.isWithdrawn)
}

function closedRounds(records: DialogueRecords, current: number): readonly ClosedRound[] {
  return [...records.closed]
    .filter(([round]) => round < current)
    .toSorted(([one], [other]) => other - one)
    .map(([round, closedOn]) => ({
      round,
      kind: talkKindIn(records, round),
      calendarId: calendarIdOf(records, round),
      closedOn,
      points: pointsIn(records, round),
      agreements: agreedIn(records.agreements, round),
      followed: followedUpIn(records.agreements, round),
      nextTalk: records.talks.get(round) ?? null,
    }))
}
