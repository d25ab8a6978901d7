import type { Clock } from '#ports/clock.ts'

export const browserClock: Clock = {
  now: () => Date.now(),
  zoneMinutes: (unixMs) => -new Date(unixMs).getTimezoneOffset(),
  schedule(delayMs, task) {
    const timer = setTimeout(task, delayMs)
    return () => clearTimeout(timer)
  },
}
