import { encodeRelayFrame, limits, type Lane } from '#protocol'

import type { RoleKeys } from './signatures.ts'

/** A socket in a room, as the room sees it. */
export interface Seat {
  readonly readsLog: boolean
  readonly readsLetters: boolean
  /** How far it has been sent each lane; only a seat that is level with the room hears it live. */
  readonly sentTo: Record<Lane, number>
  isLive: boolean
  send(frame: Uint8Array<ArrayBuffer>): void
}

/** One room that somebody is in: its sockets, and how far its log has come. */
export class Hub {
  readonly roomId: Uint8Array
  readonly seats = new Set<Seat>()
  /** Entries on their way to the disk: until they are there, nobody may read the room's head anew. */
  underWay = 0
  readonly heads: Record<Lane, number>
  keys: RoleKeys
  base: number
  /** The policy by which the room is over, once it is. */
  lastPolicy: Uint8Array | null = null

  constructor(
    roomId: Uint8Array,
    room: { heads: Record<Lane, number>; keys: RoleKeys; base: number },
  ) {
    this.roomId = roomId
    this.heads = room.heads
    this.keys = room.keys
    this.base = room.base
  }

  /** Entries that are on disk, following on what the room had. One buffer goes to everybody. */
  committed(lane: Lane, first: number, entries: readonly Uint8Array[]): void {
    this.heads[lane] = first + entries.length - 1
    for (const frame of batches(lane, first, entries)) {
      for (const seat of this.seats) {
        if (seat.isLive && (lane === 'log' ? seat.readsLog : seat.readsLetters)) seat.send(frame)
      }
    }
  }

  /** The room is over: its seats hear why, and nothing after. */
  tellEnded(policy: Uint8Array): void {
    this.lastPolicy = policy.slice()
    const frame = encodeRelayFrame({ type: 'ended', policy })
    for (const seat of this.seats) {
      if (seat.isLive) seat.send(frame)
      seat.isLive = false
    }
  }

  relayPresence(from: Seat, sealed: Uint8Array): void {
    const frame = encodeRelayFrame({ type: 'presence', sealed })
    for (const seat of this.seats) if (seat !== from && seat.isLive) seat.send(frame)
  }
}

/** A room's number as a key of maps. */
export function roomName(roomId: Uint8Array): string {
  return Buffer.from(roomId).toString('latin1')
}

/** Consecutive entries in as few frames as the limits allow. */
export function* batches(
  lane: Lane,
  first: number,
  entries: readonly Uint8Array[],
): Generator<Uint8Array<ArrayBuffer>> {
  let from = 0
  let size = 0
  for (const [at, entry] of entries.entries()) {
    if (at > from && size + entry.byteLength > limits.batchBytes - limits.entryBytes) {
      yield encodeRelayFrame({
        type: 'batch',
        lane,
        first: first + from,
        entries: entries.slice(from, at),
      })
      from = at
      size = 0
    }
    size += entry.byteLength + 4
  }
  if (from < entries.length) {
    yield encodeRelayFrame({
      type: 'batch',
      lane,
      first: first + from,
      entries: entries.slice(from),
    })
  }
}
