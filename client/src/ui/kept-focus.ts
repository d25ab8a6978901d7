import type { RefObject } from 'preact'
import { useEffect } from 'preact/hooks'

/**
 * What has the keyboard can go away under it: a form that was sent, a row that was deleted, a button that
 * waits. Browsers let focus fall to the page then; here it goes to the heading of what is left around it.
 */
export function useKeptFocus(room: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const main = room.current
    if (main === null) return undefined
    let path: readonly Element[] = []
    const remember = (event: Event) => {
      path = event.composedPath().filter((one) => one instanceof Element)
    }
    // Whoever points somewhere else has let go of it herself.
    const letGo = () => (path = [])
    const look = () => {
      if (hasFallen(path)) headingAround(path, main)?.focus()
    }
    // Danger: a browser lets focus fall while it draws, so it has not fallen in the very next frame.
    const changes = new MutationObserver(() =>
      requestAnimationFrame(() => requestAnimationFrame(look)),
    )
    changes.observe(main, { childList: true, subtree: true, attributeFilter: ['disabled', 'open'] })
    main.addEventListener('focusin', remember)
    window.addEventListener('pointerdown', letGo, { capture: true })
    return () => {
      changes.disconnect()
      main.removeEventListener('focusin', remember)
      window.removeEventListener('pointerdown', letGo, { capture: true })
    }
  }, [room])
}

function hasFallen([last]: readonly Element[]): boolean {
  if (last === undefined || document.activeElement !== document.body) return false
  return !last.isConnected || last.matches(':disabled') || !last.checkVisibility()
}

function headingAround(path: readonly Element[], main: HTMLElement): HTMLElement | null {
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
