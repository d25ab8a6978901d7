import { bytesToBase64url } from '#crypto'
import { createDialogue } from '#documents'
import { isTooLong } from '#domain'

import type { App } from './app.ts'
import { hangRoom } from './keyring-rooms.ts'
import { newRoomLink } from './room-link.ts'
import { sideIn, type RoomOnDevice } from './rooms.ts'
import { foundSession } from './session.ts'

/** The dialogues in which this device is the nearest leader's, side by side and unaware of each other. */
export function roomsAsNearest({ rooms }: App): readonly RoomOnDevice[] {
  const list = rooms.list.value ?? []
  return list.filter((room) => room.kind === 'dialogue' && sideIn(room) === 'nearest')
}

/** Makes a room for one of one's own leaders, who brings her points into it. The name stays on this device. */
export async function makeRoomAsNearest(app: App, name: string): Promise<string> {
  const { random } = app.ports
  const link = await newRoomLink(random)
  const calendarId = bytesToBase64url(random.bytes(12))
  const called = isTooLong('name', name.trim()) ? '' : name.trim()
  const record = await foundSession(app, { kind: 'dialogue', name: called, link }, (doc) =>
    createDialogue(doc, { calendarId, madeBy: 'nearest' }),
  )
  await app.rooms.change(record.handle, { side: 'nearest' })
  await hangRoom(app, record)
  return record.handle
}
