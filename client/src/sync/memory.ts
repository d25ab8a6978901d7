import { open, seal } from '#crypto'
import { readBytes, writeBytes, type ByteReader } from '#protocol'

import { frontierAt, unknownEntry, type Frontier } from './frontier.ts'
import type { Room } from './room.ts'
import { encodeSnapshot, parseSnapshot } from './snapshot.ts'

// What a device remembers of a room between visits, sealed under the room's own key:
//   u8 version | generation 8 | u32 policy revision | u16 size, policy | u48 head | chain 16 |
//   healing 8 | last 16 | u16 count, count × (u32 size, entry left over) | snapshot
// The policy is here because it holds the host's key: without a network it is what the host's entries
// are checked with. Version 2 lacked the third line; with nothing read of the log it was healing.

const memoryVersion = 3

export interface Memory {
  /** Which reading of the log it is for, while that is compared with the document; else zeros. */
  readonly healing: Uint8Array
  /** Entries that were set aside in a log that is no more. */
  readonly leftOver: readonly Uint8Array[]
  /** The log's generation; zeros when none was seen. */
  readonly generation: Uint8Array
  /** The highest revision of the policy seen; 0 before the first. */
  readonly revision: number
  /** The newest policy believed, signature included; empty before the first. */
  readonly policy: Uint8Array
  readonly frontier: Frontier
  readonly state: Uint8Array
}

export async function sealMemory(
  room: Room,
  memory: Memory,
  iv: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const { frontier, leftOver, state } = memory
  const plaintext = writeBytes(
    { u8: memoryVersion },
    { bytes: memory.generation },
    { u32: memory.revision },
    { u16: memory.policy.byteLength },
    { bytes: memory.policy },
    { u48: frontier.head },
    { bytes: frontier.chain },
    { bytes: memory.healing, size: 8 },
    { bytes: frontier.last, size: 16 },
    { u16: leftOver.length },
    ...leftOver.flatMap((bytes) => [{ u32: bytes.byteLength }, { bytes }]),
    { bytes: encodeSnapshot({ counters: frontier.counters, state }) },
  )
  return seal(room.docKey, { aad: room.roomId, plaintext, iv })
}

export type OpenedMemory =
  | { readonly ok: true; readonly memory: Memory }
  | { readonly ok: false; readonly reason: 'unreadable' | 'newer' }

export async function openMemory(room: Room, sealed: Uint8Array): Promise<OpenedMemory> {
  const plaintext = await open(room.docKey, room.roomId, sealed)
  if (plaintext === null) return { ok: false, reason: 'unreadable' }
  const reader = readBytes(plaintext)
  const version = reader.u8()
  if (version > memoryVersion) return { ok: false, reason: 'newer' }
  const memory = version < 2 ? null : parseMemory(reader, version)
  return memory === null ? { ok: false, reason: 'unreadable' } : { ok: true, memory }
}

function parseMemory(reader: ByteReader, version: number): Memory | null {
  const generation = reader.bytes(8)
  const revision = reader.u32()
  const policy = reader.bytes(reader.u16())
  const head = reader.u48()
  const chain = reader.bytes(16)
  const { healing, last, leftOver } = version === 2 ? beforeThird(head) : parseThird(reader)
  const snapshot = parseSnapshot(reader.rest())
  if (snapshot === null) return null
  const frontier = frontierAt({ head, chain, last, counters: new Map(snapshot.counters) })
  return { generation, revision, policy, healing, leftOver, frontier, state: snapshot.state }
}

function parseThird(reader: ByteReader) {
  const healing = reader.bytes(8)
  const last = reader.bytes(16)
  const count = reader.u16()
  const leftOver = Array.from({ length: count }, () => reader.bytes(reader.u32()))
  return { healing, last, leftOver }
}

function beforeThird(head: number) {
  const healing = new Uint8Array(8).fill(head === 0 ? 1 : 0)
  return { healing, last: unknownEntry, leftOver: [] }
}
