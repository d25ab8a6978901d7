/** A token bucket: so many a second over time, and a few seconds' worth at once. */
export class Bucket {
  #tokens: number
  #atMs: number

  constructor(capacity: number, nowMs: number) {
    this.#tokens = capacity
    this.#atMs = nowMs
  }

  take(perSecond: number, capacity: number, nowMs: number): boolean {
    const earned = (Math.max(0, nowMs - this.#atMs) / 1000) * perSecond
    this.#tokens = Math.min(capacity, this.#tokens + earned)
    this.#atMs = nowMs
    if (this.#tokens < 1) return false
    this.#tokens -= 1
    return true
  }
}
