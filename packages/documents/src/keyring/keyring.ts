import {
  wayInKinds,
  type Allowed,
  type Keyring,
  type RoomOnKeyring,
  type WayGone,
  type WayIn,
} from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { writeShort } from '../text/write-short.ts'
import { readDevices } from './devices.ts'

// meta     kind: keyring, version: 1, begunDay
// keys     room id → a room link
// kinds    room id → own-room, dialogue, …
// names    room id → what she calls it
// badges   room id → the secret of the badge her devices wear there
// offList  room id → she wants it on no list; its key stays
// moved    room id → the id it has now, for devices that were not there when it moved
// codes    locker id → { proof, madeDay, badge }     written once
// waysIn   locker id → { kind, proof, madeDay, badge }  the same for what is no code
// kept     locker id → she has it
// used     locker id → the day it was last seen to be there
// waysGone locker id → its proof, until the relay has let go of it
// and what stands in devices.ts
//
// Each by itself, so that a room renamed on one device and hung up again on another loses neither.

export function createKeyring(doc: Doc, begunDay: number): void {
  markKind(doc, 'keyring')
  if (!mapOf(doc, 'meta').has('begunDay')) {
    change(doc, () => mapOf(doc, 'meta').set('begunDay', begunDay))
  }
}

export function readKeyring(doc: Doc): Reading<Keyring> {
  return readAs(doc, 'keyring', (known) => ({
    rooms: readRooms(known).filter(({ roomId }) => !isOffList(known, roomId)),
    offList: readRooms(known).filter(({ roomId }) => isOffList(known, roomId)),
    waysIn: readWaysIn(known),
    devices: readDevices(known),
    begunDay: countOf(mapOf(known, 'meta').get('begunDay')) ?? null,
    waysGone: [...mapOf(known, 'waysGone').entries()]
      .map(([lockerId, proof]) => ({ lockerId, proof: textOf(proof) }))
      .filter(({ proof }) => proof !== ''),
  }))
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

function isOffList(doc: Doc, roomId: string): boolean {
  return mapOf(doc, 'offList').get(roomId) === true
}

function readWaysIn(doc: Doc): readonly WayIn[] {
  const codes = [...mapOf(doc, 'codes').entries()].map(
    ([lockerId, value]) => [lockerId, { ...fieldsOf(value), kind: 'code' }] as const,
  )
  return [...codes, ...mapOf(doc, 'waysIn').entries()]
    .map(([lockerId, value]) => readWayIn(doc, lockerId, fieldsOf(value)))
    .filter((way) => way !== null)
    .toSorted(
      (one, other) => other.madeDay - one.madeDay || (one.lockerId < other.lockerId ? -1 : 1),
    )
}

function readWayIn(
  doc: Doc,
  lockerId: string,
  fields: Readonly<Record<string, unknown>>,
): WayIn | null {
  const kind = wayInKinds.find((one) => one === fields['kind'])
  const proof = textOf(fields['proof'])
  if (kind === undefined || proof === '') return null
  const madeDay = countOf(fields['madeDay']) ?? 0
  const usedDay = Math.max(madeDay, countOf(mapOf(doc, 'used').get(lockerId)) ?? 0)
  const isKept = mapOf(doc, 'kept').get(lockerId) === true
  return { kind, lockerId, proof, badge: textOf(fields['badge']), madeDay, usedDay, isKept }
}

/** The same room again gets the newer key; its name is only given with `nameOnKeyring`. */
export function hangOnKeyring(doc: Doc, { roomId, key, kind }: Omit<RoomOnKeyring, 'name'>): void {
  change(doc, () => {
    mapOf(doc, 'keys').set(roomId, key)
    mapOf(doc, 'kinds').set(roomId, kind)
    mapOf(doc, 'offList').delete(roomId)
  })
}

export function nameOnKeyring(
  doc: Doc,
  { roomId, name }: Pick<RoomOnKeyring, 'roomId' | 'name'>,
): Allowed<'tooLong'> {
  return writeShort(doc, { map: 'names', key: roomId, value: name })
}

/** Her devices wear one badge: the first that was hung up stays. */
export function hangBadge(doc: Doc, roomId: string, secret: string): void {
  if (badgeOnKeyring(doc, roomId) === '')
    change(doc, () => mapOf(doc, 'badges').set(roomId, secret))
}

/** In base64url, or empty. */
export function badgeOnKeyring(doc: Doc, roomId: string): string {
  return textOf(mapOf(doc, 'badges').get(roomId))
}

/** Off the list. The keyring keeps the key: it may be the last there is of somebody's words. */
export function takeOffList(doc: Doc, roomId: string): void {
  if (mapOf(doc, 'keys').has(roomId)) change(doc, () => mapOf(doc, 'offList').set(roomId, true))
}

export function putOnList(doc: Doc, roomId: string): void {
  change(doc, () => mapOf(doc, 'offList').delete(roomId))
}

/** The room has moved: what hung under its old id hangs under the new. */
export function moveOnKeyring(
  doc: Doc,
  { from, to }: { readonly from: string; readonly to: Omit<RoomOnKeyring, 'name'> },
): void {
  if (!mapOf(doc, 'keys').has(from)) return
  change(doc, () => {
    hangOnKeyring(doc, to)
    for (const map of ['names', 'badges', 'offList'].map((name) => mapOf(doc, name))) {
      const known = map.get(from)
      if (known !== undefined && !map.has(to.roomId)) map.set(to.roomId, known)
    }
    for (const map of ['keys', 'kinds', 'names', 'badges', 'offList']) mapOf(doc, map).delete(from)
    mapOf(doc, 'moved').set(from, to.roomId)
  })
}

/** Where a room of the keyring has moved to, however often, as it hangs there now; null when it has not. */
export function movedOnKeyring(doc: Doc, roomId: string): RoomOnKeyring | null {
  const moved = mapOf(doc, 'moved')
  const seen = new Set([roomId])
  let at = textOf(moved.get(roomId))
  // Whoever has the key can write a ring by hand.
  for (; at !== '' && moved.has(at) && !seen.has(at); at = textOf(moved.get(at))) seen.add(at)
  return readRooms(doc).find((room) => room.roomId === at) ?? null
}

export function noteWayIn(
  doc: Doc,
  { kind, lockerId, proof, badge, madeDay }: Omit<WayIn, 'isKept' | 'usedDay'>,
): void {
  change(doc, () => {
    if (kind === 'code') mapOf(doc, 'codes').set(lockerId, { proof, madeDay, badge })
    else mapOf(doc, 'waysIn').set(lockerId, { kind, proof, madeDay, badge })
  })
}

export function noteWayInKept(doc: Doc, lockerId: string): void {
  change(doc, () => mapOf(doc, 'kept').set(lockerId, true))
}

export function noteWayInUsed(
  doc: Doc,
  { lockerId, usedDay }: Pick<WayIn, 'lockerId' | 'usedDay'>,
): void {
  change(doc, () => mapOf(doc, 'used').set(lockerId, usedDay))
}

export function dropWayIn(doc: Doc, lockerId: string): void {
  change(doc, () => {
    for (const map of ['codes', 'waysIn', 'kept', 'used']) mapOf(doc, map).delete(lockerId)
  })
}

/** Not under the new key: the relay is still to let go of its locker. */
export function leaveWayIn(doc: Doc, { lockerId, proof }: WayGone): void {
  change(doc, () => {
    mapOf(doc, 'waysGone').set(lockerId, proof)
    dropWayIn(doc, lockerId)
  })
}

/** The relay has let go of it. */
export function forgetWayIn(doc: Doc, lockerId: string): void {
  change(doc, () => mapOf(doc, 'waysGone').delete(lockerId))
}
