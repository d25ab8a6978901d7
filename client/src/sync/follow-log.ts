import * as Y from 'yjs'

import { chainNext, sha256 } from '#crypto'
import type { NumberedEntry } from '#ports/room-store.ts'

import { openEntry, type OpenedEntry } from './entries.ts'
import { alarmsFor, follow } from './frontier.ts'
import { doubt, fromRelay, type Here, type SetAside } from './here.ts'

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
    const last = (await sha256(bytes)).subarray(0, 16)
    read.push({ seq, bytes, chain, last, opened: await openEntry(here.room, bytes) })
  }
  takeIn(here, read)
  return fresh
}

interface ReadEntry extends NumberedEntry {
  /** The log's chain with this entry in it. */
  readonly chain: Uint8Array
  /** What the relay calls this entry. */
  readonly last: Uint8Array
  readonly opened: OpenedEntry
}

/**
 * Danger: nothing may be awaited in here. A memory or a snapshot made half-way would say that the
 * document holds what it does not, and the words would never be asked for again.
 */
function takeIn(here: Here, read: readonly ReadEntry[]): void {
  for (const { seq, bytes, chain, last, opened } of read) {
    noteDoubts(here, seq, opened)
    if (!opened.ok) here.setAside.set(seq, { trouble: opened.reason, bytes })
    follow(here.frontier, { seq, chain, last }, opened.header)
  }
  applyOpened(here, read)
}

/** Tries once more what was set aside on an earlier day: the app may have learnt to read it since. */
export async function tryAgain(here: Here, entries: readonly NumberedEntry[]): Promise<void> {
  const read: OpenedNumbered[] = []
  for (const { seq, bytes } of entries) {
    const opened = await openEntry(here.room, bytes)
    read.push({ seq, bytes, opened })
    if (!opened.ok) here.setAside.set(seq, { trouble: opened.reason, bytes })
  }
  applyOpened(here, read)
}

type OpenedNumbered = NumberedEntry & { readonly opened: OpenedEntry }

function applyOpened(here: Here, read: readonly OpenedNumbered[]): void {
  here.doc.transact(() => {
    for (const { seq, bytes, opened } of read) {
      // A stranger's bytes may be no update at all.
      if (opened.ok && !applyLogged(here, opened.plaintext)) {
        here.setAside.set(seq, { trouble: 'unreadable', bytes })
      }
    }
  }, fromRelay)
  tellSetAside(here)
}

/** What the log holds goes into the document, and into what the log alone says while it is compared. */
export function applyLogged({ doc, logged }: Here, update: Uint8Array): boolean {
  const isApplied = applyUpdate(doc, update, fromRelay)
  if (logged !== null) applyUpdate(logged, update, fromRelay)
  return isApplied
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

export function tellSetAside({ board, setAside }: Here): void {
  board.change({ quarantined: setAside.size })
  const isNewer = ({ trouble }: SetAside) => trouble === 'newer'
  if ([...setAside.values()].some(isNewer)) board.change({ refused: 'unsupported-version' })
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
