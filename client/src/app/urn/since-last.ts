import {
  canHaveMoved,
  mayCompare,
  movementsSince,
  seatsBehind,
  type Meeting,
  type Minutes,
  type Movement,
  type Picture,
} from '#domain'

import type { App } from '../app.ts'
import type { GroupHere } from '../group.ts'
import { keptFrom } from '../meeting-agreements.ts'
import { roundAt, votersOf, type RoundHere } from './round.ts'

/** The picture of an earlier round, if there is one that may lie beside the one of now. */
export type LastPicture =
  | { readonly state: 'none' }
  /** Somebody has come or gone since: the two beside each other could tell what she answered. */
  | { readonly state: 'others' }
  | { readonly state: 'compared'; readonly picture: Picture }

const none: LastPicture = { state: 'none' }

/** Before the round they are in, unless another is asked for. */
export function lastPicture(
  app: App,
  here: GroupHere,
  round: number = here.room.value.round,
): LastPicture {
  const now = toldOf(roundAt(app, here, round))
  const last = earlierRounds(round)
    .map((earlier) => roundAt(app, here, earlier))
    .find(({ record }) => record.value.picture !== null)
  const before = last === undefined ? null : toldOf(last)
  if (now === null || before === null) return none
  return mayCompare(before, now).ok
    ? { state: 'compared', picture: before.picture }
    : { state: 'others' }
}

/** Newest first. */
function earlierRounds(round: number): readonly number[] {
  return Array.from({ length: round - 1 }, (_, at) => round - 1 - at)
}

/** Null until there is a picture, and it is known whom the host asked. */
function toldOf({ record, urn }: RoundHere) {
  const { picture, voterKeys } = record.value
  if (picture === null || urn.value === null) return null
  return { picture, voters: seatsBehind(votersOf(urn.value), voterKeys) }
}

/** What lies in another field than when the last meeting ended. */
export function movedSinceLast(app: App, here: GroupHere, now: Meeting): readonly Movement[] {
  const { asked } = here.room.value
  return movedIn(app, here, { round: now.round, asked, meeting: now })
}

/** Whether there is anything yet in this round that may lie elsewhere than last time. */
export function hasSinceLast(app: App, here: GroupHere, now: Meeting): boolean {
  const items = here.room.value.asked.map(({ id }) => id)
  const withAnswers = lastPicture(app, here, now.round).state === 'compared'
  return now.round > 1 && canHaveMoved(now, { items, withAnswers })
}

/** The same of any meeting, as its minutes have it. */
export function movedIn(
  app: App,
  here: GroupHere,
  { round, asked, meeting }: Pick<Minutes, 'round' | 'asked' | 'meeting'>,
): readonly Movement[] {
  const before = keptFrom(here).minutes.value.find((one) => one.round === round - 1)
  if (before === undefined) return []
  const items = asked.map(({ id }) => id)
  const withAnswers = lastPicture(app, here, round).state === 'compared'
  return movementsSince(before.meeting, meeting, { items, withAnswers })
}
