import { mayWrite, type Lane, type Role } from '#protocol'

import type { Hub, Seat } from './hub.ts'
import type { Session } from './session.ts'

/** A connection that has proved its role in a room. */
export class Guest implements Seat {
  readonly hub: Hub
  readonly role: Role
  readonly sentTo: Record<Lane, number> = { log: 0, letters: 0 }
  readonly #session: Session
  isLive = false

  constructor(session: Session, { hub, role }: { readonly hub: Hub; readonly role: Role }) {
    this.#session = session
    this.hub = hub
    this.role = role
    hub.seats.add(this)
  }

  get roomId(): Uint8Array {
    return this.hub.roomId
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
    this.#session.sendBytes(frame)
  }

  tellOthers(sealed: Uint8Array): void {
    if (this.readsLog) this.hub.relayPresence(this, sealed)
  }

  leave(): void {
    this.isLive = false
    this.hub.seats.delete(this)
    this.#session.relay.closeHubIfEmpty(this.hub)
  }
}
