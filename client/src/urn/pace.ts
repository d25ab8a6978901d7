import type { UrnPorts } from './ports.ts'

type PacePorts = Pick<UrnPorts, 'clock' | 'random' | 'relay'>

const shortestMs = 1000
const longestMs = 20_000
/** So much more for each answer, when many are on their way together. */
const spreadMs = 2000
const longestSpreadMs = 90_000
const firstPauseMs = 1000
const longestPauseMs = 60_000

/**
 * When each slot's answer goes: one at a time, each after a pause of its own, so that neither the order nor
 * the distance in time tells who sat and answered. When the line does not hold, all wait, longer each time.
 */
export class Pace {
  readonly #ports: PacePorts
  /** Answers whether the line held; when not, the slot is tried again. */
  readonly #work: (slot: number) => Promise<boolean>
  readonly #dueMs = new Map<number, number>()
  readonly #stopWaiting: () => void
  #cancel = () => {}
  #running: Promise<boolean> | null = null
  #pauseMs = firstPauseMs
  #isStopped = false
  #settling: (() => void)[] = []

  constructor(ports: PacePorts, work: (slot: number) => Promise<boolean>) {
    this.#ports = ports
    this.#work = work
    this.#stopWaiting = ports.relay.whenReachable(() => this.#again(0))
  }

  /** After a pause that nobody can foresee. */
  later(slot: number, withinMs = longestMs): void {
    const [high = 0, low = 0] = this.#ports.random.bytes(2)
    const share = (high * 256 + low) / 65_536
    this.#at(slot, shortestMs + share * (withinMs - shortestMs))
  }

  /** All of them, each after its own pause, in no order; the more they are, the longer it takes. */
  spread(slots: readonly number[]): void {
    const withinMs = Math.min(longestSpreadMs, spreadMs * slots.length)
    for (const slot of slots) this.later(slot, withinMs)
  }

  soon(slot: number): void {
    this.#at(slot, 0)
  }

  /** Resolves when nothing is on its way any more, or the line does not hold. */
  settled(): Promise<void> {
    if (this.#isStopped || (this.#dueMs.size === 0 && this.#running === null)) {
      return Promise.resolve()
    }
    return new Promise((resolve) => this.#settling.push(resolve))
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel()
    this.#stopWaiting()
    this.#settle()
  }

  #settle(): void {
    const settling = this.#settling
    this.#settling = []
    for (const resolve of settling) resolve()
  }

  #at(slot: number, delayMs: number): void {
    this.#dueMs.set(slot, this.#ports.clock.now() + delayMs)
    if (this.#running === null) this.#wait()
  }

  /** A clock that is set back must not hold an answer: the pause is counted anew from now. */
  #again(delayMs: number): void {
    for (const slot of this.#dueMs.keys()) this.#dueMs.set(slot, this.#ports.clock.now() + delayMs)
    if (this.#running === null) this.#wait()
  }

  #wait(): void {
    this.#cancel()
    if (this.#isStopped || this.#dueMs.size === 0) return
    const now = this.#ports.clock.now()
    const [slot, dueMs] = [...this.#dueMs].reduce((a, b) => (b[1] < a[1] ? b : a))
    const delayMs = Math.min(Math.max(0, dueMs - now), longestPauseMs)
    this.#cancel = this.#ports.clock.schedule(delayMs, () => {
      this.#dueMs.delete(slot)
      void this.#try(slot)
    })
  }

  async #try(slot: number): Promise<void> {
    this.#cancel()
    const working = this.#work(slot)
    this.#running = working
    const held = await working
    this.#running = null
    if (held) this.#pauseMs = firstPauseMs
    else this.#backOff(slot)
    if (!held || this.#dueMs.size === 0) this.#settle()
    this.#wait()
  }

  #backOff(slot: number): void {
    this.#dueMs.set(slot, 0)
    this.#again(this.#pauseMs)
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs)
  }
}
