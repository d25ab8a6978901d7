import { bytesToBase64url, encodeLink } from '#crypto'
import { addPoint, createDialogue, markCarried, rememberDialogue } from '#documents'
import { carry, type Point } from '#domain'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { newRoomLink, type OwnRoomHere } from './own-room.ts'
import { foundSession } from './session.ts'

export type MadeDialogue =
  | { readonly ok: true; readonly handle: string }
  | { readonly ok: false; readonly reason: 'nothing' | 'empty' | 'full' | 'tooLong' }

/**
 * Makes the room the two will share, and puts copies of her points in it: exactly what the preview
 * showed. Her own room remembers its key, so that one key card brings back both.
 */
export async function makeDialogue(app: App, own: OwnRoomHere): Promise<MadeDialogue> {
  const { points, nearestLeader } = own.room.peek()
  const carried = carry(points)
  if (!carried.ok) return carried

  const link = await newRoomLink(app.ports.random)
  const name = nearestLeader.trim()
  const calendarId = bytesToBase64url(app.ports.random.bytes(12))
  const record = await foundSession(app, { kind: 'dialogue', name, link }, (doc) => {
    createDialogue(doc, { calendarId })
    for (const { id, text } of carried.points) addPoint(doc, { id, by: 'leader', text })
  })

  const roomId = bytesToHex(link.roomId)
  rememberDialogue(own.doc, { roomId, key: await encodeLink(link), name })
  markCarried(own.doc, { roomId, pointIds: carried.points.map(({ id }) => id) })
  return { ok: true, handle: record.handle }
}

/** The dialogue that holds these points already, by the word its address has for it, or null. */
export function dialogueOfPoints(app: App, points: readonly Point[]): string | null {
  const roomId = points.every(({ carriedTo }) => carriedTo !== null) ? points[0]?.carriedTo : null
  const room = app.rooms.list.value?.find(({ link }) => bytesToHex(link.roomId) === roomId)
  return room?.handle ?? null
}
