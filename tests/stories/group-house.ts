import type { Clock } from '#ports/clock.ts'

import { clock as quickClock } from './house.ts'

const longestPauseMs = 15_000

/** As in the other stories; but what is waited for that long is a person's patience, not a dead line. */
export const clock: Clock = {
  ...quickClock,
  schedule: (delayMs, task) =>
    quickClock.schedule(delayMs >= longestPauseMs ? delayMs * 40 : delayMs, task),
}
