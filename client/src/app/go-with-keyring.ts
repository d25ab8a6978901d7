import { parseLink } from '#crypto'
import { badgeOnKeyring, movedOnKeyring, readKeyring } from '#documents'
import { roomsHeld } from '#domain'
import type { Doc } from 'yjs'

import type { App } from './app.ts'
import { changeBadge } from './badges.ts'
import { bytesToHex } from './hex.ts'
import type { RoomOnDevice } from './rooms.ts'
import { goWithKeyring, sessionOf } from './session.ts'

/**
 * What another of her devices did to the rooms of the keyring is done here too: those that have moved are
 * followed, also where this device was not told; and in each it wears the badge that hers wear now.
 */
export async function goWithTheKeyring(app: App, doc: Doc): Promise<void> {
  const reading = readKeyring(doc)
  if (reading.state !== 'read') return
  for (const record of await app.rooms.load()) await follow(app, doc, record)
  const hung = new Set(roomsHeld(reading.room).map(({ roomId }) => roomId))
  for (const { handle, link, hung: known } of await app.rooms.load()) {
    const isHung = hung.has(bytesToHex(link.roomId))
    if (isHung !== known) await app.rooms.change(handle, { hung: isHung })
  }
}

async function follow(app: App, doc: Doc, record: RoomOnDevice): Promise<void> {
  const roomId = bytesToHex(record.link.roomId)
  const moved = movedOnKeyring(doc, roomId)
  const key = moved === null ? null : await parseLink(moved.key)
  if (moved !== null && key?.ok && key.value.kind === 'room') {
    const badge = badgeOnKeyring(doc, moved.roomId) || record.badge
    return goWithKeyring(app, record, { link: key.value.room, badge })
  }
  const badge = badgeOnKeyring(doc, roomId)
  if (badge !== '' && badge !== record.badge && !record.ended) await wearAnew(app, record, badge)
}

async function wearAnew(app: App, record: RoomOnDevice, badge: string): Promise<void> {
  const session = await sessionOf(app, record)
  if (session === null) return
  await changeBadge(app, session.doc, { record, badge })
  // Her devices know each other by it while the room is open: it is opened anew, where it is.
  await session.moveTo({ link: session.link, endsDay: record.endsDay, badge })
}
