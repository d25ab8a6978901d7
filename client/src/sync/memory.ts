import { open, seal } from '#crypto'
import { readBytes, writeBytes } from '#protocol'

import { frontierAt, type Frontier } from './frontier.ts'
import type { Room } from './room.ts'
import { encodeSnapshot, parseSnapshot } from './snapshot.ts'

// What a device remembers of a room between visits, sealed under the room's own key:
//   u8 version | generation 8 | u32 policy revision | u16 size, policy | u48 head | chain 16 | snapshot
// The policy is here because it holds the host's key: without a network it is what the host's entries
// are checked with.

const memoryVersion = 2

export interface Memory {
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
  const { frontier, state } = memory
  const plaintext = writeBytes(
    { u8: memoryVersion },
    { bytes: memory.generation },
    { u32: memory.revision },
    { u16: memory.policy.byteLength },
    { bytes: memory.policy },
    { u48: frontier.head },
    { bytes: frontier.chain },
    { bytes: encodeSnapshot({ counters: frontier.counters, state }) },
  )
  return seal(room.docKey, { aad: room.roomId, plaintext, iv })
}

/** Null when it does not open: then the room is fetched anew. */
export async function openMemory(room: Room, sealed: Uint8Array): Promise<Memory | null> {
  const plaintext = await open(room.docKey, room.roomId, sealed)
  if (plaintext === null) return null
  const reader = readBytes(plaintext)
  if (reader.u8() !== memoryVersion) return null
  const generation = reader.bytes(8)
  const revision = reader.u32()
  const policy = reader.bytes(reader.u16())
  const head = reader.u48()
  const chain = reader.bytes(16)
  const snapshot = parseSnapshot(reader.rest())
  if (snapshot === null) return null
  const counters = new Map(snapshot.counters)
  return {
    generation,
    revision,
    policy,
    frontier: frontierAt({ head, chain, counters }),
    state: snapshot.state,
  }
}
