import type { Allowed, Keyring, RoomOnKeyring, WayIn } from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { writeShort } from '../text/write-short.ts'

// meta     kind: keyring, version: 1
// keys     room id → a room link
// kinds    room id → own-room, dialogue, …
// names    room id → what she calls it
// codes    locker id → { proof, madeDay }     written once
// kept     locker id → she has it
//
// Each by itself, so that a room renamed on one device and hung up again on another loses neither.

export function createKeyring(doc: Doc): void {
  markKind(doc, 'keyring')
}

export function readKeyring(doc: Doc): Reading<Keyring> {
  return readAs(doc, 'keyring', (known) => ({ rooms: readRooms(known), waysIn: readWaysIn(known) }))
}

function readRooms(doc: Doc): readonly RoomOnKeyring[] {
  return [...mapOf(doc, 'keys').entries()]
    .map(([roomId, key]) => ({
      roomId,
      key: textOf(key),
      kind: textOf(mapOf(doc, 'kinds').get(roomId)),
      name: textOf(mapOf(doc, 'names').get(roomId)),
    }))
    .filter(({ key }) => key !== '')
    .toSorted((one, other) => (one.roomId < other.roomId ? -1 : 1))
}

function readWaysIn(doc: Doc): readonly WayIn[] {
  return [...mapOf(doc, 'codes').entries()]
    .map(([lockerId, value]): WayIn => ({
      kind: 'code',
      lockerId,
      proof: textOf(fieldsOf(value)['proof']),
      madeDay: countOf(fieldsOf(value)['madeDay']) ?? 0,
      isKept: mapOf(doc, 'kept').get(lockerId) === true,
    }))
    .filter(({ proof }) => proof !== '')
    .toSorted(
      (one, other) => other.madeDay - one.madeDay || (one.lockerId < other.lockerId ? -1 : 1),
    )
}

/** The same room again gets the newer key; its name is only given with `nameOnKeyring`. */
export function hangOnKeyring(doc: Doc, { roomId, key, kind }: Omit<RoomOnKeyring, 'name'>): void {
  change(doc, () => {
    mapOf(doc, 'keys').set(roomId, key)
    mapOf(doc, 'kinds').set(roomId, kind)
  })
}

export function nameOnKeyring(
  doc: Doc,
  { roomId, name }: Pick<RoomOnKeyring, 'roomId' | 'name'>,
): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'names', key: roomId, value: name })
}

export function takeOffKeyring(doc: Doc, roomId: string): void {
  change(doc, () => {
    for (const map of ['keys', 'kinds', 'names']) mapOf(doc, map).delete(roomId)
  })
}

export function noteWayIn(doc: Doc, { lockerId, proof, madeDay }: Omit<WayIn, 'isKept'>): void {
  change(doc, () => mapOf(doc, 'codes').set(lockerId, { proof, madeDay }))
}

export function noteWayInKept(doc: Doc, lockerId: string): void {
  change(doc, () => mapOf(doc, 'kept').set(lockerId, true))
}

export function dropWayIn(doc: Doc, lockerId: string): void {
  change(doc, () => {
    mapOf(doc, 'codes').delete(lockerId)
    mapOf(doc, 'kept').delete(lockerId)
  })
}
