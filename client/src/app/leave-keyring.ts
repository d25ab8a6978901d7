import { computed, effect } from '@preact/signals'

import { readKeyring } from '#documents'
import { roomsHeld } from '#domain'

import type { App } from './app.ts'
import { firstAnswer } from './first-answer.ts'
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
  const isDue = computed(() => leftKeyring(app) !== null && isLeaving(app))
  effect(() => {
    if (isDue.value) void leaveKeyring(app)
  })
}

const underWay = new WeakMap<App, Promise<void>>()

/**
 * This device was taken off the keyring. What it wrote goes where its keys still reach, and then the
 * rooms go from here. A room whose words the relay has not got yet waits; one that nobody else could open
 * stays: it is over, or the keyring has no key of it.
 */
export function leaveKeyring(app: App): Promise<void> {
  const going = underWay.get(app) ?? leave(app).finally(() => goOnLater(app))
  underWay.set(app, going)
  return going
}

const pauseMs = 30_000

/** What was written and could not be sent is tried again, for as long as the page is open. */
function goOnLater(app: App): void {
  underWay.delete(app)
  if (leftKeyring(app) === null || !isLeaving(app)) return
  app.ports.clock.schedule(pauseMs, () => void leaveKeyring(app))
}

async function leave(app: App): Promise<void> {
  const rooms = await app.rooms.load()
  const ring = rooms.find(({ kind, leftBehind }) => kind === 'keyring' && leftBehind)
  const hung = rooms.filter((room) => room.hung && room.kind !== 'keyring')
  if (ring === undefined || hung.length === 0) return
  tell(app, ring)
  const held = await heldOn(app, ring)
  for (const room of hung) {
    const isHeld = held.has(bytesToHex(room.link.roomId))
    const found = isHeld ? await whatIsLeft(app, room) : 'only-here'
    if (found === 'nothing') await forgetRoom(app, room.handle)
    if (found === 'only-here') await app.rooms.change(room.handle, { hung: false })
  }
  if (isLeaving(app)) return
  await closeSession(app, ring.handle)
  await app.ports.roomStore.forget(bytesToHex(ring.link.roomId))
}

const told = new WeakMap<App, string>()

/** Her page goes there once: she may go on from it while what was written waits for the network. */
function tell(app: App, { handle }: RoomOnDevice): void {
  if (told.get(app) === handle) return
  told.set(app, handle)
  app.go({ at: 'keyring', steps: [] })
}

/**
 * The rooms whose keys the keyring had when this device last read it. The mark on a room alone may be of
 * another keyring, or of before the room moved.
 */
async function heldOn(app: App, ring: RoomOnDevice): Promise<ReadonlySet<string>> {
  const session = await sessionOf(app, ring)
  const reading = session === null ? null : readKeyring(session.doc)
  const held = reading?.state === 'read' ? roomsHeld(reading.room) : []
  return new Set(held.map(({ roomId }) => roomId))
}

/** Of a room that is over the relay has nothing: what is here may be all there is. */
async function whatIsLeft(
  app: App,
  room: RoomOnDevice,
): Promise<'nothing' | 'unsent' | 'only-here'> {
  const session = await sessionOf(app, room)
  if (session === null || (await reachRelay(app, session.status))) return 'nothing'
  // It has a key that this device was not given: there is nowhere left to deliver anything.
  if (session.status.peek().forward !== null) return wasLeftBehind(app, room)
  return session.status.peek().ended ? 'only-here' : 'unsent'
}

const patienceMs = 10_000

/** It has moved: after it, or not, which the list says as soon as the forward is read. */
async function wasLeftBehind(app: App, { handle, link }: RoomOnDevice) {
  const isLeft = await firstAnswer(app.ports.clock, {
    patienceMs,
    read: () => {
      const known = app.rooms.list.value?.find((room) => room.handle === handle)
      if (known?.leftBehind === true) return true
      return known?.link === link ? null : false
    },
  })
  return isLeft === true ? 'nothing' : 'unsent'
}

/** The word of it goes: she has read it, or opens a keyring anew. */
export async function forgetLeftKeyring(app: App): Promise<void> {
  await app.rooms.load()
  const left = leftKeyring(app)
  if (left !== null) await forgetRoom(app, left.handle)
}
