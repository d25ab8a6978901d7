import type { SignedPolicy } from '#protocol'
import type * as Y from 'yjs'

import { toHex } from './bytes.ts'
import type { Frontier } from './frontier.ts'
import type { SyncPorts } from './ports.ts'
import type { Room } from './room.ts'
import type { StatusBoard } from './status.ts'

/** What the parts of one open room share. Only the part named beside a field writes it. */
export interface Here {
  readonly room: Room
  readonly doc: Y.Doc
  readonly ports: SyncPorts
  readonly board: StatusBoard
  /** follow-log, catch-up */
  frontier: Frontier
  /** session: 8 bytes, zeros before the first welcome. */
  generation: Uint8Array
  /** session: the newest policy believed, and the highest revision ever believed. */
  policy: SignedPolicy | null
  revision: number
  /** outbox: 8 bytes, this tab's name in the log. */
  writer: Uint8Array<ArrayBuffer>
  /** session: the newest snapshot's base at the relay. */
  base: number
}

/** Origins of changes to the document that are not this tab's own edits. */
export const fromRelay = Symbol('from the relay')
export const fromOtherTab = Symbol('from another tab')
export const fromDevice = Symbol('from this device')

export function isOwnEdit(origin: unknown): boolean {
  return origin !== fromRelay && origin !== fromOtherTab && origin !== fromDevice
}

/** Gives this tab a new name in the log, and says to the other tabs that its bearer lives. */
export function takeNewName(here: Pick<Here, 'ports' | 'writer'>): void {
  here.writer = here.ports.random.bytes(8)
  here.ports.tabs.hold(tabName(toHex(here.writer)))
}

export function tabName(writer: string): string {
  return `writer ${writer}`
}
