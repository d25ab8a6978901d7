import { equalBytes, parseLink, type RoomLink } from '#crypto'
import type { RoomOnKeyring } from '#domain'

import type { App } from './app.ts'
import { enterRoom, type Entered } from './enter-room.ts'

/** Fetches a room of the keyring to this device, under the name it has there. */
export async function fetchRoom(app: App, { key, name }: RoomOnKeyring): Promise<Entered> {
  const link = await parseLink(key)
  if (!link.ok || link.value.kind !== 'room') return { ok: false, problem: 'unknownDocument' }
  const entered = await enterByLink(app, link.value.room)
  if (entered.ok && name !== '') await app.rooms.change(entered.room.handle, { name })
  return entered
}

/** Enters a room that this device may have already. */
export async function enterByLink(app: App, link: RoomLink): Promise<Entered> {
  const rooms = await app.rooms.load()
  const known = rooms.find((room) => equalBytes(room.link.roomId, link.roomId)) ?? null
  return enterRoom(app, link, known)
}
