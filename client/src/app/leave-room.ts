import type { App } from './app.ts'
import { firstAnswer } from './first-answer.ts'
import { bytesToHex } from './hex.ts'
import type { RoomOnDevice } from './rooms.ts'
import { closeSession, sessionOf, type Session } from './session.ts'

/** Takes the room off this device, and nothing else: it stays wherever else its key is. */
export async function forgetRoom(app: App, handle: string): Promise<void> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  if (record === undefined) return
  await closeSession(app, handle)
  await app.ports.roomStore.forget(bytesToHex(record.link.roomId))
  await app.rooms.remove(handle)
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
  await hasAnswer(app, session)
  return (await session.room.end()) === 'ended' ? 'ended' : 'offline'
}

const patienceMs = 10_000

/** A room opened from the list is on its way to the relay: waits until it is there, or cannot be. */
function hasAnswer({ ports }: App, { status }: Session): Promise<true | null> {
  let hasDialled = false
  const read = () => {
    const { connection, ended } = status.value
    hasDialled ||= connection === 'connecting'
    return connection === 'live' || ended || (connection === 'offline' && hasDialled) ? true : null
  }
  return firstAnswer(ports.clock, { patienceMs, read })
}
