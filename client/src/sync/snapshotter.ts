import * as Y from 'yjs'

import { cutSnapshot, encodeClientFrame, limits, mayWrite } from '#protocol'

import { sealEntry } from './entries.ts'
import type { Here } from './here.ts'
import { encodeSnapshot } from './snapshot.ts'

const entriesBetweenSnapshots = 300
const longestPauseMs = 15_000

/**
 * Nobody is elected to write a snapshot: whoever comes first does, and a second one is told that it
 * was superfluous. Waiting a random while makes the second one rare.
 */
export function considerSnapshot(
  here: Here,
  isQuiet: () => boolean,
  send: (frame: Uint8Array<ArrayBuffer>) => void,
): () => void {
  if (!isDue(here)) return () => {}
  const { clock, random } = here.ports
  const pauseMs = ((random.bytes(1)[0] ?? 0) / 256) * longestPauseMs
  return clock.schedule(pauseMs, () => {
    if (isDue(here) && isQuiet() && isWhole(here)) void writeSnapshot(here, send)
  })
}

function isDue({ frontier, base, room }: Here): boolean {
  return mayWrite(room.role, 'snapshot') && frontier.head - base > entriesBetweenSnapshots
}

/** A document with holes, or one that left something out, must never stand for the whole. */
function isWhole({ doc, board }: Here): boolean {
  const { quarantined, alarms } = board.read()
  const { pendingStructs, pendingDs } = doc.store
  return quarantined === 0 && alarms.length === 0 && pendingStructs === null && pendingDs === null
}

async function writeSnapshot(
  here: Here,
  send: (frame: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const { head: seen, chain, counters } = here.frontier
  const { roomId, role } = here.room
  const plaintext = encodeSnapshot({ counters, state: Y.encodeStateAsUpdateV2(here.doc) })
  const header = { kind: 'snapshot', role, roomId, writer: here.writer, n: 0, seen, chain } as const
  const iv = here.ports.random.bytes(12)
  const bytes = await sealEntry(here.room, header, { plaintext, iv })
  if (bytes.byteLength > limits.snapshotBytes) return
  for (const part of cutSnapshot(bytes)) send(encodeClientFrame({ type: 'snapshot-part', part }))
}
