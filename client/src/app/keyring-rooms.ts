import { signal, type ReadonlySignal } from '@preact/signals'
import type { Doc } from 'yjs'

import { encodeLink, opensMoreThan, parseLink } from '#crypto'
import {
  badgeOnKeyring,
  createKeyring,
  hangBadge,
  hangOnKeyring,
  moveOnKeyring,
  nameOnKeyring,
  putOnList,
  readKeyring,
  takeOffList,
} from '#documents'
import { dayNumber, roomsHeld, type Keyring, type RoomOnKeyring } from '#domain'

import type { App, ScreenProps } from './app.ts'
import { today } from './calendar.ts'
import { bytesToHex } from './hex.ts'
import { noteThisDevice } from './keyring-devices.ts'
import { onePerPage } from './one-per-page.ts'
import type { Opening } from './opening.ts'
import { newRoomLink } from './room-link.ts'
import { followRoom, type RoomHere } from './room-here.ts'
import { isListed, canHaveNewKey, newestOf, type RoomOnDevice } from './rooms.ts'
import { foundSession, sessionOf } from './session.ts'

export type KeyringHere = RoomHere<Keyring>

/** What a screen in an open keyring is given. */
export type InKeyring = ScreenProps<'keyring'> & { readonly here: KeyringHere }

const openings = onePerPage<ReadonlySignal<Opening<KeyringHere>>>()

/** The keyring of this device; `missing` when there is none. */
export function keyringOf(app: App): ReadonlySignal<Opening<KeyringHere>> {
  const rooms = app.rooms.list.value
  const record = rooms === null ? null : newestOf('keyring', rooms)
  if (record === null) return signal({ state: rooms === null ? 'opening' : 'missing' })
  return openings(app, record.handle, () => followRoom(app, record, readKeyring))
}

/** Begins a keyring with the rooms of this device on it. Works without a network. */
export async function makeKeyring(app: App): Promise<void> {
  const rooms = await app.rooms.load()
  const link = await newRoomLink(app.ports.random)
  const keys = await Promise.all(rooms.filter(isForKeyring).map(toHang))
  const record = await foundSession(app, { kind: 'keyring', name: '', link }, (doc) => {
    createKeyring(doc, dayNumber(today(app.ports)))
    for (const { room, key } of keys) hang(doc, room, key)
  })
  await noteThisDevice(app, record)
}

/** Puts a room on the keyring of this device, where there is one. */
export async function hangRoom(app: App, record: RoomOnDevice): Promise<void> {
  const doc = isForKeyring(record) ? await keyringDocument(app) : null
  if (doc === null) return
  const { room, key } = await toHang(record)
  // A member's link to a room of her own comes back to her: what can end the room would be lost everywhere.
  if (!(await hasGreater(doc, record))) hang(doc, room, key)
}

async function hasGreater(doc: Doc, { link }: RoomOnDevice): Promise<boolean> {
  const reading = readKeyring(doc)
  const roomId = bytesToHex(link.roomId)
  const held = reading.state === 'read' ? roomsHeld(reading.room) : []
  const hung = held.find((room) => room.roomId === roomId)
  const there = hung === undefined ? null : await parseLink(hung.key)
  const isKey = there?.ok === true && there.value.kind === 'room'
  return isKey && opensMoreThan(there.value.room.role, link.role)
}

/** Hangs up anew what opens more here than on the keyring: another device may have written later. */
export async function mendKeyring(app: App): Promise<void> {
  const doc = await keyringDocument(app)
  if (doc === null) return
  const reading = readKeyring(doc)
  if (reading.state !== 'read') return
  for (const hung of roomsHeld(reading.room)) {
    const record = roomOnDevice(app, hung)
    const there = await parseLink(hung.key)
    if (record === null || !there.ok || there.value.kind !== 'room') continue
    if (opensMoreThan(record.link.role, there.value.room.role)) await hangRoom(app, record)
  }
}

/** Renames it here, and on the keyring where it hangs there. */
export async function renameRoom(app: App, record: RoomOnDevice, name: string): Promise<void> {
  await app.rooms.change(record.handle, { name })
  const doc = await keyringDocument(app)
  if (doc !== null) nameOnKeyring(doc, { roomId: bytesToHex(record.link.roomId), name })
}

/** The room has moved: the keyring opens it under its new key. */
export async function moveOnOwnKeyring(app: App, record: RoomOnDevice): Promise<void> {
  const doc = record.former === null ? null : await keyringDocument(app)
  if (doc === null || record.former === null) return
  const { kind, link, former } = record
  const to = { roomId: bytesToHex(link.roomId), key: await encodeLink(link), kind }
  moveOnKeyring(doc, { from: bytesToHex(former.roomId), to })
}

/** The badge that her devices wear in a room of the keyring, or empty. */
export async function badgeFor(app: App, roomId: string): Promise<string> {
  const doc = await keyringDocument(app)
  return doc === null ? '' : badgeOnKeyring(doc, roomId)
}

/** The rooms of the keyring that this device does not have, once the keyring is open. */
export function roomsElsewhere(app: App): readonly RoomOnKeyring[] {
  const opening = keyringOf(app).value
  if (opening.state !== 'open') return []
  return opening.room.room.value.rooms.filter((room) => roomOnDevice(app, room) === null)
}

/** Every room that hangs on the keyring of this device; none where there is no keyring. */
export async function keyringRooms(app: App): Promise<readonly RoomOnKeyring[]> {
  const doc = await keyringDocument(app)
  const reading = doc === null ? null : readKeyring(doc)
  return reading?.state === 'read' ? reading.room.rooms : []
}

export function takeRoomOffList({ doc }: KeyringHere, roomId: string): void {
  takeOffList(doc, roomId)
}

export function putRoomOnList({ doc }: KeyringHere, roomId: string): void {
  putOnList(doc, roomId)
}

/** The rooms of this device that the keyring does not have: opened here before it came. */
export function roomsBeside(app: App, keyring: Keyring): readonly RoomOnDevice[] {
  const hung = new Set(roomsHeld(keyring).map(({ roomId }) => roomId))
  return (app.rooms.list.value ?? []).filter(
    (record) => isForKeyring(record) && !hung.has(bytesToHex(record.link.roomId)),
  )
}

/** A room of the keyring as this device has it, or null when it has to be fetched. */
export function roomOnDevice(app: App, { roomId }: RoomOnKeyring): RoomOnDevice | null {
  const rooms = app.rooms.list.value ?? []
  return rooms.find(({ link }) => bytesToHex(link.roomId) === roomId) ?? null
}

/** A room that is over opens nowhere else, and a keyring does not hang on itself. */
function isForKeyring(room: RoomOnDevice): boolean {
  return room.kind !== 'keyring' && isListed(room) && !room.ended
}

async function keyringDocument(app: App): Promise<Doc | null> {
  const record = newestOf('keyring', await app.rooms.load())
  const session = record === null ? null : await sessionOf(app, record)
  return session?.doc ?? null
}

async function toHang(room: RoomOnDevice) {
  return { room, key: await encodeLink(room.link) }
}

function hang(doc: Doc, { kind, name, link, badge }: RoomOnDevice, key: string): void {
  const roomId = bytesToHex(link.roomId)
  hangOnKeyring(doc, { roomId, key, kind })
  if (canHaveNewKey(kind) && badge !== '') hangBadge(doc, roomId, badge)
  if (name !== '') nameOnKeyring(doc, { roomId, name })
}
