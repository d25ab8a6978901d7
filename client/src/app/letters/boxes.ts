import type { Doc } from 'yjs'

import {
  base64urlToBytes,
  bytesToBase64url,
  createHostSecret,
  deriveRoomKeys,
  encodeLink,
  openBoxSecret,
  sealBoxSecret,
  type RoomLink,
} from '#crypto'
import { giveUpBox, keepBox, keepSeminar, readBoxes, readSeminars, type Box } from '#documents'
import type { Random } from '#ports/random.ts'

import type { App } from '../app.ts'
import { bytesToHex } from '../hex.ts'
import { newRoomLink } from '../room-link.ts'
import { openSession, type Session } from '../session.ts'

// A letterbox that can be given up is a small room of its own. Its key lies in the document of the room it
// belongs to, sealed to those who write there; nothing at the relay ties the two together.

interface RoomOfBoxes {
  readonly doc: Doc
  readonly link: RoomLink
}

const dayMs = 86_400_000
/** From the day it is made, and from the day it is renewed. */
export const boxDaysOpen = 365

/** Makes a box that nobody has put anything into, and keeps its key in the room; null for who only looks. */
export async function makeBox(
  { ports }: App,
  { doc, link }: RoomOfBoxes,
  about: string,
): Promise<Box | null> {
  const box = await newRoomLink(ports.random)
  const sealed = await sealToRoom(ports.random, link, box.secret)
  if (sealed === null) return null
  const lastDay = Math.floor(ports.clock.now() / dayMs) + boxDaysOpen
  const made = { id: bytesToBase64url(box.roomId), about, lastDay, sealed }
  keepBox(doc, made)
  return made
}

/** The host's key of a small room; null for who may only look at the room it belongs to. */
export async function smallRoomLink(
  { link }: Pick<RoomOfBoxes, 'link'>,
  { id, sealed }: Pick<Box, 'id' | 'sealed'>,
): Promise<RoomLink | null> {
  const { letterboxOpen } = await deriveRoomKeys(link)
  const [roomId, bytes] = [base64urlToBytes(id), base64urlToBytes(sealed)]
  if (letterboxOpen === undefined || roomId?.byteLength !== 16 || bytes === null) return null
  const secret = await openBoxSecret(letterboxOpen, link.roomId, bytes)
  return secret === null ? null : { ...createHostSecret(secret), roomId }
}

/** What others put letters in with; it opens nothing. */
export async function letterboxOf(room: RoomOfBoxes, box: Box): Promise<string | null> {
  const host = await smallRoomLink(room, box)
  const secret = host === null ? undefined : (await deriveRoomKeys(host)).secrets.letterbox
  if (host === null || secret === undefined) return null
  return encodeLink({ role: 'letterbox', roomId: host.roomId, secret })
}

/** The room gets a new key: what was sealed under the old one goes along. */
export async function resealBoxes(
  random: Random,
  { from, to, doc }: { readonly from: RoomOfBoxes; readonly to: RoomLink; readonly doc: Doc },
): Promise<void> {
  for (const box of readBoxes(from.doc)) {
    const link = await smallRoomLink(from, box)
    const sealed = link === null ? null : await sealToRoom(random, to, link.secret)
    if (sealed !== null) keepBox(doc, { ...box, sealed })
  }
  for (const seminar of readSeminars(from.doc)) {
    const link = await smallRoomLink(from, seminar)
    const sealed = link === null ? null : await sealToRoom(random, to, link.secret)
    if (sealed !== null) keepSeminar(doc, { ...seminar, sealed })
  }
}

/** Seals a small room's host secret to those who write in the room it belongs to. */
export async function sealToRoom(
  random: Random,
  link: RoomLink,
  secret: Uint8Array,
): Promise<string | null> {
  const { letterboxOpen } = await deriveRoomKeys(link)
  if (letterboxOpen === undefined) return null
  const sealed = await sealBoxSecret({
    roomId: link.roomId,
    letterbox: letterboxOpen.publicKey,
    secret,
    iv: random.bytes(12),
    ephemeral: random.bytes(32),
  })
  return sealed === null ? null : bytesToBase64url(sealed)
}

interface ToAttend {
  readonly box: Box
  readonly onLetter: (plaintext: Uint8Array) => void
}

const attended = new WeakMap<App, Map<string, Promise<Session | null>>>()

/** Opens a box for as long as the page is open; null for who may not, and for one whose day has been. */
export function attendBox(
  app: App,
  room: RoomOfBoxes,
  { box, onLetter }: ToAttend,
): Promise<Session | null> {
  const ofApp = attended.get(app) ?? new Map<string, Promise<Session | null>>()
  attended.set(app, ofApp)
  const known = ofApp.get(box.id) ?? open(app, room, { box, onLetter })
  ofApp.set(box.id, known)
  // Its secret may be sealed anew, to the key this device has: then it is asked for again.
  void known.then((session) => session === null && ofApp.delete(box.id))
  return known
}

/** The room goes on without this device: it reads no more letters either. */
export async function leaveBox(app: App, box: Box): Promise<void> {
  const session = await attended.get(app)?.get(box.id)
  if (session) await forgetBox(app, box, session)
}

async function open(app: App, room: RoomOfBoxes, { box, onLetter }: ToAttend) {
  const isOver = box.lastDay < Math.floor(app.ports.clock.now() / dayMs)
  const link = isOver ? null : await smallRoomLink(room, box)
  if (isOver) giveUpBox(room.doc, box.id)
  return link === null ? null : openSession(app, { link, endsDay: box.lastDay, onLetter })
}

/** Nothing of it stays on this device. */
export async function forgetBox(app: App, { id }: Box, session: Session): Promise<void> {
  attended.get(app)?.delete(id)
  await session.room.close()
  await app.ports.roomStore.forget(bytesToHex(session.link.roomId))
}
