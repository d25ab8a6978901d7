import { readMeasurements, readUrnRound, type RoundKey } from '#documents'

import type { GroupHere } from './group.ts'

/** Answers may have come in, and nobody has seen them: they are lost when the group gets a new key. */
export function isRoundOpen({ doc, room }: GroupHere): boolean {
  const isAnnounced = (round: RoundKey) => readUrnRound(doc, round).announcements.length > 0
  const { round } = room.value
  const hasPicture = readUrnRound(doc, round).picture !== null
  const measured = readMeasurements(doc).filter(({ figures }) => figures === null)
  return (isAnnounced(round) && !hasPicture) || measured.some(({ id }) => isAnnounced(id))
}
