import { useLayoutEffect } from 'preact/hooks'

import { workshopTime } from '#app/workshop/running.ts'
import { minutesAndSeconds } from '#domain'

import type { InWorkshop } from './WorkshopScreen.tsx'

/** What is left of what they are at. It makes no sound and stops nobody. */
export function Clock({ app, here, own }: InWorkshop) {
  const said = own.run.time
  const time = workshopTime(app, here)
  // Counts while it is looked at.
  useLayoutEffect(() => time.follow(), [time])
  const { ms, isRunning } = time.left.value
  const [minutes, seconds] = minutesAndSeconds(ms)
  return (
    <>
      <p class="workshop-time" role="timer" aria-label={said.label}>
        {said.left(minutes, String(seconds).padStart(2, '0'))}
      </p>
      {ms === 0 ? <p class="hint">{said.over}</p> : null}
      {isRunning || ms === 0 ? null : <p class="hint">{said.stands}</p>}
    </>
  )
}
