import type { IsoDate } from '../dates/date.ts'
import { isBlank } from '../writing/length.ts'
import {
  agreementFields,
  type Agreement,
  type ClosedRound,
  type Dialogue,
  type DialoguePoint,
  type FollowedAgreement,
  type LastAgreement,
  type Side,
} from './dialogue.ts'
import type { DialogueRecords } from './records.ts'
import { followedIn, isLaidAside, lastAgreement, wordingIn } from './sayings.ts'
import { talkKindIn } from './talk-kind.ts'

/** The rules that make a table out of what two people wrote down, at any time and in any order. */
export function layTable(records: DialogueRecords): Dialogue {
  const round = currentRound(records.closed)
  return {
    round,
    kind: talkKindIn(records, round),
    points: pointsIn(records, round),
    withdrawn: {
      leader: hasWithdrawn(records, 'leader'),
      nearest: hasWithdrawn(records, 'nearest'),
    },
    agreements: agreementsIn(records, round),
    last: lastAgreements(records, round),
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

function agreementsIn({ agreements }: DialogueRecords, round: number): readonly Agreement[] {
  return agreements
    .filter((agreement) => agreement.round === round)
    .map((agreement) => ({ id: agreement.id, ...wordingIn(agreement, round) }))
}

function lastAgreements({ agreements }: DialogueRecords, round: number): readonly LastAgreement[] {
  return agreements
    .filter((agreement) => agreement.round < round && hasWords(agreement))
    .filter((agreement) => !isLaidAside(agreement, round))
    .map((agreement) => lastAgreement(agreement, round))
}

function followedAgreements(
  { agreements }: DialogueRecords,
  round: number,
): readonly FollowedAgreement[] {
  return agreements
    .filter(({ sayings }) => sayings.some((saying) => saying.round === round))
    .map((agreement) => followedIn(agreement, round))
}

function hasWords(agreement: Agreement): boolean {
  return agreementFields.some((field) => !isBlank(agreement[field]))
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
      agreements: agreementsIn(records, round).filter(hasWords),
      followed: followedAgreements(records, round),
      nextTalk: records.talks.get(round) ?? null,
    }))
}
