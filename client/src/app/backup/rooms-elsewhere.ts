import { encodeStateAsUpdateV2 } from 'yjs'

import { parseLink, type RoomLink } from '#crypto'

import type { App } from '../app.ts'
import { bytesToHex } from '../hex.ts'
import { keyringRooms, roomOnDevice } from '../keyring-rooms.ts'
import { reachRelay } from '../reach-relay.ts'
import { roomKinds } from '../room-record.ts'
import { notHere, type NewRoom } from '../rooms.ts'
import { openSession } from '../session.ts'

import type { RoomInBackup } from './content.ts'

/** A room as it was found; where the network did not give it, its key alone. */
export type Packed = RoomInBackup & { readonly isWhole: boolean }

/** The rooms that hang on the keyring and are not on this device. Nothing of them stays here. */
export async function packRoomsElsewhere(app: App): Promise<readonly Packed[]> {
  const packed: Packed[] = []
  for (const hung of await keyringRooms(app)) {
    const kind = roomKinds.find((one) => one === hung.kind)
    const link = await parseLink(hung.key)
    if (roomOnDevice(app, hung) !== null || kind === undefined) continue
    if (!link.ok || link.value.kind !== 'room') continue
    packed.push(await pack(app, { kind, name: hung.name, link: link.value.room, endsDay: null }))
  }
  return packed
}

async function pack(app: App, room: NewRoom): Promise<Packed> {
  const session = await openSession(app, room)
  if (session === null) return { room: notHere(room), state: new Uint8Array(), isWhole: false }
  const isWhole = await reachRelay(app, session.status)
  const state = encodeStateAsUpdateV2(session.doc)
  await session.room.close()
  await forget(app, room.link)
  return { room: notHere(room), state, isWhole }
}

function forget({ ports }: App, { roomId }: RoomLink): Promise<unknown> {
  return ports.roomStore.forget(bytesToHex(roomId))
}
