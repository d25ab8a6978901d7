import type { Log } from '../log.ts'
import type { Store } from '../storage/store.ts'

/** A relay that stood still for longer goes forward a day at a time until it has caught up. */
const mostDaysAtOnce = 7

export interface SweeperOptions {
  readonly store: Store
  /** By the machine's clock. */
  readonly today: () => number
  readonly log: Log
}

/**
 * Ends what has run out. Danger: what is ended is gone, and a machine's clock may be years ahead. So the
 * store knows the day that was swept last, and what lies far beyond it is believed slowly.
 */
export class Sweeper {
  readonly #options: SweeperOptions
  /** The latest day believed; null before the first sweep. */
  #believed: number | null = null

  constructor(options: SweeperOptions) {
    this.#options = options
  }

  /** The day by which a thing may be ended for good: today, unless that is too far off to be believed. */
  day(): number {
    const today = this.#options.today()
    const believed = this.#believed ?? today
    return isFarAhead(today, believed) ? believed : today
  }

  async sweep(): Promise<void> {
    const { store, log, today } = this.#options
    const last = (await store.sweptOn()) ?? today()
    const isFar = isFarAhead(today(), last)
    if (isFar) log({ event: 'clock-far-ahead', days: today() - last })
    this.#believed = isFar ? this.#nextAfter(last) : Math.max(today(), last)
    await store.sweep(this.day())
    log({ event: 'swept' })
  }

  /** Not at the first sweep after a start: a relay that is started again and again goes no faster. */
  #nextAfter(last: number): number {
    return this.#believed === null ? last : last + 1
  }
}

function isFarAhead(today: number, believed: number): boolean {
  return today - believed > mostDaysAtOnce
}
