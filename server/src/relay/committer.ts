/** Something to be written, and who waits for the answer; `null` when the store failed. */
export type Waiting<Work, Done> = Work & { settled(done: Done | null): void }

export interface CommitListener {
  afterCommit(): void
  /** The store wrote nothing of a group of so many. */
  onFailure(count: number): void
  /** Telling of what was written failed. It stays written, and what comes after it is written too. */
  onFault(): void
}

/**
 * Everything that arrives in the same turn of the event loop shares one transaction: under load the
 * groups grow by themselves, and a lone one waits for nobody. Answers come in the order of arrival,
 * and only after the disk has them.
 */
export class Committer<Work, Done> {
  readonly #write: (group: readonly Work[]) => Promise<readonly Done[]>
  readonly #listener: CommitListener
  readonly #gather: () => Promise<void>
  #waiting: Waiting<Work, Done>[] = []
  #running: Promise<void> | null = null

  constructor(
    write: (group: readonly Work[]) => Promise<readonly Done[]>,
    listener: CommitListener,
    gather = untilTurnIsOver,
  ) {
    this.#write = write
    this.#gather = gather
    this.#listener = listener
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
      await this.#gather()
      const group = this.#waiting
      this.#waiting = []
      await this.#commit(group)
    }
    this.#running = null
  }

  async #commit(group: readonly Waiting<Work, Done>[]): Promise<void> {
    const done = await this.#written(group)
    for (const [at, waiting] of group.entries()) {
      this.#tell(() => waiting.settled(done?.[at] ?? null))
    }
    this.#tell(() => this.#listener.afterCommit())
  }

  /** Null when nothing was written. What is done with the answers cannot make it so afterwards. */
  async #written(group: readonly Work[]): Promise<readonly Done[] | null> {
    try {
      return await this.#write(group)
    } catch {
      this.#listener.onFailure(group.length)
      return null
    }
  }

  /** One who cannot be told keeps nobody else from hearing it. */
  #tell(telling: () => void): void {
    try {
      telling()
    } catch {
      this.#listener.onFault()
    }
  }
}

export function untilTurnIsOver(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
