import type { SlowHash } from './slow-hash.ts'

/** Neither slow nor a hash: another phrase gives other bytes, and that is all a story needs. */
export function createFakeSlowHash(): SlowHash {
  return {
    hash: (phrase) => {
      let state = 0
      const next = (at: number) => {
        state = (Math.imul(state, 31) + phrase.charCodeAt(at % phrase.length) + at) >>> 0
        return state & 255
      }
      for (let at = 0; at < phrase.length; at += 1) next(at)
      return Promise.resolve(Uint8Array.from({ length: 32 }, (_, at) => next(at)))
    },
  }
}
