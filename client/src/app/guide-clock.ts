import { signal, type ReadonlySignal } from '@preact/signals'

import type { App } from './app.ts'

/** How long she has been at it. It lives as long as the page, is not kept, and tells nobody. */
export interface GuideClock {
  readonly minutesGone: ReadonlySignal<number>
  readonly isHidden: ReadonlySignal<boolean>
  /** Begins once; asking again changes nothing. */
  start(): void
  hide(hidden: boolean): void
}

const minuteMs = 60_000
/** After this nobody is counting any more. */
const mostMinutes = 120

const clocks = new WeakMap<App, GuideClock>()

export function guideClockOf(app: App): GuideClock {
  const known = clocks.get(app) ?? createGuideClock(app)
  clocks.set(app, known)
  return known
}

function createGuideClock({ ports: { clock } }: App): GuideClock {
  const minutesGone = signal(0)
  const isHidden = signal(false)
  let startedAtMs: number | null = null
  function tick(): void {
    if (startedAtMs === null) return
    minutesGone.value = Math.floor((clock.now() - startedAtMs) / minuteMs)
    if (minutesGone.value < mostMinutes) clock.schedule(minuteMs, tick)
  }
  return {
    minutesGone,
    isHidden,
    start() {
      if (startedAtMs !== null) return
      startedAtMs = clock.now()
      tick()
    },
    hide: (hidden) => (isHidden.value = hidden),
  }
}
