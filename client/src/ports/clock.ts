export interface Clock {
  /** Milliseconds since 1970-01-01 UTC. It may be years wrong: nothing that must hold may rest on it. */
  now(): number
  /** How many minutes the device's clock on the wall is ahead of UTC at a moment. It may be set to anywhere. */
  zoneMinutes(unixMs: number): number
  /** Runs the task once after so many milliseconds; the answer cancels it. */
  schedule(delayMs: number, task: () => void): () => void
}
