import type { TabChannel } from '#ports/tabs.ts'
import { readBytes, writeBytes } from '#protocol'
import * as Y from 'yjs'

import { toHex } from './bytes.ts'
import { applyUpdate } from './follow-log.ts'
import { fromOtherTab, tabName, type Here } from './here.ts'

/** What one tab shows the others of this browser. */
export interface Shown {
  readonly update: Uint8Array
  /** Whether the device has it. What it has not would go with the tab that wrote it. */
  readonly isKept: boolean
}

/** A tab that is gone, and what it has shown and not kept. */
interface Gone {
  readonly writer: string
  readonly unkept: Uint8Array | null
}
type HandOver = (gone: Gone) => Promise<void>

/** The other tabs of this browser in the same room: what they show, and what they leave behind. */
export class Neighbours {
  readonly #here: Here
  readonly #channel: TabChannel
  /** What each living one has shown and not kept, by its name in the log. */
  readonly #unkept = new Map<string, Uint8Array | null>()
  readonly #stopWaiting = new Set<() => void>()
  #handOver: HandOver | null = null

  constructor(here: Here) {
    this.#here = here
    this.#channel = here.ports.tabs.channel(`shown in ${here.room.name}`, (bytes) =>
      this.#see(bytes),
    )
  }

  show(shown: Shown): void {
    this.#channel.say(encodeShown(this.#here.writer, shown))
  }

  /** From now on this tab takes over from those that go. */
  inherit(handOver: HandOver): void {
    this.#handOver = handOver
    this.#greet()
    for (const writer of this.#unkept.keys()) this.#waitFor(writer, handOver)
  }

  /** There is a tab of this name: when it goes, what it leaves is handed over. */
  notice(writer: string): void {
    if (this.#unkept.has(writer)) return
    this.#unkept.set(writer, null)
    if (this.#handOver !== null) this.#waitFor(writer, this.#handOver)
  }

  close(): void {
    this.#channel.close()
    for (const stop of this.#stopWaiting) stop()
  }

  /** Shows nothing but that there is a tab of this name, to who may have to take over from it. */
  #greet(): void {
    this.show({ update: new Uint8Array(), isKept: true })
  }

  #see(bytes: Uint8Array): void {
    const shown = parseShown(bytes)
    if (shown === null) return
    const { writer, isKept, update } = shown
    const isNew = !this.#unkept.has(writer)
    this.notice(writer)
    if (isNew) this.#greet()
    if (update.byteLength === 0) return
    applyUpdate(this.#here.doc, update, fromOtherTab)
    const before = this.#unkept.get(writer) ?? null
    const all = before === null ? update : Y.mergeUpdatesV2([before, update])
    // A tab that keeps anything keeps all that is not in the log.
    this.#unkept.set(writer, isKept ? null : all)
    if (isKept) this.#here.unkept.delete(writer)
    else this.#here.unkept.add(writer)
  }

  #waitFor(writer: string, handOver: HandOver): void {
    const stop = this.#here.ports.tabs.whenFree(tabName(writer), async () => {
      this.#stopWaiting.delete(stop)
      const unkept = this.#unkept.get(writer) ?? null
      this.#unkept.delete(writer)
      await handOver({ writer, unkept })
      this.#here.unkept.delete(writer)
    })
    this.#stopWaiting.add(stop)
  }
}

// u8 kept | writer 8 | update

function encodeShown(writer: Uint8Array, { update, isKept }: Shown): Uint8Array<ArrayBuffer> {
  return writeBytes({ u8: Number(isKept) }, { bytes: writer, size: 8 }, { bytes: update })
}

function parseShown(bytes: Uint8Array): (Shown & { readonly writer: string }) | null {
  const reader = readBytes(bytes)
  const isKept = reader.u8() === 1
  const writer = toHex(reader.bytes(8))
  const update = reader.rest()
  return reader.isExact() ? { writer, isKept, update } : null
}
