import * as Y from 'yjs'

import { encodeClientFrame, type ErrorCode, type RelayFrame } from '#protocol'

import { toHex } from './bytes.ts'
import { Crossings } from './crossings.ts'
import { cutUpdate, isStillIn } from './cut-update.ts'
import { fitsInEntry, sealEntry } from './entries.ts'
import { tabName, takeNewName, type Here } from './here.ts'
import { dropDraft, keepDraft, type Draft } from './keeping.ts'
import type { Shown } from './neighbours.ts'
import { createTurns } from './turns.ts'

const firstPauseMs = 1000
/** Also of what a relay may ask for: a timer of the browser takes a longer one for none at all. */
const longestPauseMs = 60_000
const conflictsInSilence = 3

type Send = (frame: Uint8Array<ArrayBuffer>) => void

type Refusal = Extract<RelayFrame, { type: 'error' }>

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
  readonly #show: (shown: Shown) => void
  readonly #inTurn = createTurns()
  readonly #crossings: Crossings
  /** Whose drafts this tab has taken over, by their names: each once. */
  readonly #adopted = new Set<string>()
  /** Names whose drafts are this tab's now, and are dropped once it has kept them. */
  readonly #former = new Set<string>()
  #fresh: Uint8Array | null = null
  #kept: Uint8Array | null = null
  #flight: Flight | null = null
  #acknowledged: Uint8Array | null = null
  /** What is too large for any entry: it stays on the device until it is shortened or taken away. */
  #uncut: readonly Uint8Array[] = []
  /** Whether the device has what is not known to be in the log. */
  #isKept = true
  /** The n of the last entry sealed. */
  #n = 0
  /** The log's number of the last entry acknowledged. */
  #savedAt = 0
  #send: Send | null = null
  /** Refusals of this tab's entries by their name, in a row. */
  #conflicts = 0
  #cancelRetry = () => {}

  constructor(here: Here, show: (shown: Shown) => void) {
    this.#here = here
    this.#show = show
    this.#crossings = new Crossings(here)
  }

  /** An edit made here. */
  add(update: Uint8Array): void {
    this.#fresh = merge(this.#fresh, update)
    this.#crossings.wrote(update)
    this.#here.board.change({ edits: 'writing' })
    void this.#inTurn(() => this.#keep())
  }

  /** Takes over the edits of a tab that is gone. Its copy is dropped once they are kept as this tab's. */
  adopt({ writer, update }: Draft): void {
    if (this.#adopted.has(writer)) return
    this.#adopted.add(writer)
    this.#former.add(writer)
    this.add(update)
  }

  live(send: Send): void {
    this.#send = send
    this.#tell()
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
    this.#cancelRetry()
  }

  acknowledged({ writer, n, seq }: Extract<RelayFrame, { type: 'ack' }>): void {
    const flight = this.#flight
    if (flight === null || !this.#isInFlight({ writer, n })) return
    this.#conflicts = 0
    this.#acknowledged = merge(this.#acknowledged, flight.update)
    this.#flight = null
    this.#savedAt = seq
    this.#tell()
    void this.#inTurn(() => this.#takeOff())
  }

  /** What does not name the entry in flight was not asked for, unless it is about the pace of all. */
  refused({ code, retryMs, writer, n }: Refusal): void {
    if (n > 0 && !this.#isInFlight({ writer, n })) return
    if (code === 'entry-conflict' || code === 'entry-out-of-order') this.#conflict(code)
    else if (retryMs > 0) this.#retryIn(retryMs, () => this.#transmit())
    else this.#here.board.change({ refused: code })
  }

  /** Attack: a relay that refuses every name would be asked as fast as it answers. */
  #conflict(code: ErrorCode): void {
    const beginAnew = () => void this.#inTurn(() => this.#beginAnew())
    this.#conflicts += 1
    if (this.#conflicts === 1) return beginAnew()
    if (this.#conflicts > conflictsInSilence) this.#here.board.change({ refused: code })
    this.#retryIn(firstPauseMs * 2 ** (this.#conflicts - 2), beginAnew)
  }

  #retryIn(pauseMs: number, retry: () => void): void {
    this.#cancelRetry()
    const { clock } = this.#here.ports
    this.#cancelRetry = clock.schedule(Math.min(pauseMs, longestPauseMs), retry)
  }

  #isInFlight({ writer, n }: Pick<Refusal, 'writer' | 'n'>): boolean {
    return this.#flight?.n === n && toHex(writer) === toHex(this.#here.writer)
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
    return this.#fresh === null && this.#kept === null && this.#isSent()
  }

  #isSent(): boolean {
    return this.#flight === null && this.#uncut.length === 0
  }

  /** All that the log may lack; a whole thing before the empty place that was sent for it. */
  #unlogged(): Uint8Array | null {
    const whole = this.#uncut.length === 0 ? null : Y.mergeUpdatesV2([...this.#uncut])
    const sent = merge(this.#acknowledged, this.#flight?.update ?? null)
    return merge(whole, merge(sent, this.#kept))
  }

  /** Resolves when everything added so far is kept on the device. */
  settled(): Promise<void> {
    return this.#inTurn(() => Promise.resolve())
  }

  async #keep(): Promise<void> {
    if (this.#fresh === null) return
    const fresh = this.#fresh
    this.#forgetShortened()
    const keeping = merge(this.#unlogged(), fresh)
    this.#fresh = null
    this.#kept = merge(this.#kept, fresh)
    await this.#keepDraft(toHex(this.#here.writer), keeping)
    // Not before: another tab would write on top of what dies with this one.
    this.#show({ update: fresh, isKept: this.#isKept })
    if (this.#isKept) await this.#dropFormer()
    this.#tell()
    await this.#takeOff()
  }

  async #keepDraft(writer: string, update: Uint8Array): Promise<boolean> {
    const { unkept } = this.#here
    unkept.add(writer)
    this.#isKept = await keepDraft(this.#here, { writer, update })
    if (this.#isKept) unkept.delete(writer)
    return this.#isKept
  }

  /** The same as {@link settled}, and what found no room before is tried once more. */
  keepAll(): Promise<void> {
    return this.#inTurn(async () => {
      const update = this.#unlogged()
      if (this.#isKept || update === null) return
      if (await this.#keepDraft(toHex(this.#here.writer), update)) await this.#dropFormer()
    })
  }

  async #dropFormer(): Promise<void> {
    for (const writer of this.#former) {
      this.#former.delete(writer)
      await dropDraft(this.#here, writer)
      this.#here.ports.tabs.release(tabName(writer))
    }
  }

  /** Lets go of this tab's names: what it has kept is for others to take over. */
  close(): void {
    const { ports, writer } = this.#here
    this.#cancelRetry()
    this.#crossings.close()
    for (const name of [...this.#former, toHex(writer)]) ports.tabs.release(tabName(name))
  }

  async #takeOff(): Promise<void> {
    if (this.#send === null || this.#flight !== null || this.#kept === null) return
    const { pieces, uncut } = cutUpdate(this.#kept, fitsInEntry)
    const [update = this.#kept, ...others] = pieces
    this.#uncut = [...this.#uncut, ...uncut]
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
    this.#former.add(toHex(this.#here.writer))
    this.#here.unkept.delete(toHex(this.#here.writer))
    this.#fresh = merge(this.#unlogged(), this.#fresh)
    this.#uncut = []
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
    const isLogged = this.#acknowledged !== null && logged >= lastAcknowledged
    const isShorter = this.#forgetShortened()
    if (!isLogged && !isShorter) return
    if (isLogged) this.#acknowledged = null
    const update = this.#unlogged()
    if (update !== null) await this.#keepDraft(writer, update)
    else {
      if (this.#fresh === null) this.#crossings.logged()
      await this.#dropDraft(writer)
    }
    if (isShorter) this.#tell()
  }

  async #dropDraft(writer: string): Promise<void> {
    this.#here.unkept.delete(writer)
    await dropDraft(this.#here, writer)
  }

  /** Whether there was any. */
  #forgetShortened(): boolean {
    const before = this.#uncut.length
    this.#uncut = this.#uncut.filter((one) => isStillIn(this.#here.doc, one))
    return this.#uncut.length < before
  }

  #tell(): void {
    const unsent = this.#fresh !== null || this.#kept !== null
    const waiting = Number(unsent) + Number(!this.#isSent())
    const whenWaiting = this.#isKept ? 'written' : 'none'
    const whenKept = waiting > 0 ? whenWaiting : this.#whenSent()
    const onlyTooLarge = !unsent && this.#flight === null && this.#uncut.length > 0
    const edits = this.#fresh === null ? whenKept : 'writing'
    this.#here.board.change({ waiting, onlyTooLarge, edits })
    this.#tellUncut()
  }

  #tellUncut(): void {
    const { board } = this.#here
    if (this.#uncut.length > 0) board.change({ refused: 'entry-too-large' })
    else if (board.read().refused === 'entry-too-large') board.change({ refused: null })
  }

  #whenSent() {
    return this.#savedAt > 0 ? 'saved' : this.#here.board.read().edits
  }
}

function merge(a: Uint8Array | null, b: Uint8Array): Uint8Array
function merge(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null
function merge(a: Uint8Array | null, b: Uint8Array | null): Uint8Array | null {
  if (a === null) return b
  return b === null ? a : Y.mergeUpdatesV2([a, b])
}
