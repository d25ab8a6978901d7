import { nameNearestLeader, sayLeaderIsNew } from '#documents'

import type { App } from './app.ts'
import type { DialogueHere } from './dialogue.ts'
import { endRoom } from './leave-room.ts'
import { newestOf } from './rooms.ts'
import { reachRelay } from './reach-relay.ts'
import { sessionOf } from './session.ts'

/**
 * The leader has a new nearest leader: the other is told why, and then the room ends for both. Each
 * keeps a copy. What she calls the old one leaves her own room, so that nothing of him is inherited.
 */
export async function changeNearestLeader(
  app: App,
  here: DialogueHere,
): Promise<'ended' | 'offline'> {
  // Without a network nothing is said and nothing ended: the room is as it was.
  const record = (await app.rooms.load()).find((room) => room.handle === here.handle)
  const session = record === undefined ? null : await sessionOf(app, record)
  if (session === null || !(await reachRelay(app, session.status))) return 'offline'
  sayLeaderIsNew(session.doc)
  await session.room.settled()
  const ended = await endRoom(app, here.handle)
  if (ended === 'ended' && here.side === 'leader') await forgetHisName(app)
  return ended
}

async function forgetHisName(app: App): Promise<void> {
  const own = newestOf('own-room', await app.rooms.load())
  const session = own === null ? null : await sessionOf(app, own)
  if (session !== null) nameNearestLeader(session.doc, '')
}
