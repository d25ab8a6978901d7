import { effect, signal, type ReadonlySignal } from '@preact/signals'
import { Doc } from 'yjs'

import { base64urlToBytes, equalBytes, type RoomLink } from '#crypto'
import { kindOf } from '#documents'
import { openRoom, type RoomSession, type RoomStatus, type RoomToOpen } from '#sync'

import type { App } from './app.ts'
import { newBadge, putOnBadge, whereTo } from './badges.ts'
import { bytesToHex } from './hex.ts'
import type { NewRoom, RoomOnDevice } from './rooms.ts'

/** A room that is open, whoever follows it. */
export interface Session {
  readonly doc: Doc
  readonly status: ReadonlySignal<RoomStatus>
  /** Another key, and another room, after the room has moved; the document is the same. */
  readonly link: RoomLink
  readonly room: RoomSession
  /** What was put into its letterbox, also before somebody asked. */
  hearLetters(listener: (plaintext: Uint8Array) => void): void
  /** Goes on where the room is now, with all that was written here. */
  moveTo(key: KeyToOpen): Promise<void>
}

interface KeyToOpen {
  readonly link: RoomLink
  readonly endsDay: number | null
  readonly former?: RoomLink | null
  /** The secret of the badge that is worn there, by which her other devices know this one. */
  readonly badge?: string
  /** What was put into its letterbox, told anew at each visit. */
  readonly onLetter?: (plaintext: Uint8Array) => void
}

// One session for each room and page: two screens of the same room share it, and it stays open
// while the page does, so that what was written goes on its way whichever screen comes next.
const sessions = new WeakMap<App, Map<string, Promise<Session | null>>>()

function ofApp(app: App): Map<string, Promise<Session | null>> {
  const known = sessions.get(app)
  if (known !== undefined) return known
  const made = new Map<string, Promise<Session | null>>()
  sessions.set(app, made)
  keepOnLeaving(app)
  return made
}

/** A page that goes out of sight may never come back: a phone ends it without a word. */
function keepOnLeaving(app: App): void {
  const keepAll = async () => {
    for (const session of ofApp(app).values()) await (await session)?.room.keepAll()
  }
  app.ports.attention.follow({
    used: () => undefined,
    left: () => void keepAll(),
    came: () => undefined,
  })
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
  if (session !== null) attend(app, record.handle, session)
  return session
}

