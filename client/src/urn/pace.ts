import type { UrnPorts } from './ports.ts'

type PacePorts = Pick<UrnPorts, 'clock' | 'random' | 'relay'>

const shortestMs = 1000
const longestMs = 20_000
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

  constructor(ports: PacePorts, work: (slot: number) => Promise<boolean>) {
    this.#ports = ports
    this.#work = work
    this.#stopWaiting = ports.relay.whenReachable(() => this.#again(0))
  }

  /** After a pause that nobody can foresee. */
  later(slot: number): void {
    const [high = 0, low = 0] = this.#ports.random.bytes(2)
    const share = (high * 256 + low) / 65_536
    this.#at(slot, shortestMs + share * (longestMs - shortestMs))
  }

  soon(slot: number): void {
    this.#at(slot, 0)
  }

  /** One after the other without a pause, in no order, until nothing is left or the line does not hold. */
  async hurry(pending: () => readonly number[]): Promise<void> {
    for (let left = pending(); left.length > 0 && !this.#isStopped; left = pending()) {
      await this.#running
      const [pick = 0] = this.#ports.random.bytes(1)
      const slot = left[pick % left.length] ?? 0
      this.#dueMs.delete(slot)
      if (!(await this.#try(slot))) return
    }
  }

  stop(): void {
    this.#isStopped = true
    this.#cancel()
    this.#stopWaiting()
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

  async #try(slot: number): Promise<boolean> {
    this.#cancel()
    const working = this.#work(slot)
    this.#running = working
    const held = await working
    this.#running = null
    if (held) this.#pauseMs = firstPauseMs
    else this.#backOff(slot)
    this.#wait()
    return held
  }

  #backOff(slot: number): void {
    this.#dueMs.set(slot, 0)
    this.#again(this.#pauseMs)
    this.#pauseMs = Math.min(this.#pauseMs * 2, longestPauseMs)
  }
}
