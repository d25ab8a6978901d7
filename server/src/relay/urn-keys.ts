import { largestReveal, parseUrnRecord, type SignedUrnRecord, type UrnRecord } from '#protocol'

import type { StoredUrn, UrnAct, UrnActed, UrnPut } from '../storage/urn-store.ts'
import { loadRistretto } from '../urn/ristretto.ts'
import { createUrnKey, newUrnSecret, type UrnKey } from '../urn/urn-key.ts'
import { Committer, untilTurnIsOver } from './committer.ts'
import type { RelayOptions } from './relay.ts'

/** An open urn at work. */
export interface UrnHere {
  readonly record: UrnRecord
  readonly voters: ReadonlySet<string>
  readonly key: UrnKey
}

type UrnOptions = Pick<RelayOptions, 'store' | 'randomBytes' | 'log' | 'gatherMs'> & {
  readonly today: () => number
}

const mostAtWork = 200
const byItsDay = new Uint8Array(64)

/** The urns somebody is at. Their secrets are in memory for as long as they are open, and no longer. */
export class Urns {
  readonly #options: UrnOptions
  readonly #committer: Committer<UrnAct, UrnActed>
  readonly #atWork = new Map<string, UrnHere>()

  constructor(options: UrnOptions) {
    this.#options = options
    const listener = {
      afterCommit: () => {},
      onFailure: (appends: number) => options.log({ event: 'store-failed', appends }),
      onFault: () => options.log({ event: 'failed', where: 'commit' }),
    }
    this.#committer = new Committer(
      (acts) => options.store.atUrns(acts),
      listener,
      () => {
        return gather(options.gatherMs)
      },
    )
  }

  async put({ record, bytes }: SignedUrnRecord, was: Uint8Array | null): Promise<UrnPut> {
    const { store, randomBytes } = this.#options
    const { urnId: id, roomId, lastDay } = record
    const secret = newUrnSecret(await loadRistretto(), randomBytes)
    const space = spaceOf(record, bytes.byteLength)
    this.#atWork.delete(nameOf(id))
    return store.putUrn({ id, roomId, record: bytes, secret, lastDay, bytes: space }, was)
  }

  /** Null when there is none, or it is closed. */
  async find(id: Uint8Array): Promise<UrnHere | null> {
    const known = this.#atWork.get(nameOf(id))
    if (known !== undefined && known.record.lastDay >= this.#options.today()) return known
    const stored = await this.stored(id)
    const secret = stored?.secret ?? null
    return stored === null || secret === null ? null : this.#setToWork(stored, secret)
  }

  /** As the store has it; one whose last day is over is closed first. */
  async stored(id: Uint8Array): Promise<StoredUrn | null> {
    const { store, today } = this.#options
    const stored = await store.urn(id.slice())
    if (stored === null || stored.secret === null) return stored
    if (recordOf(stored).lastDay >= today()) return stored
    await this.close(id.slice(), byItsDay)
    return store.urn(id.slice())
  }

  /** Null when the store failed, and nothing was written. */
  act(act: UrnAct): Promise<UrnActed | null> {
    return new Promise((settled) => this.#committer.add({ ...act, settled }))
  }

  async close(id: Uint8Array, closing: Uint8Array): Promise<void> {
    await this.#options.store.closeUrn(id, closing)
    this.#atWork.delete(nameOf(id))
  }

  /** Nothing is kept of urns that the store may have closed by itself. */
  rest(): void {
    this.#atWork.clear()
  }

  drained(): Promise<void> {
    return this.#committer.drained()
  }

  async #setToWork(stored: StoredUrn, secret: Uint8Array): Promise<UrnHere> {
    const group = await loadRistretto()
    const record = recordOf(stored)
    const { urnId } = record
    const key = createUrnKey(group, { urnId, secret }, this.#options.randomBytes)
    const here = { record, voters: new Set(record.voters.map(nameOf)), key }
    const [oldest] = this.#atWork.keys()
    if (this.#atWork.size >= mostAtWork && oldest !== undefined) this.#atWork.delete(oldest)
    this.#atWork.set(nameOf(urnId), here)
    return here
  }
}

/**
 * Nobody watches an answer go: what comes within a moment is written together, with one flush of the disk,
 * and what was written together has no order.
 */
function gather(gatherMs: number | undefined): Promise<void> {
  return gatherMs === undefined
    ? untilTurnIsOver()
    : new Promise((resolve) => setTimeout(resolve, gatherMs))
}

/** What an urn may come to hold, counted against its room from the beginning. */
function spaceOf({ slots, voters }: UrnRecord, recordBytes: number): number {
  return recordBytes + largestReveal(slots + 1, voters.length)
}

function recordOf({ record }: StoredUrn): UrnRecord {
  const parsed = parseUrnRecord(record)
  if (!parsed.ok) throw new Error('the store holds a record that is none')
  return parsed.value.record
}

function nameOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}
