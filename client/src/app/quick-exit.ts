import type { Exit } from '#ports/exit.ts'

/** A plain calendar of the month. */
export const neutralPage = '/kalender.html'

/**
 * Luk hurtigt. The page goes blank at once, a neutral page takes its place in the history, and a
 * mark is left in this tab. Older entries of the history are still ours: when one of them is opened
 * with Back or Forward, the mark sends it to the neutral page again. Opening the address anew clears
 * the mark, so that the person can come back on purpose.
 */
export function leaveQuickly(exit: Exit): void {
  exit.mark.set()
  exit.blank()
  exit.replaceWith(neutralPage)
}

/** How the browser came to the page: a fresh visit, Back or Forward, or a page woken from memory. */
export type Arrival = 'visit' | 'history' | 'woken'

/** True when the page must not be shown; it is already being replaced. */
export function keepOut(exit: Exit, arrival: Arrival): boolean {
  if (!exit.mark.isSet()) return false
  if (arrival === 'visit') {
    exit.mark.clear()
    return false
  }
  exit.blank()
  exit.replaceWith(neutralPage)
  return true
}

/** Escape three times within two seconds also leaves. */
const pressesNeeded = 3
const withinMs = 2000

/** The moments of the latest presses, oldest first. */
export type Presses = readonly number[]

export function pressEscape(earlier: Presses, atMs: number): { presses: Presses; leave: boolean } {
  const presses = [...earlier, atMs].filter((moment) => atMs - moment <= withinMs)
  return { presses, leave: presses.length >= pressesNeeded }
}
