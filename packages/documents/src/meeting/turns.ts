import { mayHaveTurn, type Allowed } from '#domain'
import type { Doc } from 'yjs'

import { groupIn } from '../group/read-group.ts'
import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { keyIn } from './in-round.ts'
import { readFrame, readTurns, topicOf } from './read-meeting.ts'

/** Notes that a seat has had its turn, or has passed it on. Two who note the same turn note one. */
export function noteTurn(doc: Doc, round: number, seat: string): Allowed<'othersFirst'> {
  const topic = topicOf(readFrame(doc, round))
  if (topic === null) return { ok: true }
  const { answering, roles } = groupIn(doc)
  const had = readTurns(doc, round, topic)
  const answer = mayHaveTurn({ answering, roles, had }, seat)
  if (!answer.ok) return answer
  const turns = (had.get(seat) ?? 0) + 1
  change(doc, () => mapOf(doc, 'turns').set(keyIn(round, topic, seat), turns))
  return answer
}
