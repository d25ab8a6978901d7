import { encodeLink } from '#crypto'
import { moveDialogue, moveGroup } from '#documents'

import type { App } from './app.ts'
import { bytesToHex } from './hex.ts'
import { moveOnOwnKeyring } from './keyring-rooms.ts'
import type { RoomOnDevice } from './rooms.ts'
import { sessionOf } from './session.ts'

/**
 * What else on this device has the key of a room that has moved: the keyring, and the own room that the
 * points were carried from. Doing it again changes nothing.
 */
export async function bringKeysAlong(app: App, record: RoomOnDevice): Promise<void> {
  const { former, link } = record
  if (former === null) return
  await moveOnOwnKeyring(app, record)
  if (link.role !== 'host' && record.kind !== 'group') return
  const [from, to] = [bytesToHex(former.roomId), bytesToHex(link.roomId)]
  const key = await encodeLink(link)
  const own = (await app.rooms.load()).filter(({ kind, ended }) => kind === 'own-room' && !ended)
  for (const room of own) {
    const session = await sessionOf(app, room)
    if (session === null) continue
    if (record.kind === 'group') moveGroup(session.doc, { from, to, key })
    else moveDialogue(session.doc, { from, to, key })
  }
}
