import { parseEntry, type SnapshotPart } from '#protocol'

import { openEntry } from './entries.ts'
import { applyLogged, settleUpTo } from './follow-log.ts'
import { frontierAt, unknownEntry } from './frontier.ts'
import { doubt, type Here } from './here.ts'
import { lacksKnownEntries, parseSnapshot } from './snapshot.ts'

/** Puts a snapshot's parts together as they come; answers the whole when the last one is there. */
export function createPartCollector(): (part: SnapshotPart) => Uint8Array | null {
  let parts: Uint8Array[] = []
  return ({ index, count, bytes }) => {
    if (index === 0) parts = []
    if (index !== parts.length) return null
    // The socket's buffer may be used again.
    parts.push(bytes.slice())
    if (parts.length < count) return null
    const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0))
    let at = 0
    for (const part of parts) {
      whole.set(part, at)
      at += part.byteLength
    }
    parts = []
    return whole
  }
}

/**
 * Goes on from a snapshot instead of the entries before it. What this device already knows stays: a
 * snapshot can add to the document, never take away. One that does not open, or holds no document, is
 * passed over, and the entries behind it then show the gap.
 */
export async function adoptSnapshot(here: Here, bytes: Uint8Array): Promise<void> {
  const parsed = parseEntry(bytes)
  if (!parsed.ok) {
    if (parsed.code === 'unsupported-version') here.board.change({ refused: parsed.code })
    return
  }
  const { kind, seen: head, chain } = parsed.value.header
  const opened = await openEntry(here.room, bytes)
  const snapshot = opened.ok && kind === 'snapshot' ? parseSnapshot(opened.plaintext) : null
  if (snapshot === null || head <= here.frontier.head) return
  if (lacksKnownEntries(snapshot, here.frontier.counters)) doubt(here, 'gap', head)
  if (!applyLogged(here, snapshot.state)) return
  here.frontier = frontierAt({
    head,
    chain,
    last: unknownEntry,
    counters: new Map(snapshot.counters),
  })
  here.knownBytes = snapshot.state.byteLength
  settleUpTo(here, head)
}
