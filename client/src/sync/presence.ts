import { open, seal } from '#crypto'
import { readBytes, writeBytes } from '#protocol'

import type { Room } from './room.ts'

/** Who is here and how far they have applied the log. Relayed, never stored; it carries no clock. */
export interface Presence {
  /** 8 bytes. */
  readonly writer: Uint8Array
  /** One more each time: who has heard a later one does not hear an old one again. */
  readonly counter: number
  readonly head: number
  readonly chain: Uint8Array
}

export function sealPresence(
  room: Room,
  presence: Presence,
  iv: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const plaintext = writeBytes(
    { bytes: presence.writer },
    { u32: presence.counter },
    { u48: presence.head },
    { bytes: presence.chain },
  )
  return seal(room.presenceKey, { aad: room.roomId, plaintext, iv })
}

export async function openPresence(room: Room, sealed: Uint8Array): Promise<Presence | null> {
  const plaintext = await open(room.presenceKey, room.roomId, sealed)
  if (plaintext === null) return null
  const reader = readBytes(plaintext)
  const presence = {
    writer: reader.bytes(8),
    counter: reader.u32(),
    head: reader.u48(),
    chain: reader.bytes(16),
  }
  return reader.isExact() ? presence : null
}
