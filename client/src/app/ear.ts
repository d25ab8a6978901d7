import { effect, type ReadonlySignal } from '@preact/signals'

import { goneSince, leftOf, type Timer } from '#domain'
import type { Clock } from '#ports/clock.ts'
import type { RoomStatus } from '#sync'

const tickMs = 250

/** Tells what the clock says, again and again, until the answer stops it. */
export function tick(clock: Clock, show: (nowMs: number) => void): () => void {
  let cancel: () => void = () => undefined
  const next = () => {
    show(clock.now())
    cancel = clock.schedule(tickMs, next)
  }
  next()
  return () => cancel()
}

/** After so long with the others, what comes has just been done: nothing is being caught up with. */
const settledMs = 5000

/**
 * A timer that is heard being started counts from when it was heard, so that a wrong clock does not
 * matter. One that was found running, or came with what was missed, counts by the clock: that is as
 * wrong as the two clocks are apart.
 */
export function createEar(
  clock: Clock,
  here: { readonly status: ReadonlySignal<Pick<RoomStatus, 'connection'>> },
  read: () => Timer | null,
) {
  let heard: Timer | null = null
  let heardAtMs: number | null = null
  let liveSinceMs: number | null = null
  effect(() => {
    const isLive = here.status.value.connection === 'live'
    if (!isLive) liveSinceMs = null
    else liveSinceMs ??= clock.now()
  })
  effect(() => {
    const timer = read()
    if (timer?.since === heard?.since && timer?.leftMs === heard?.leftMs) return
    const isSettled = liveSinceMs !== null && clock.now() - liveSinceMs > settledMs
    heardAtMs = isSettled ? clock.now() : null
    heard = timer
  })
  return {
    left(nowMs: number): number | null {
      const timer = read()
      if (timer === null) return null
      const gone = heardAtMs === null ? goneSince(timer.since ?? 0, nowMs) : nowMs - heardAtMs
      return leftOf(timer, gone)
    },
  }
}
