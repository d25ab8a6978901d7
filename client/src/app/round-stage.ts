import { readMeasurements, readUrnRound } from '#documents'

import type { GroupHere } from './group.ts'

/** How far the round of anonymous answers has come, for whoever passes by. */
export type RoundStage = 'before' | 'open' | 'shown'

export function roundStage({ doc, room }: GroupHere): RoundStage {
  const { announcements, picture } = readUrnRound(doc, room.value.round)
  if (picture !== null) return 'shown'
  return announcements.length > 0 ? 'open' : 'before'
}

/** Answers may have come in, and nobody has seen them: they are lost when the group gets a new key. */
export function isRoundOpen(here: GroupHere): boolean {
  const measured = readMeasurements(here.doc).filter(({ figures }) => figures === null)
  return (
    roundStage(here) === 'open' ||
    measured.some(({ id }) => readUrnRound(here.doc, id).announcements.length > 0)
  )
}
