import { effect } from '@preact/signals'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { forgetRoom } from './leave-room.ts'
import { reachRelay } from './reach-relay.ts'
import type { RoomOnDevice } from './rooms.ts'
import { closeSession, sessionOf } from './session.ts'

/** The keyring that this device was taken off, for as long as the device says so; or null. */
export function leftKeyring({ rooms }: App): RoomOnDevice | null {
  const isLeft = ({ kind, leftBehind }: RoomOnDevice) => kind === 'keyring' && leftBehind
  return rooms.list.value?.find(isLeft) ?? null
}

/** Whether rooms of a keyring that this device was taken off are still here: what was written is on its way. */
export function isLeaving({ rooms }: App): boolean {
  return rooms.list.value?.some(({ hung }) => hung) === true
}

const watched = new WeakSet<App>()

/** Sees to it for as long as the page is open. */
export function watchForLeaving(app: App): void {
  if (watched.has(app)) return
  watched.add(app)
  effect(() => {
    if (leftKeyring(app) !== null && isLeaving(app)) void leaveKeyring(app)
  })
}

const underWay = new WeakMap<App, Promise<void>>()

/**
 * This device was taken off the keyring. What it wrote goes where its keys still reach, and then the
 * rooms go from here. A room whose words the relay has not got yet waits; one that began here and that the
 * keyring never had stays, since nobody else could open it.
 */
export function leaveKeyring(app: App): Promise<void> {
  const going = underWay.get(app) ?? leave(app).finally(() => underWay.delete(app))
  underWay.set(app, going)
  return going
}

async function leave(app: App): Promise<void> {
  const rooms = await app.rooms.load()
  const ring = rooms.find(({ kind, leftBehind }) => kind === 'keyring' && leftBehind)
  const hung = rooms.filter((room) => room.hung && room.kind !== 'keyring')
  if (ring === undefined || hung.length === 0) return
  app.go({ at: 'keyring', steps: [] })
  for (const room of hung) {
    if (await hasDelivered(app, room)) await forgetRoom(app, room.handle)
  }
  await closeSession(app, ring.handle)
  await app.ports.roomStore.forget(bytesToHex(ring.link.roomId))
}

/** Or there is nowhere left to deliver it: the room is over, or has a key that this device was not given. */
async function hasDelivered(app: App, room: RoomOnDevice): Promise<boolean> {
  const session = await sessionOf(app, room)
  if (session === null || (await reachRelay(app, session.status))) return true
  const known = app.rooms.list.peek()?.find(({ handle }) => handle === room.handle)
  return session.status.peek().ended || known?.leftBehind === true
}

/** The word of it goes: she has read it, or opens a keyring anew. */
export async function forgetLeftKeyring(app: App): Promise<void> {
  await app.rooms.load()
  const left = leftKeyring(app)
  if (left !== null) await forgetRoom(app, left.handle)
}
