import type { Hand } from '#ports/hand.ts'

export function createBrowserHand(window: Window & typeof globalThis): Hand {
  const { navigator } = window
  return {
    copy: async (text) => {
      try {
        await navigator.clipboard.writeText(text)
        return true
      } catch {
        return false
      }
    },
    canShare: () => 'share' in navigator,
    share: async (text, url) => {
      try {
        await navigator.share({ text, url })
      } catch {
        // Closing the sheet rejects as well, and needs no answer.
      }
    },
    go: (href) => {
      window.location.hash = href
    },
    back: () => window.history.back(),
    origin: () => window.location.origin,
    isHeld: () => window.matchMedia('(pointer: coarse)').matches,
  }
}
