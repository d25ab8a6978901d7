import { effect } from '@preact/signals'

import { deriveRoomKeys, encodeLink, parseLink } from '#crypto'
import {
  createInterview,
  forgetInterview,
  noteIntoAnswer,
  rememberInterview,
  removeNote,
  takeInNote,
  takeTurn,
} from '#documents'
import type { Allowed, InterviewPath, InterviewUnderWay } from '#domain'

import type { App } from './app.ts'
import { today } from './calendar.ts'
import { bytesToHex } from './hex.ts'
import { parseNoteLetter } from './interview-letter.ts'
import { addressOf } from './key-card.ts'
import { onePerPage } from './one-per-page.ts'
import type { OwnRoomHere } from './own-room.ts'
import { reachRelay } from './reach-relay.ts'
import { newRoomLink } from './room-link.ts'
import { openSession, type Session } from './session.ts'

export interface ToBegin {
  readonly path: InterviewPath
  /** Whether the other person may send her notes. */
  readonly mayNote: boolean
}

const dayMs = 86_400_000

/** Makes the small room in which somebody else asks. Works without a network. */
export async function beginInterview(
  app: App,
  own: OwnRoomHere,
  { path, mayNote }: ToBegin,
): Promise<void> {
  const link = await newRoomLink(app.ports.random)
  const lastDay = Math.floor(app.ports.clock.now() / dayMs) + 1
  const key = await encodeLink(link)
  const interview = { roomId: bytesToHex(link.roomId), key, path, mayNote, lastDay }
  const session = await attend(app, own, interview)
  if (session === null) throw new Error('a room made here can be read here')
  createInterview(session.doc, path)
  rememberInterview(own.doc, interview)
}

// One session for each interview and page. Its key is in her own room, so that every device of hers
// attends it, and nothing of it stands in the list of rooms.
const attended = onePerPage<Promise<Session | null>>()
const attending = new WeakSet<OwnRoomHere>()

/** Attends every interview of the own room, for as long as the page is open. */
export function attendInterviews(app: App, own: OwnRoomHere): void {
  if (attending.has(own)) return
  attending.add(own)
  effect(() => {
    for (const interview of own.room.value.interviews) void attend(app, own, interview)
  })
}

/** The open room of an interview; null for one that is over or that is none. */
export function attend(
  app: App,
  own: OwnRoomHere,
  interview: InterviewUnderWay,
): Promise<Session | null> {
  return attended(app, interview.roomId, () => open(app, own, interview))
}

async function open(
  app: App,
  own: OwnRoomHere,
  interview: InterviewUnderWay,
): Promise<Session | null> {
  const { lastDay, key } = interview
  const link = await parseLink(key)
  const isOver = lastDay < Math.floor(app.ports.clock.now() / dayMs)
  if (!link.ok || link.value.kind !== 'room' || isOver) {
    await letGo(app, own, interview)
    return null
  }
  const session = await openSession(app, {
    link: link.value.room,
    endsDay: lastDay,
    onLetter: (plaintext) => takeIn(app, own, plaintext),
  })
  if (session !== null) followToItsEnd(app, session, { own, interview })
  return session
}

/** His words come into her room the moment they are opened, and stand nowhere else in the open. */
function takeIn({ ports }: App, { doc }: OwnRoomHere, plaintext: Uint8Array): void {
  const note = parseNoteLetter(plaintext)
  if (note !== null) takeInNote(doc, { ...note, on: today(ports) })
}

interface Going {
  readonly own: OwnRoomHere
  readonly interview: InterviewUnderWay
}

function followToItsEnd(app: App, { room, status }: Session, { own, interview }: Going): void {
  effect(() => {
    if (!status.value.ended) return
    void room.close().then(() => letGo(app, own, interview))
  })
}

async function letGo(app: App, { doc }: OwnRoomHere, { roomId }: InterviewUnderWay): Promise<void> {
  forgetInterview(doc, roomId)
  await app.ports.roomStore.forget(roomId)
}

/** For the one who is to ask: opens the questions and the turn, and a letterbox where she lets him write. */
export async function linkToInterview(
  app: App,
  { key, mayNote }: Pick<InterviewUnderWay, 'key' | 'mayNote'>,
): Promise<string | null> {
  const host = await parseLink(key)
  if (!host.ok || host.value.kind !== 'room') return null
  const { roomId } = host.value.room
  const { secrets } = await deriveRoomKeys(host.value.room)
  const role = mayNote ? 'participant' : 'viewer'
  const secret = secrets[role]
  if (secret === undefined) return null
  return addressOf(app, await encodeLink({ role, roomId, secret }))
}

/** The question she is at; who asks is taken along. */
export function askAt(app: App, own: OwnRoomHere, question: string): void {
  for (const interview of own.room.peek().interviews) {
    void attend(app, own, interview).then((session) => {
      if (session !== null) takeTurn(session.doc, question)
    })
  }
}

/** Ends it for everybody. What has come until then is hers; the link opens nothing any more. */
export async function endInterview(
  app: App,
  own: OwnRoomHere,
  interview: InterviewUnderWay,
): Promise<'ended' | 'offline'> {
  const session = await attend(app, own, interview)
  if (session === null) return 'ended'
  await reachRelay(app, session.status)
  return (await session.room.end()) === 'ended' ? 'ended' : 'offline'
}

export function putNoteIntoAnswer({ doc }: OwnRoomHere, id: string): Allowed<'tooLong'> {
  return noteIntoAnswer(doc, id)
}

export function deleteNote({ doc }: OwnRoomHere, id: string): void {
  removeNote(doc, id)
}
