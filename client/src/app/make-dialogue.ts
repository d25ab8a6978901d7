import { bytesToBase64url, encodeLink } from '#crypto'
import { addPoint, createDialogue, markCarried, readDialogue, rememberDialogue } from '#documents'
import { carry, mostPointsOf, pointsOf, type CarriedPoint, type Point } from '#domain'
import type { Doc } from 'yjs'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { hangRoom } from './keyring-rooms.ts'
import type { OwnRoomHere } from './own-room.ts'
import { newRoomLink } from './room-link.ts'
import { sideIn, type RoomOnDevice } from './rooms.ts'
import { foundSession, sessionOf } from './session.ts'

export type Carried =
  | { readonly ok: true; readonly handle: string }
  | {
      readonly ok: false
      readonly reason: 'nothing' | 'empty' | 'full' | 'tooLong' | 'noRoomLeft' | 'closed'
    }

/**
 * Makes the room the two will share, and puts copies of her points in it: exactly what the preview
 * showed. Her own room remembers its key, so that one key card brings back both.
 */
export async function makeDialogue(app: App, own: OwnRoomHere): Promise<Carried> {
  const { points, nearestLeader } = own.room.peek()
  const carried = carry(points)
  if (!carried.ok) return carried

  const link = await newRoomLink(app.ports.random)
  const name = nearestLeader.trim()
  const calendarId = bytesToBase64url(app.ports.random.bytes(12))
  const [roomId, key] = [bytesToHex(link.roomId), await encodeLink(link)]
  const record = await foundSession(app, { kind: 'dialogue', name, link }, (doc) => {
    // In one turn: a page that dies now has carried them and knows it, or has not carried them.
    rememberDialogue(own.doc, { roomId, key, name })
    markCarried(own.doc, { roomId, pointIds: carried.points.map(({ id }) => id) })
    createDialogue(doc, { calendarId })
    putDown(doc, carried.points)
  })
  await hangRoom(app, record)
  return { ok: true, handle: record.handle }
}

/** Puts copies of her points into a room the two share already: all of them, or none. */
export async function carryInto(
  app: App,
  own: OwnRoomHere,
  record: RoomOnDevice,
): Promise<Carried> {
  const carried = carry(own.room.peek().points)
  if (!carried.ok) return carried
  const session = await sessionOf(app, record)
  const reading = session === null ? null : readDialogue(session.doc)
  if (session === null || reading?.state !== 'read' || session.status.peek().ended) {
    return { ok: false, reason: 'closed' }
  }
  const there = pointsOf(reading.room, 'leader').points.length
  if (there + carried.points.length > mostPointsOf.leader)
    return { ok: false, reason: 'noRoomLeft' }
  putDown(session.doc, carried.points)
  const roomId = bytesToHex(record.link.roomId)
  markCarried(own.doc, { roomId, pointIds: carried.points.map(({ id }) => id) })
  return { ok: true, handle: record.handle }
}

function putDown(doc: Doc, points: readonly CarriedPoint[]): void {
  for (const { id, text } of points) addPoint(doc, { id, by: 'leader', text })
}

/** The dialogue that holds these points already and is not over, by its word in the address, or null. */
export function dialogueOfPoints(app: App, points: readonly Point[]): string | null {
  const roomId = points.every(({ carriedTo }) => carriedTo !== null) ? points[0]?.carriedTo : null
  const isThere = ({ link, ended }: RoomOnDevice) => bytesToHex(link.roomId) === roomId && !ended
  return app.rooms.list.value?.find(isThere)?.handle ?? null
}

/** The room she shares with her nearest leader and that is not over, the latest first; or null. */
export function sharedRoomOf(app: App): RoomOnDevice | null {
  const rooms = app.rooms.list.value ?? []
  const canHaveNewKey = (room: RoomOnDevice) =>
    room.kind === 'dialogue' && sideIn(room) === 'leader' && !room.ended
  return rooms.find(canHaveNewKey) ?? null
}