/** What has to be done about a room of this device for as long as it is open. */
function attend(app: App, handle: string, session: Session): void {
  rememberTheEnd(app, handle, session)
  putOnBadge(app, handle, session.doc)
  effect(() => {
    const { forward } = session.status.value
    if (forward !== null) void follow(app, session, { handle, forward })
  })
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

/** The keys under which each session has heard of a move: it may be told more than once. */
const left = new WeakMap<Session, RoomLink>()

/** The room has moved: after it, when this device was told where; else what it has here stays. */
async function follow(
  app: App,
  session: Session,
  { handle, forward }: { readonly handle: string; readonly forward: Uint8Array },
): Promise<void> {
  const { link: former } = session
  if (left.get(session) === former) return
  left.set(session, former)
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  if (record === undefined) return
  // The record may be further on: another tab of this browser can have been first.
  const isFirst = equalBytes(record.link.roomId, former.roomId)
  const link = await whereTo({ badge: record.badge, link: former }, forward)
  if (link === null) {
    if (isFirst) await app.rooms.change(handle, { ...whenLeftBehind, refounding: null })
    return
  }
  const endsDay = link.role === 'host' ? record.lastDay : null
  if (isFirst) {
    await dropTwin(app, handle, link)
    // Before the new room is opened: whoever dies in between finds the way from here.
    await app.rooms.change(handle, { ...whatChanges, link, former, endsDay })
  }
  await session.moveTo({ link, former, endsDay, badge: record.badge })
  putOnBadge(app, handle, session.doc)
}

/** Goes where her keyring says that the room is now: a removed device has the badge that was told before. */
export async function goWithKeyring(
  app: App,
  record: RoomOnDevice,
  { link, badge }: { readonly link: RoomLink; readonly badge: string },
): Promise<void> {
  const session = await sessionOf(app, record)
  if (session === null) return
  const { handle, link: former } = record
  left.set(session, former)
  await dropTwin(app, handle, link)
  const back = { ended: false, leftBehind: false, chosenAtMs: app.ports.clock.now() }
  await app.rooms.change(handle, { ...whatChanges, ...back, link, former, badge, endsDay: null })
  await session.moveTo({ link, former, endsDay: null, badge })
  putOnBadge(app, handle, session.doc)
}

const whenLeftBehind = { ended: true, leftBehind: true, chosenAtMs: 0 } as const
/** The name, the badge and the place in the list stay. */
const whatChanges = {
  keyCard: 'not-said',
  invitation: null,
  viewerInvitation: null,
  refounding: null,
} as const

/** It may have been fetched from the keyring already: then two records would stand for one room. */
async function dropTwin(app: App, handle: string, { roomId }: RoomLink): Promise<void> {
  const twins = (await app.rooms.load()).filter(
    (room) => room.handle !== handle && equalBytes(room.link.roomId, roomId),
  )
  for (const twin of twins) {
    await closeSession(app, twin.handle)
    await app.rooms.remove(twin.handle)
  }
}

/** A small room beside one of this device's, in no list: it is kept, settled and closed with that one. */
export function sessionBeside(app: App, handle: string, key: KeyToOpen): Promise<Session | null> {
  const ofRooms = ofApp(app)
  const name = `${besideOf(handle)}${bytesToHex(key.link.roomId)}`
  const known = ofRooms.get(name) ?? openSession(app, key)
  ofRooms.set(name, known)
  return known
}

/** No handle has this sign. */
function besideOf(handle: string): string {
  return `${handle}/`
}

/** Opens a room that this device does not keep yet, or a copy of one that it does. */
export async function openSession({ ports }: App, key: KeyToOpen): Promise<Session | null> {
  const doc = new Doc()
  const post = createPost()
  const opened = await openRoom(toOpen(ports, doc, { onLetter: post.put, ...key }))
  if (opened === null) return null
  let room = opened
  let { link } = key
  const status = signal(room.status())
  const listen = () =>
    room.subscribe(() => {
      status.value = room.status()
    })
  let stopListening = listen()
  return {
    doc,
    status,
    get link() {
      return link
    },
    get room() {
      return room
    },
    hearLetters: post.hear,
    async moveTo(next) {
      stopListening()
      await room.close()
      link = next.link
      room = (await openRoom(toOpen(ports, doc, { onLetter: post.put, ...next }))) ?? room
      stopListening = listen()
      status.value = room.status()
    },
  }
}

/** Letters wait here until somebody in the app reads them: they are told once for each visit. */
function createPost() {
  const waiting: Uint8Array[] = []
  const listeners = new Set<(plaintext: Uint8Array) => void>()
  return {
    put(plaintext: Uint8Array): void {
      if (listeners.size === 0) waiting.push(plaintext)
      for (const listener of listeners) listener(plaintext)
    },
    hear(listener: (plaintext: Uint8Array) => void): void {
      listeners.add(listener)
      waiting.splice(0).forEach(listener)
    },
  }
}

function toOpen(ports: App['ports'], doc: Doc, key: KeyToOpen): RoomToOpen {
  const { link, endsDay, former, onLetter, badge = '' } = key
  const person = base64urlToBytes(badge)
  return {
    link,
    doc,
    ports,
    ...(endsDay === null ? {} : { endsDay }),
    ...(former ? { former } : {}),
    ...(person?.byteLength === 32 ? { person } : {}),
    ...(onLetter === undefined ? {} : { onLetter }),
    ...(mayWriteWith(link) ? {} : { isQuiet: () => isQuietIn(doc) }),
  }
}

function mayWriteWith({ role }: RoomLink): boolean {
  return role === 'host' || role === 'member'
}

/** A thousand who look on would tell each other a million things; until the room is known none is told. */
function isQuietIn(doc: Doc): boolean {
  const kind = kindOf(doc)
  return kind === null || kind === 'workshop' || kind === 'seminar'
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
  const badge = room.badge ?? newBadge(app)
  const session = await openSession(app, { link: room.link, endsDay, badge })
  if (session === null) throw new Error('a room made here can be read here')
  write(session.doc)
  return keepSession(app, session, { ...room, endsDay, badge })
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
  attend(app, handle, session)
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
  const ofRooms = ofApp(app)
  const beside = [...ofRooms.keys()].filter((name) => name.startsWith(besideOf(handle)))
  for (const name of [handle, ...beside]) {
    const session = await ofRooms.get(name)
    ofRooms.delete(name)
    await session?.room.close()
  }
}
