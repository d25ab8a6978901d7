/** Something to be written, and who waits for the answer; `null` when the store failed. */
export type Waiting<Work, Done> = Work & { settled(done: Done | null): void }

/**
 * Everything that arrives in the same turn of the event loop shares one transaction: under load the
 * groups grow by themselves, and a lone one waits for nobody. Answers come in the order of arrival,
 * and only after the disk has them.
 */
export class Committer<Work, Done> {
  readonly #write: (group: readonly Work[]) => Promise<readonly Done[]>
  readonly #afterCommit: () => void
  readonly #onFailure: (appends: number) => void
  #waiting: Waiting<Work, Done>[] = []
  #running: Promise<void> | null = null

  constructor(
    write: (group: readonly Work[]) => Promise<readonly Done[]>,
    listener: { afterCommit: () => void; onFailure: (appends: number) => void },
  ) {
    this.#write = write
    this.#afterCommit = listener.afterCommit
    this.#onFailure = listener.onFailure
  }

  add(work: Waiting<Work, Done>): void {
    this.#waiting.push(work)
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

  async #commit(group: readonly Waiting<Work, Done>[]): Promise<void> {
    try {
      const done = await this.#write(group)
      for (const [at, waiting] of group.entries()) waiting.settled(done[at] ?? null)
    } catch {
      this.#onFailure(group.length)
      for (const waiting of group) waiting.settled(null)
    }
    this.#afterCommit()
  }
}
