import * as Y from 'yjs'

import { tellSetAside } from './follow-log.ts'
import { startOfLog } from './frontier.ts'
import type { Here } from './here.ts'
import { forgetLog, keepMemory } from './keeping.ts'
import { addLeftOver, giveUpSetAside } from './left-over.ts'

/**
 * What is done about a log that does not add up: it is read once more, from its beginning, and what it
 * then lacks of this document is put up again. A fault that is still there the second time is lived
 * with: a relay must not be able to keep people apart by one bad entry.
 */
export class Healing {
  readonly #here: Here
  /** How many of the doubts have had their second look. */
  #lookedInto = 0

  constructor(here: Here) {
    this.#here = here
  }

  /** Whether there is a doubt that has not had its second look. Asking gives it that. */
  hasNewDoubts(): boolean {
    const { size } = this.#here.doubts
    const isNew = size > this.#lookedInto
    this.#lookedInto = size
    return isNew
  }

  /** From now on the log counts as unread. What it said before stays in the document. */
  async begin(): Promise<void> {
    const here = this.#here
    here.frontier = await startOfLog(here.room.roomId)
    addLeftOver(
      here.leftOver,
      [...here.setAside.values()].map(({ bytes }) => bytes),
    )
    here.setAside.clear()
    tellSetAside(here)
    here.logged = new Y.Doc()
    here.isBent = false
    // The same name as before, so that this tab's own earlier memory is not taken for another's.
    if (here.healing.every((byte) => byte === 0)) here.healing = here.ports.random.bytes(8)
    await forgetLog(here)
  }

  isUnderWay(): boolean {
    return this.#here.logged !== null
  }

  /** What the document holds and the log, now read, does not; null when the log has it all. */
  lacking(): Uint8Array | null {
    const { doc, logged } = this.#here
    if (logged === null || Y.equalSnapshots(Y.snapshot(doc), Y.snapshot(logged))) return null
    return Y.encodeStateAsUpdateV2(doc, Y.encodeStateVector(logged))
  }

  /** Only when what was lacking is kept, or in the log: a device that dies before begins anew. */
  async end(): Promise<void> {
    const here = this.#here
    giveUpSetAside(here)
    here.logged = null
    await keepMemory(here)
  }
}
