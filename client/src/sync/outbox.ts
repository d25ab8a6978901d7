import * as Y from 'yjs'

import { sealedSize } from '#crypto'
import {
  encodeClientFrame,
  entryHeaderBytes,
  limits,
  type ErrorCode,
  type RelayFrame,
} from '#protocol'

import { toHex } from './bytes.ts'
import { cutUpdate } from './cut-update.ts'
import { sealEntry } from './entries.ts'
import { takeNewName, type Here } from './here.ts'
import { dropDraft, keepDraft, type Draft } from './keeping.ts'
import { createTurns } from './turns.ts'

const signatureBytes = 64

type Send = (frame: Uint8Array<ArrayBuffer>) => void

interface Flight {
  readonly n: number
  readonly update: Uint8Array
  readonly bytes: Uint8Array<ArrayBuffer>
}

/**
 * From an edit to the relay's disk: fresh → kept (sealed on this device) → in flight → acknowledged
 * → logged (come back in the log itself; only then is the device's own copy given up).
 *
 * At most one entry of a tab is in flight, and what is written meanwhile is merged into the next:
 * under load the entries grow fewer and larger, and an idle room waits for nothing.
 */
export class Outbox {
  readonly #here: Here
  readonly #inTurn = createTurns()
  readonly #adopted: string[] = []
  #fresh: Uint8Array | null = null
  #kept: Uint8Array | null = null
  #flight: Flight | null = null
  #acknowledged: Uint8Array | null = null
  /** Whether the device has what is not known to be in the log. */
  #isKept = true
  /** The n of the last entry sealed. */
  #n = 0
  /** The log's number of the last entry acknowledged. */
  #savedAt = 0
  #send: Send | null = null

  constructor(here: Here) {
    this.#here = here
  }

  /** An edit made here. */
  add(update: Uint8Array): void {
    this.#fresh = merge(this.#fresh, update)
    void this.#inTurn(() => this.#keep())
  }

  /** Takes over the edits of a tab that is gone. Its copy is dropped once they are kept as this tab's. */
  adopt({ writer, update }: Draft): void {
    this.#adopted.push(writer)
    this.add(update)
  }

  live(send: Send): void {
    this.#send = send
    this.#transmit()
    void this.#inTurn(() => this.#goOn())
  }

  /** The log has been read to its end: what was acknowledged and is not in it was a false promise. */
  async #goOn(): Promise<void> {
    if (this.#acknowledged === null) await this.#takeOff()
    else await this.#beginAnew()
  }

  lost(): void {
    this.#send = null
  }

