import { equalBytes, open, recognitionMark, seal } from '#crypto'
import { readBytes, writeBytes } from '#protocol'

import type { Here } from './here.ts'
import type { Room } from './room.ts'

// writer 8 | u32 counter | u48 head | chain 16 | mark 16; the version before had no mark.

/** Who is here and how far they have applied the log. Relayed, never stored; it carries no clock. */
export interface Presence {
  /** 8 bytes. */
  readonly writer: Uint8Array
  /** One more each time: who has heard a later one does not hear an old one again. */
  readonly counter: number
  readonly head: number
  readonly chain: Uint8Array
  /** 16 bytes by which her other devices know her; to everybody else they are chance. */
  readonly mark: Uint8Array
}

const noMark = new Uint8Array(16)

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
    { bytes: presence.mark, size: 16 },
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
    mark: reader.remaining() === 0 ? noMark : reader.bytes(16),
  }
  return reader.isExact() ? presence : null
}

type Who = Pick<Presence, 'writer' | 'counter'>

/** Chance where her devices share nothing: that she has several shall not be seen either. */
export async function ownMark({ room, person, ports }: Here, who: Who): Promise<Uint8Array> {
  return person === null ? ports.random.bytes(16) : recognitionMark(person, saidBy(room, who))
}

/** Whether one of her own devices says it. */
export async function isOneself({ room, person }: Here, presence: Presence): Promise<boolean> {
  if (person === null) return false
  return equalBytes(await recognitionMark(person, saidBy(room, presence)), presence.mark)
}

/** The same words never come again, so the same mark never does: a mark that is copied fits nothing else. */
function saidBy({ roomId }: Room, { writer, counter }: Who): Uint8Array {
  return writeBytes({ bytes: roomId, size: 16 }, { bytes: writer, size: 8 }, { u32: counter })
}
