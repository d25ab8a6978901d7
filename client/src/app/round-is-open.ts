import { readUrnRound } from '#documents'

import type { GroupHere } from './group.ts'

/** Answers may have come in, and nobody has seen them: they are lost when the group gets a new key. */
export function isRoundOpen({ doc, room }: GroupHere): boolean {
  const { announcements, picture } = readUrnRound(doc, room.value.round)
  return announcements.length > 0 && picture === null
}