  acknowledged({ writer, n, seq }: Extract<RelayFrame, { type: 'ack' }>): void {
    const flight = this.#flight
    if (flight?.n !== n || toHex(writer) !== toHex(this.#here.writer)) return
    this.#acknowledged = merge(this.#acknowledged, flight.update)
    this.#flight = null
    this.#savedAt = seq
    this.#tell()
    void this.#inTurn(() => this.#takeOff())
  }

  refused(code: ErrorCode, retryMs: number): void {
    if (code === 'entry-conflict' || code === 'entry-out-of-order') {
      void this.#inTurn(() => this.#beginAnew())
    } else if (retryMs > 0) {
      this.#here.ports.clock.schedule(retryMs, () => this.#transmit())
    } else {
      this.#here.board.change({ refused: code })
    }
  }

  /** The log has moved on, perhaps over entries of this tab. */
  logged(): void {
    void this.#inTurn(() => this.#giveUpLogged())
  }

  /** Somebody else has come this far in the log. */
  seenUpTo(head: number): void {
    const isSaved = this.#savedAt > 0 && this.isEmpty()
    if (isSaved && head >= this.#savedAt) this.#here.board.change({ edits: 'seen' })
  }

  /** Whether the device has all that is not known to be in the log. */
  isKept(): boolean {
    return this.#isKept && this.#fresh === null
  }

  isEmpty(): boolean {
    return this.#fresh === null && this.#kept === null && this.#flight === null
  }

  /** Resolves when everything added so far is kept on the device. */
  settled(): Promise<void> {
    return this.#inTurn(() => Promise.resolve())
  }

  async #keep(): Promise<void> {
    if (this.#fresh === null) return
    const keeping = merge(this.#kept, this.#fresh)
    this.#fresh = null
    this.#kept = keeping
    const unlogged = merge(this.#acknowledged, this.#flight?.update ?? null)
    const writer = toHex(this.#here.writer)
    this.#isKept = await keepDraft(this.#here, { writer, update: merge(unlogged, keeping) })
    if (this.#isKept) for (const gone of this.#adopted.splice(0)) await dropDraft(this.#here, gone)
    this.#tell()
    await this.#takeOff()
  }

  async #takeOff(): Promise<void> {
    if (this.#send === null || this.#flight !== null || this.#kept === null) return
    const [update = this.#kept, ...others] = cutUpdate(this.#kept, fitsInEntry)
    if (!fitsInEntry(update.byteLength)) {
      this.#here.board.change({ refused: 'entry-too-large' })
      return
    }
    const n = this.#n + 1
    const bytes = await this.#seal(update, n)
    this.#kept = others.length === 0 ? null : Y.mergeUpdatesV2(others)
    this.#n = n
    this.#flight = { n, update, bytes }
    this.#transmit()
    this.#tell()
  }

  #seal(plaintext: Uint8Array, n: number): Promise<Uint8Array<ArrayBuffer>> {
    const { room, writer, frontier, ports } = this.#here
    const { head: seen, chain } = frontier
    const { roomId, role } = room
    const header = { kind: 'update', role, roomId, writer, n, seen, chain } as const
    return sealEntry(room, header, { plaintext, iv: ports.random.bytes(12) })
  }

  #transmit(): void {
    const flight = this.#flight
    if (flight !== null) this.#send?.(encodeClientFrame({ type: 'append', entry: flight.bytes }))
  }

  /** The relay knows this name otherwise than this tab does: go on under a new one, losing nothing. */
  async #beginAnew(): Promise<void> {
    this.#adopted.push(toHex(this.#here.writer))
    const unlogged = merge(this.#acknowledged, this.#flight?.update ?? null)
    this.#fresh = merge(unlogged, merge(this.#kept, this.#fresh))
    this.#acknowledged = null
    this.#kept = null
    this.#flight = null
    this.#n = 0
    takeNewName(this.#here)
    await this.#keep()
  }

  async #giveUpLogged(): Promise<void> {
    const writer = toHex(this.#here.writer)
    const logged = this.#here.frontier.counters.get(writer) ?? 0
    const lastAcknowledged = this.#flight === null ? this.#n : this.#n - 1
    if (this.#acknowledged === null || logged < lastAcknowledged) return
    this.#acknowledged = null
    const update = merge(this.#flight?.update ?? null, this.#kept)
    if (update === null) await dropDraft(this.#here, writer)
    else await keepDraft(this.#here, { writer, update })
  }

  #tell(): void {
    const unsent = this.#fresh !== null || this.#kept !== null
    const waiting = Number(unsent) + Number(this.#flight !== null)
    const whenWaiting = this.#isKept ? 'written' : 'none'
    this.#here.board.change({ waiting, edits: waiting > 0 ? whenWaiting : this.#whenSent() })
  }

  #whenSent() {
    return this.#savedAt > 0 ? 'saved' : this.#here.board.read().edits
  }
}

function fitsInEntry(updateBytes: number): boolean {
  return entryHeaderBytes + sealedSize(updateBytes) + signatureBytes <= limits.entryBytes
}

function merge(a: Uint8Array | null, b: Uint8Array): Uint8Array
function merge(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null
function merge(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null {
  if (a === null) return b
  return b === null ? a : Y.mergeUpdatesV2([a, b])
}
