import { useLayoutEffect } from 'preact/hooks'

import { meetingTime } from '#app/meeting-time.ts'
import { minutesAndSeconds } from '#domain'

import type { InStep } from './Step.tsx'

/** What is left of this step. It makes no sound and stops nobody. */
export function Clock({ app, here, words }: Pick<InStep, 'app' | 'here' | 'words'>) {
  const own = words.groupMeeting.time
  const time = meetingTime(app, here)
  // Counts while it is looked at.
  useLayoutEffect(() => time.follow(), [time])
  const { ms, isRunning, silenceMs } = time.left.value
  const [minutes, seconds] = minutesAndSeconds(ms)
  return (
    <div class="meeting-clock">
      <p class="meeting-time" role="timer" aria-label={own.label}>
        {own.left(minutes, String(seconds).padStart(2, '0'))}
      </p>
      {silenceMs === null ? null : <p>{own.quiet(Math.ceil(silenceMs / 1000))}</p>}
      {silenceMs === null && !isRunning ? <p class="hint">{own.stands}</p> : null}
      {silenceMs === null && ms === 0 ? <p class="hint">{own.over}</p> : null}
    </div>
  )
}
