import { useEffect } from 'preact/hooks'

const settledMs = 400

/**
 * What has the keyboard can go away under it: a form that was sent, a row that was deleted, a button that
 * waits, a page in the place of another. Browsers let focus fall to nothing then; here it goes back to what had
 * it, or to the heading of what is left around that.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let path: readonly Element[] = []
    const remember = (event: Event) => {
      path = event.composedPath().filter((one) => one instanceof Element)
    }
    // Whoever points somewhere else has let go of it herself.
    const letGo = () => (path = [])
    const look = () => {
      if (path.length === 0 || document.activeElement !== document.body) return
      if (document.hasFocus()) (stillThere(path) ?? headingAround(path))?.focus()
    }
    // Danger: a browser lets focus fall while it draws, so it has not fallen in the very next frame; on a busy
    // device it falls some frames later.
    let settled = 0
    const changes = new MutationObserver(() => {
      requestAnimationFrame(() => requestAnimationFrame(look))
      window.clearTimeout(settled)
      settled = window.setTimeout(look, settledMs)
    })
    const attributeFilter = ['disabled', 'open']
    changes.observe(document.body, { childList: true, subtree: true, attributeFilter })
    document.addEventListener('focusin', remember)
    window.addEventListener('pointerdown', letGo, { capture: true })
    return () => {
      changes.disconnect()
      window.clearTimeout(settled)
      document.removeEventListener('focusin', remember)
      window.removeEventListener('pointerdown', letGo, { capture: true })
    }
  }, [])
}

/** A button that waited is there again. */
function stillThere([last]: readonly Element[]): HTMLElement | null {
  if (!(last instanceof HTMLElement) || !last.isConnected) return null
  return last.matches(':disabled') || !last.checkVisibility() ? null : last
}

function headingAround(path: readonly Element[]): HTMLElement | null {
  const main = document.querySelector('main')
  if (main === null) return null
  for (const around of [...path.filter((one) => main.contains(one)), main]) {
    const heading = [...around.querySelectorAll<HTMLElement>('h1, h2, h3')].find((one) =>
      one.checkVisibility(),
    )
    if (heading === undefined) continue
    heading.tabIndex = -1
    return heading
  }
  return null
}
