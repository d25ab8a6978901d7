import type { SlowHash } from './slow-hash.ts'

/** Neither slow nor a hash: what is typed or salted otherwise gives other bytes, and a story needs no more. */
export function createFakeSlowHash(): SlowHash {
  return {
    hash: (typed, salt) => {
      const mixed = `${typed} ${salt.join()}`
      let state = 0
      const next = (at: number) => {
        state = (Math.imul(state, 31) + mixed.charCodeAt(at % mixed.length) + at) >>> 0
        return state & 255
      }
      for (let at = 0; at < mixed.length; at += 1) next(at)
      return Promise.resolve(Uint8Array.from({ length: 32 }, (_, at) => next(at)))
    },
  }
}
