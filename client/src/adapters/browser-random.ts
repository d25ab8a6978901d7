import type { Random } from '#ports/random.ts'

export const browserRandom: Random = {
  bytes: (length) => crypto.getRandomValues(new Uint8Array(length)),
}
