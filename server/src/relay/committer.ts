import type { Append, Appended, Store } from '../storage/store.ts'

export interface Waiting extends Append {
  settled(appended: Appended | null): void
}

/**
 * Everything that arrives in the same turn of the event loop shares one transaction: under load the
 * groups grow by themselves, and a lone append waits for nobody. Answers come in the order of arrival,
 * and only after the disk has them; `null` means that the store failed and nothing was written.
 */
export class Committer {
  readonly #store: Store
  readonly #afterCommit: () => void
  readonly #onFailure: (appends: number) => void
  #waiting: Waiting[] = []
  #running: Promise<void> | null = null

  constructor(
    store: Store,
    listener: { afterCommit: () => void; onFailure: (appends: number) => void },
  ) {
    this.#store = store
    this.#afterCommit = listener.afterCommit
    this.#onFailure = listener.onFailure
  }

  add(append: Waiting): void {
    this.#waiting.push(append)
    this.#running ??= this.#run()
  }

  /** Resolves when all that was added is answered. */
  async drained(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  async #run(): Promise<void> {
    while (this.#waiting.length > 0) {
      await new Promise<void>((resolve) => setImmediate(resolve))
      const group = this.#waiting
      this.#waiting = []
      await this.#commit(group)
    }
    this.#running = null
  }

  async #commit(group: readonly Waiting[]): Promise<void> {
    try {
      const appended = await this.#store.append(group)
      for (const [at, waiting] of group.entries()) waiting.settled(appended[at] ?? null)
    } catch {
      this.#onFailure(group.length)
      for (const waiting of group) waiting.settled(null)
    }
    this.#afterCommit()
  }
}
