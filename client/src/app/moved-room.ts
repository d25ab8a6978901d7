import { encodeLink, type RoomLink } from '#crypto'
import { moveDialogue, moveGroup, moveOrganisation } from '#documents'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { moveOnOwnKeyring } from './keyring-rooms.ts'
import type { RoomKind, RoomOnDevice } from './rooms.ts'
import { sessionOf } from './session.ts'

/**
 * What else on this device has the key of a room that has moved: the keyring, and the own room that
 * remembers it. Doing it again changes nothing.
 */
export async function bringKeysAlong(app: App, record: RoomOnDevice): Promise<void> {
  const { former } = record
  if (former === null) return
  await moveOnOwnKeyring(app, record)
  await moveInOwnRoom(app, { ...record, former })
}

type MovedRoom = RoomOnDevice & { readonly former: RoomLink }

async function moveInOwnRoom(app: App, record: MovedRoom): Promise<void> {
  const { former, link } = record
  if (link.role !== 'host' && record.kind === 'dialogue') return
  const [from, to] = [bytesToHex(former.roomId), bytesToHex(link.roomId)]
  const key = await encodeLink(link)
  const own = (await app.rooms.load()).filter(({ kind, ended }) => kind === 'own-room' && !ended)
  for (const room of own) {
    const session = await sessionOf(app, room)
    if (session === null) continue
    moves[record.kind]?.(session.doc, { from, to, key })
  }
}

const moves: Partial<Record<RoomKind, typeof moveGroup>> = {
  dialogue: moveDialogue,
  group: moveGroup,
  organisation: moveOrganisation,
}
