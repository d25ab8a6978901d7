import type { Random } from './random.ts'

/** The same bytes for the same seed: a story that failed can be told again. */
export function createFakeRandom(seed: number): Random {
  let state = seed >>> 0
  // A linear congruential generator (Numerical Recipes); unpredictability is no matter here.
  function next(): number {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state >>> 24
  }
  return { bytes: (length) => Uint8Array.from({ length }, next) }
}
