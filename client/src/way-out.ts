import { keepOut, leaveQuickly, pressEscape, type Arrival, type Presses } from '#app/quick-exit.ts'
import type { Exit } from '#ports/exit.ts'

/** Keeps the page shut to Back and Forward after leaving, and listens for the three presses. */
export function guardTheWayOut(
  window: Window & typeof globalThis,
  exit: Exit,
): { readonly isOpen: boolean; leave(): void } {
  let hasLeft = false
  const leave = () => {
    hasLeft = true
    leaveQuickly(exit)
  }
  window.addEventListener('pageshow', (event) => {
    // A page woken from the browser's memory is the blank one that was left there.
    if (event.persisted && !keepOut(exit, 'woken') && hasLeft) window.location.reload()
  })
  listenForEscape(window, leave)
  return { isOpen: !keepOut(exit, arrivalAt(window)), leave }
}

function arrivalAt({ performance, PerformanceNavigationTiming }: typeof globalThis): Arrival {
  const [navigation] = performance.getEntriesByType('navigation')
  const isKnown = navigation instanceof PerformanceNavigationTiming
  return isKnown && navigation.type === 'navigate' ? 'visit' : 'history'
}

function listenForEscape(window: Window, leave: () => void): void {
  let presses: Presses = []
  window.addEventListener('keydown', ({ key, repeat, timeStamp }) => {
    if (key !== 'Escape' || repeat) return
    const pressed = pressEscape(presses, timeStamp)
    presses = pressed.presses
    if (pressed.leave) leave()
  })
}
