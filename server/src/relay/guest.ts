import { mayWrite, type Lane, type Role } from '#protocol'

import type { Hub, Seat } from './hub.ts'
import type { Relay } from './relay.ts'

/** A connection that has proved its role in a room. */
export class Guest implements Seat {
  readonly relay: Relay
  readonly hub: Hub
  readonly roomId: Uint8Array
  readonly role: Role
  readonly sentTo: Record<Lane, number> = { log: 0, letters: 0 }
  readonly #name: string
  readonly #sendBytes: (frame: Uint8Array<ArrayBuffer>) => void
  isLive = false

  constructor(
    relay: Relay,
    room: { readonly hub: Hub; readonly roomId: Uint8Array; readonly role: Role },
    sendBytes: (frame: Uint8Array<ArrayBuffer>) => void,
  ) {
    this.relay = relay
    this.hub = room.hub
    this.roomId = room.roomId
    this.role = room.role
    this.#name = roomName(room.roomId)
    this.#sendBytes = sendBytes
    this.hub.seats.add(this)
  }

  get readsLog(): boolean {
    return this.role !== 'letterbox'
  }

  get readsLetters(): boolean {
    return this.role === 'host' || this.role === 'member'
  }

  mayWriteSnapshots(): boolean {
    return mayWrite(this.role, 'snapshot')
  }

  send(frame: Uint8Array<ArrayBuffer>): void {
    this.#sendBytes(frame)
  }

  tellOthers(sealed: Uint8Array): void {
    if (this.readsLog) this.hub.relayPresence(this, sealed)
  }

  leave(): void {
    this.isLive = false
    this.hub.seats.delete(this)
    this.relay.closeHubIfEmpty(this.#name)
  }
}

export function roomName(roomId: Uint8Array): string {
  return Buffer.from(roomId).toString('latin1')
}
