export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. It may be years wrong: nothing that must hold may rest on it. */
  now(): number
  /** Runs the task once after so many milliseconds; the answer cancels it. */
  schedule(delayMs: number, task: () => void): () => void
}
