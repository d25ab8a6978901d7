import * as Y from 'yjs'

import { cutSnapshot, encodeClientFrame, limits, mayWrite } from '#protocol'

import { holdsUncut } from './cut-update.ts'
import { fitsInEntry, sealEntry } from './entries.ts'
import type { Here } from './here.ts'
import { encodeSnapshot } from './snapshot.ts'

const entriesBetweenSnapshots = 300
const longestPauseMs = 15_000

/**
 * Nobody is elected to write a snapshot: whoever comes first does, and a second one is told that it
 * was superfluous. Waiting a random while makes the second one rare.
 */
export class Snapshotter {
  readonly #here: Here
  readonly #send: (frame: Uint8Array<ArrayBuffer>) => void
  #cancel: (() => void) | null = null

  constructor(here: Here, send: (frame: Uint8Array<ArrayBuffer>) => void) {
    this.#here = here
    this.#send = send
  }

  /** The log has grown, or the room has just been entered. */
  consider(): void {
    if (this.#cancel !== null || !isDue(this.#here)) return
    const { clock, random } = this.#here.ports
    const pauseMs = ((random.bytes(1)[0] ?? 0) / 256) * longestPauseMs
    this.#cancel = clock.schedule(pauseMs, () => {
      this.#cancel = null
      if (isDue(this.#here) && isWhole(this.#here)) void writeSnapshot(this.#here, this.#send)
    })
  }

  stop(): void {
    this.#cancel?.()
    this.#cancel = null
  }
}

function isDue({ frontier, base, room }: Here): boolean {
  return mayWrite(room.role, 'snapshot') && frontier.head - base > entriesBetweenSnapshots
}

/**
 * A document with holes, or one that left something out, must never stand for the whole; nor one with
 * something in it that the others have an empty place for.
 */
function isWhole({ doc, setAside, isBent, logged }: Here): boolean {
  const { pendingStructs, pendingDs } = doc.store
  const addsUp = setAside.size === 0 && !isBent && logged === null
  const hasHoles = pendingStructs !== null || pendingDs !== null
  return addsUp && !hasHoles && !holdsUncut(doc, fitsInEntry)
}

async function writeSnapshot(
  here: Here,
  send: (frame: Uint8Array<ArrayBuffer>) => void,
): Promise<void> {
  const { head: seen, chain, counters } = here.frontier
  const { roomId, role } = here.room
  const state = Y.encodeStateAsUpdateV2(here.doc)
  // A document that has lost half of what it was may be right; that is for the log to show, not for us.
  if (state.byteLength * 2 < here.knownBytes) return
  const plaintext = encodeSnapshot({ counters, state })
  const header = { kind: 'snapshot', role, roomId, writer: here.writer, n: 0, seen, chain } as const
  const iv = here.ports.random.bytes(12)
  const bytes = await sealEntry(here.room, header, { plaintext, iv })
  if (bytes.byteLength > limits.snapshotBytes) return
  for (const part of cutSnapshot(bytes)) send(encodeClientFrame({ type: 'snapshot-part', part }))
}
