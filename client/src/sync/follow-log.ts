import * as Y from 'yjs'

import { chainNext } from '#crypto'
import type { NumberedEntry } from '#ports/room-store.ts'

import { openEntry, type OpenedEntry } from './entries.ts'
import { alarmsFor, follow } from './frontier.ts'
import { doubt, fromRelay, type Here, type Trouble } from './here.ts'

/**
 * Takes in numbered entries from the relay or from this device's store, in order. One that cannot be
 * taken in is set aside and counted; it never stops those behind it. Answers those that were new.
 */
export async function followEntries(
  here: Here,
  entries: readonly NumberedEntry[],
): Promise<readonly NumberedEntry[]> {
  const fresh = entries.filter(({ seq }) => seq > here.frontier.head)
  const read: ReadEntry[] = []
  let { chain } = here.frontier
  for (const { seq, bytes } of fresh) {
    chain = await chainNext(chain, bytes)
    read.push({ seq, chain, opened: await openEntry(here.room, bytes) })
  }
  takeIn(here, read)
  return fresh
}

interface ReadEntry {
  readonly seq: number
  /** The log's chain with this entry in it. */
  readonly chain: Uint8Array
  readonly opened: OpenedEntry
}

/**
 * Danger: nothing may be awaited in here. A memory or a snapshot made half-way would say that the
 * document holds what it does not, and the words would never be asked for again.
 */
function takeIn(here: Here, read: readonly ReadEntry[]): void {
  const updates = new Map<number, Uint8Array>()
  for (const { seq, chain, opened } of read) {
    noteDoubts(here, seq, opened)
    if (opened.ok) updates.set(seq, opened.plaintext)
    else setAside(here, seq, opened.reason)
    follow(here.frontier, { seq, chain }, opened.header)
  }
  applyLogged(here, updates)
}

/** Tries once more what was set aside on an earlier day: the app may have learnt to read it since. */
export async function tryAgain(here: Here, entries: readonly NumberedEntry[]): Promise<void> {
  const updates = new Map<number, Uint8Array>()
  for (const { seq, bytes } of entries) {
    const opened = await openEntry(here.room, bytes)
    if (opened.ok) updates.set(seq, opened.plaintext)
    else setAside(here, seq, opened.reason)
  }
  applyLogged(here, updates)
}

/** Updates that stand in the log, by number. A stranger's bytes may be no update at all. */
export function applyLogged(here: Here, updates: ReadonlyMap<number, Uint8Array>): void {
  if (updates.size === 0) return
  here.doc.transact(() => {
    for (const [seq, update] of updates) {
      if (!applyUpdate(here.doc, update, fromRelay)) setAside(here, seq, 'unreadable')
    }
  }, fromRelay)
  const { logged } = here
  if (logged === null) return
  for (const update of updates.values()) applyUpdate(logged, update, fromRelay)
}

/** False when it is no update. */
export function applyUpdate(doc: Y.Doc, update: Uint8Array, origin: symbol): boolean {
  try {
    Y.applyUpdateV2(doc, update, origin)
    return true
  } catch {
    return false
  }
}

/** A snapshot holds what came before it: who wrote it could read that. */
export function settleUpTo(here: Here, head: number): void {
  for (const seq of here.setAside.keys()) if (seq <= head) here.setAside.delete(seq)
  tellSetAside(here)
}

function setAside(here: Here, seq: number, trouble: Trouble): void {
  here.setAside.set(seq, trouble)
  tellSetAside(here)
}

export function tellSetAside({ board, setAside: aside }: Here): void {
  board.change({ quarantined: aside.size })
  if ([...aside.values()].includes('newer')) board.change({ refused: 'unsupported-version' })
}

function noteDoubts(here: Here, seq: number, opened: OpenedEntry): void {
  const { frontier } = here
  // Those that were set aside may have been the writer's, and are missing from her count.
  const unread = here.setAside.size
  const alarms = opened.header === null ? [] : alarmsFor(frontier, opened.header, { seq, unread })
  for (const alarm of alarms) doubt(here, alarm, seq)
  if (seq !== frontier.head + 1) doubt(here, 'gap', seq)
  if (!opened.ok && opened.reason === 'unreadable') here.doubts.add(`unreadable ${seq}`)
}
