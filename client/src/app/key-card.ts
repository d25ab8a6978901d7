import { signal, type ReadonlySignal } from '@preact/signals'

import { encodeLink } from '#crypto'

import type { App } from './app.ts'
import type { Opening } from './opening.ts'
import { newestOf, type RoomOnDevice } from './rooms.ts'

export interface KeyCard {
  readonly handle: string
  /** The room it opens. */
  readonly room: RoomOnDevice
  /** The whole key: who has it can read the room. */
  readonly link: string
}

/** The key of a room of this device; without a handle, of the own room. */
export function keyCardOf(app: App, handle: string | null): ReadonlySignal<Opening<KeyCard>> {
  const opening = signal<Opening<KeyCard>>({ state: 'opening' })
  void readCard(app, handle).then((card) => {
    opening.value = card === null ? { state: 'missing' } : { state: 'open', room: card }
  })
  return opening
}

async function readCard(app: App, handle: string | null): Promise<KeyCard | null> {
  const rooms = await app.rooms.load()
  const record = handle === null ? newestOf('own-room', rooms) : withHandle(rooms, handle)
  return record === null
    ? null
    : { handle: record.handle, room: record, link: addressOf(app, await encodeLink(record.link)) }
}

function withHandle(rooms: readonly RoomOnDevice[], handle: string): RoomOnDevice | null {
  return rooms.find((room) => room.handle === handle) ?? null
}

/** The fragment is the key, and browsers do not send it. */
export function addressOf({ ports }: App, fragment: string): string {
  return `${ports.hand.origin()}/#${fragment}`
}

export function keptKeyCard(app: App, handle: string): Promise<void> {
  return app.rooms.change(handle, { keyCard: 'kept' })
}
