import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { reachRelay } from './reach-relay.ts'
import type { RoomOnDevice } from './rooms.ts'
import { closeSession, sessionOf } from './session.ts'

/** Takes the room off this device, and nothing else: it stays wherever else its key is. */
export async function forgetRoom(app: App, handle: string): Promise<void> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  if (record === undefined) return
  await closeSession(app, handle)
  for (const roomId of idsOf(record)) await app.ports.roomStore.forget(roomId)
  await app.rooms.remove(handle)
  if (record.kind === 'keyring') await forgetWhatHung(app)
}

/** Of the room, of what it was before it moved, and of the tables beside it. */
function idsOf({ link, former, atWorkshop }: RoomOnDevice): readonly string[] {
  const keys = former === null ? [link] : [link, former]
  return [...keys.map(({ roomId }) => bytesToHex(roomId)), ...(atWorkshop?.tables ?? [])]
}

/** With the keyring goes what this device knew of it: another keyring may not have those rooms. */
async function forgetWhatHung({ rooms }: App): Promise<void> {
  for (const { handle, hung } of await rooms.load()) {
    if (hung) await rooms.change(handle, { hung: false })
  }
}

/** Whether this device holds words of the room that the relay does not have. */
export async function hasUnsentWords(app: App, record: RoomOnDevice): Promise<boolean> {
  const session = await sessionOf(app, record)
  return (session?.room.status().waiting ?? 0) > 0
}

/** Ends the room for everybody, for good. What each has on a device stays there. */
export async function endRoom(app: App, handle: string): Promise<'ended' | 'offline'> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  const session = record === undefined ? null : await sessionOf(app, record)
  if (session === null) return 'offline'
  const hasReached = await reachRelay(app, session.status)
  // Without a line nobody answers, and she would wait for it.
  if (!hasReached && session.status.peek().connection !== 'live') return 'offline'
  return (await session.room.end()) === 'ended' ? 'ended' : 'offline'
}
