import type { Attention } from '#ports/attention.ts'

const signsOfUse = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchmove'] as const

export function createBrowserAttention(window: Window): Attention {
  const { document, location } = window
  return {
    follow({ used, left, came }) {
      for (const sign of signsOfUse) {
        window.addEventListener(sign, used, { passive: true, capture: true })
      }
      document.addEventListener('visibilitychange', () => {
        if (document.visibilityState === 'hidden') left()
        else came()
      })
      // A page that the browser froze, or kept for Back, says so by these alone.
      window.addEventListener('pagehide', left)
      window.addEventListener('pageshow', came)
    },
    veil: (isVeiled) => document.documentElement.toggleAttribute('data-veiled', isVeiled),
    startAnew: () => location.reload(),
  }
}
