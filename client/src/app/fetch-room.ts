import { parseLink, type RoomLink } from '#crypto'
import type { RoomOnKeyring } from '#domain'

import type { App } from './app.ts'
import { enterWearing, type Entered } from './enter-room.ts'
import { badgeFor } from './keyring-rooms.ts'

/** Fetches a room of the keyring to this device, under the name and the badge it has there. */
export async function fetchRoom(app: App, { key, name, roomId }: RoomOnKeyring): Promise<Entered> {
  const link = await parseLink(key)
  if (!link.ok || link.value.kind !== 'room') return { ok: false, problem: 'unknownDocument' }
  const badge = await badgeFor(app, roomId)
  const entered = await enterWearing(app, { link: link.value.room, badge })
  if (!entered.ok) return entered
  await app.rooms.change(entered.room.handle, { hung: true, ...(name === '' ? {} : { name }) })
  return entered
}

/** Enters by what opens a room, which the room has told where it is now; this device wears a badge of its own. */
export function enterWith(
  app: App,
  { link, badge }: { readonly link: RoomLink; readonly badge: string },
): Promise<Entered> {
  return enterWearing(app, { link, badge: '', follows: badge })
}
