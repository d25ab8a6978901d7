import type { Attention, Ears } from './attention.ts'

export interface FakeAttention extends Attention {
  /** How often the page was loaded anew. */
  readonly anew: () => number
  readonly isVeiled: () => boolean
  use(): void
  leave(): void
  come(): void
}

export function createFakeAttention(): FakeAttention {
  const all: Ears[] = []
  let veiled = false
  let times = 0
  return {
    follow: (ears) => {
      all.push(ears)
    },
    veil: (isVeiled) => {
      veiled = isVeiled
    },
    startAnew: () => {
      times += 1
    },
    anew: () => times,
    isVeiled: () => veiled,
    use: () => all.forEach(({ used }) => used()),
    leave: () => all.forEach(({ left }) => left()),
    come: () => all.forEach(({ came }) => came()),
  }
}
