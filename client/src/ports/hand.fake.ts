import type { Hand } from './hand.ts'

export interface FakeHand extends Hand {
  readonly copied: readonly string[]
  readonly gone: readonly string[]
}

export function createFakeHand(): FakeHand {
  const copied: string[] = []
  const gone: string[] = []
  return {
    copied,
    gone,
    copy: (text) => {
      copied.push(text)
      return Promise.resolve(true)
    },
    canShare: () => false,
    share: () => Promise.resolve(),
    go: (href) => {
      gone.push(href)
    },
    back: () => {
      gone.push('back')
    },
    origin: () => 'https://rum.test',
    isHeld: () => true,
  }
}
