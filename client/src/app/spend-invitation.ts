import { dropLocker, type LockerKey } from '#sync'

import type { App } from './app.ts'
import type { ProblemName } from './problems.ts'
import type { RoomKind } from './rooms.ts'

/**
 * Uses up an invitation into a room for two, before the room is kept: of two who open it at the same time
 * one comes in. Null when she may come in.
 */
export async function spendInvitation(
  { ports }: App,
  kind: RoomKind,
  invitation: LockerKey | null,
): Promise<ProblemName | null> {
  if (invitation === null || kind !== 'dialogue') return null
  const dropped = await dropLocker(ports, invitation)
  if (dropped === 'gone') return null
  return dropped === 'offline' ? 'offlineLink' : 'invitationGone'
}
