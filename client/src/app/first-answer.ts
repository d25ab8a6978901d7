import { effect } from '@preact/signals'

import type { Clock } from '#ports/clock.ts'

export interface Waiting<Answer> {
  readonly patienceMs: number
  /** Read again whenever a signal in it changes; null is no answer yet. */
  readonly read: () => Answer | null
}

/** The first answer, or null when none came in time. */
export function firstAnswer<Answer>(
  clock: Clock,
  { patienceMs, read }: Waiting<Answer>,
): Promise<Answer | null> {
  return new Promise((resolve) => {
    const finish = (answer: Answer | null) => {
      cancel()
      // The first reading may be the answer: then there is nothing to stop before this turn is over.
      queueMicrotask(() => stop())
      resolve(answer)
    }
    const cancel = clock.schedule(patienceMs, () => finish(null))
    const stop = effect(() => {
      const answer = read()
      if (answer !== null) finish(answer)
    })
  })
}
