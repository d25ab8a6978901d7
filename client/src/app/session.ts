import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { Doc } from 'yjs'

import type { RoomLink } from '#crypto'
import { openRoom, type RoomSession, type RoomStatus } from '#sync'

import type { App } from './app.ts'
import type { NewRoom, RoomOnDevice } from './rooms.ts'

/** A room that is open, whoever follows it. */
export interface Session {
  readonly doc: Doc
  readonly status: ReadonlySignal<RoomStatus>
  readonly room: RoomSession
}

// One session for each room and page: two screens of the same room share it, and it stays open
// while the page does, so that what was written goes on its way whichever screen comes next.
const sessions = new WeakMap<App, Map<string, Promise<Session | null>>>()

function ofApp(app: App): Map<string, Promise<Session | null>> {
  const known = sessions.get(app) ?? new Map<string, Promise<Session | null>>()
  sessions.set(app, known)
  return known
}

/** Null when the key does not let this device read the room. */
export function sessionOf(app: App, record: RoomOnDevice): Promise<Session | null> {
  const ofRooms = ofApp(app)
  const known = ofRooms.get(record.handle) ?? openKept(app, record)
  ofRooms.set(record.handle, known)
  return known
}

async function openKept(app: App, record: RoomOnDevice): Promise<Session | null> {
  const session = await openSession(app, record)
  if (session !== null) rememberTheEnd(app, record.handle, session)
  return session
}

/** The list of rooms says which are over, and when the others will be, without opening them. */
function rememberTheEnd({ rooms }: App, handle: string, { status }: Session): void {
  effect(() => {
    const { ended, endsDay: lastDay } = status.value
    const known = rooms.list.peek()?.find((room) => room.handle === handle)
    if (known === undefined) return
    if (ended && !known.ended) void rooms.change(handle, { ended, chosenAtMs: 0 })
    else if (lastDay !== known.lastDay) void rooms.change(handle, { lastDay })
  })
}

interface ToOpen {
  readonly link: RoomLink
  readonly endsDay: number | null
  /** What was put into its letterbox, told anew at each visit. */
  readonly onLetter?: (plaintext: Uint8Array) => void
}

/** Opens a room that this device does not keep yet. */
export async function openSession(
  { ports }: App,
  { link, endsDay, onLetter }: ToOpen,
): Promise<Session | null> {
  const doc = new Doc()
  const made = endsDay === null ? {} : { endsDay }
  const heard = onLetter === undefined ? {} : { onLetter }
  const room = await openRoom({ link, doc, ports, ...made, ...heard })
  if (room === null) return null
  const status = signal(room.status())
  room.subscribe(() => {
    status.value = room.status()
  })
  return { doc, status, room }
}

const dayMs = 86_400_000
const daysOpen = 365

/** Makes a room: opens it, and keeps its key on this device. Works without a network. */
export async function foundSession(
  app: App,
  room: Omit<NewRoom, 'endsDay'>,
  write: (doc: Doc) => void,
): Promise<RoomOnDevice> {
  const endsDay = Math.floor(app.ports.clock.now() / dayMs) + daysOpen
  const session = await openSession(app, { link: room.link, endsDay })
  if (session === null) throw new Error('a room made here can be read here')
  write(session.doc)
  return keepSession(app, session, { ...room, endsDay })
}

/**
 * Keeps the room on this device. The session has its handle before the list shows the room: a screen
 * that saw it there first would open the room a second time.
 */
export async function keepSession(
  app: App,
  session: Session,
  room: NewRoom,
): Promise<RoomOnDevice> {
  const handle = app.rooms.newHandle()
  ofApp(app).set(handle, Promise.resolve(session))
  const record = await app.rooms.remember(handle, room)
  rememberTheEnd(app, handle, session)
  return record
}

/** Resolves when everything written on this page is on the device. */
export async function settleAll(app: App): Promise<void> {
  for (const session of ofApp(app).values()) await (await session)?.room.settled()
}

export async function closeAll(app: App): Promise<void> {
  for (const handle of ofApp(app).keys()) await closeSession(app, handle)
}

/** Closes the room on this page. What is not yet on the relay stays on the device. */
export async function closeSession(app: App, handle: string): Promise<void> {
  const session = await ofApp(app).get(handle)
  ofApp(app).delete(handle)
  await session?.room.close()
}
