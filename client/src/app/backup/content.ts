import { parseRoomRecord, roomToRecord } from '../room-record.ts'
import type { RoomOnDevice } from '../rooms.ts'

// What lies inside the seal of a backup, of version 1 as the file is:
//
//   for each room  length of the record, u32 | record | length of the state, u32 | state
//
// A record is what the device keeps of a room; a state is its document as one Yjs update (version 2).

export interface RoomInBackup {
  readonly room: RoomOnDevice
  readonly state: Uint8Array
}

export async function roomsToContent(
  rooms: readonly RoomInBackup[],
): Promise<Uint8Array<ArrayBuffer>> {
  const parts: Uint8Array[] = []
  for (const { room, state } of rooms) {
    const record = await roomToRecord(room)
    parts.push(lengthOf(record), record, lengthOf(state), state)
  }
  return joined(parts)
}

export interface BackupContent {
  readonly rooms: readonly RoomInBackup[]
  /** How many of its rooms are of a kind that this program does not know. */
  readonly later: number
}

/** Null for what no backup of this version holds. Nothing of it is to be believed then. */
export async function parseContent(content: Uint8Array): Promise<BackupContent | null> {
  const parts = partsOf(content)
  if (parts === null || parts.length % 2 !== 0) return null
  const rooms: RoomInBackup[] = []
  let later = 0
  for (let at = 0; at < parts.length; at += 2) {
    const [record = null, state = new Uint8Array()] = parts.slice(at, at + 2)
    const room = await parseRoomRecord('', record)
    if (room === null) later += 1
    else rooms.push({ room, state })
  }
  return { rooms, later }
}

const lengthBytes = 4

function lengthOf(part: Uint8Array): Uint8Array {
  const length = new Uint8Array(lengthBytes)
  new DataView(length.buffer).setUint32(0, part.byteLength)
  return length
}

function partsOf(content: Uint8Array): readonly Uint8Array[] | null {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const parts: Uint8Array[] = []
  let at = 0
  while (at < content.byteLength) {
    if (content.byteLength - at < lengthBytes) return null
    const end = at + lengthBytes + view.getUint32(at)
    if (end > content.byteLength) return null
    parts.push(content.subarray(at + lengthBytes, end))
    at = end
  }
  return parts
}

function joined(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.byteLength
  }
  return whole
}
