import * as Y from 'yjs'

import type { NumberedEntry } from '#ports/room-store.ts'

import { openEntry, type OpenedEntry } from './entries.ts'
import { alarmsFor, follow } from './frontier.ts'
import { fromRelay, type Here } from './here.ts'

/**
 * Takes in numbered entries from the relay or from this device's store, in order. One that does not
 * open is counted and kept; it never stops those behind it. Answers those that were new.
 */
export async function followEntries(
  here: Here,
  entries: readonly NumberedEntry[],
): Promise<readonly NumberedEntry[]> {
  const fresh = entries.filter(({ seq }) => seq > here.frontier.head)
  const updates: Uint8Array[] = []
  for (const entry of fresh) {
    const opened = await openEntry(here.room, entry.bytes)
    noteTrouble(here, entry.seq, opened)
    if (opened.ok) updates.push(opened.plaintext)
    await follow(here.frontier, entry, opened.header)
  }
  applyUpdates(here, updates)
  return fresh
}

/** A stranger's bytes may be no update at all: then they are counted, and the rest goes on. */
export function applyUpdates(here: Here, updates: readonly Uint8Array[]): void {
  if (updates.length === 0) return
  here.doc.transact(() => {
    for (const update of updates) {
      try {
        Y.applyUpdateV2(here.doc, update, fromRelay)
      } catch {
        quarantine(here)
      }
    }
  }, fromRelay)
}

/** One update that did not come through the log. */
export function applyFrom(here: Here, update: Uint8Array, origin: symbol): void {
  try {
    Y.applyUpdateV2(here.doc, update, origin)
  } catch {
    quarantine(here)
  }
}

function noteTrouble(here: Here, seq: number, opened: OpenedEntry): void {
  if (opened.header !== null) {
    for (const alarm of alarmsFor(here.frontier, seq, opened.header)) here.board.raise(alarm)
  } else if (seq !== here.frontier.head + 1) {
    here.board.raise('gap')
  }
  if (opened.ok) return
  quarantine(here)
  if (opened.reason === 'newer') here.board.change({ refused: 'unsupported-version' })
}

function quarantine({ board }: Here): void {
  board.change({ quarantined: board.read().quarantined + 1 })
}
