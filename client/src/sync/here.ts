import type { SignedPolicy } from '#protocol'
import type * as Y from 'yjs'

import { toHex } from './bytes.ts'
import { startOfLog, type Frontier } from './frontier.ts'
import type { LeftOver } from './left-over.ts'
import type { SyncPorts } from './ports.ts'
import type { Room } from './room.ts'
import { createStatusBoard, type IntegrityAlarm, type StatusBoard } from './status.ts'

/** What the parts of one open room share. Only the part named beside a field writes it. */
export interface Here {
  readonly room: Room
  readonly doc: Y.Doc
  readonly ports: SyncPorts
  /** 32 bytes that her devices share in this room, and nobody else has; null where they share none. */
  readonly person: Uint8Array | null
  /** Whether nothing is told of who is here: asked each time, for the document may say it. */
  readonly isQuiet: () => boolean
  readonly board: StatusBoard
  /** follow-log, catch-up, healing */
  frontier: Frontier
  /** follow-log: entries that could not be taken in, by number. */
  readonly setAside: Map<number, SetAside>
  /** healing, left-over, keeping */
  readonly leftOver: LeftOver
  /** What did not add up, with the place in the log; each is looked into once. */
  readonly doubts: Set<string>
  /** Whether something did not add up since the log was last begun to be read. */
  isBent: boolean
  /** healing, follow-log: what the log alone says, while it is read again from its beginning. */
  logged: Y.Doc | null
  /** healing, keeping: 8 bytes, the name under which this tab's memories ask for a comparison; or zeros. */
  healing: Uint8Array
  /** session: 8 bytes, zeros before the first welcome. */
  generation: Uint8Array
  /** session: the newest policy believed, and the highest revision ever believed. */
  policy: SignedPolicy | null
  revision: number
  /**
   * outbox, neighbours: the tabs of this browser whose edits are in the document, and neither on the
   * device nor known to be in the log.
   */
  readonly unkept: Set<string>
  /** outbox: 8 bytes, this tab's name in the log. */
  writer: Uint8Array<ArrayBuffer>
  /** session: the newest snapshot's base at the relay. */
  base: number
  /** former: what this device still has under the key the room had before it moved. */
  former: Former | null
  /** keeping, catch-up: how large the whole document was when it was last read, in bytes. */
  knownBytes: number
}

interface Former {
  /** The room's name in the store before it moved. */
  readonly name: string
  /** The drafts that were taken in, sealed, by writer. */
  readonly drafts: ReadonlyMap<string, Uint8Array>
  /** Whether all that is there could be read. */
  readonly isWhole: boolean
}

/** Before anything is known. It has no name in the log yet. */
export async function beginHere(
  room: Room,
  {
    doc,
    ports,
    person = null,
    isQuiet = () => false,
  }: Pick<Here, 'doc' | 'ports'> & Partial<Pick<Here, 'person' | 'isQuiet'>>,
): Promise<Here> {
  return {
    room,
    doc,
    ports,
    person,
    isQuiet,
    board: createStatusBoard(),
    frontier: await startOfLog(room.roomId),
    setAside: new Map(),
    leftOver: new Map(),
    doubts: new Set(),
    isBent: false,
    unkept: new Set(),
    logged: null,
    healing: new Uint8Array(8),
    generation: new Uint8Array(8),
    policy: null,
    revision: 0,
    writer: new Uint8Array(8),
    base: 0,
    former: null,
    knownBytes: 0,
  }
}

/** An entry that could not be taken in: it does not open, or a newer version wrote it. */
export interface SetAside {
  readonly trouble: 'unreadable' | 'newer'
  readonly bytes: Uint8Array
}

/** Tells the person, and has the log read again if this is news. */
export function doubt(here: Here, alarm: IntegrityAlarm, place: number): void {
  here.board.raise(alarm)
  here.doubts.add(`${alarm} ${place}`)
  here.isBent = true
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
