import { useLayoutEffect } from 'preact/hooks'

import { meetingTime } from '#app/meeting-time.ts'
import { minutesAndSeconds } from '#domain'

import type { AtWall } from './WallScreen.tsx'

export function WallClock({ app, here, words }: AtWall) {
  const own = words.groupMeeting.time
  const time = meetingTime(app, here)
  // Counts while it is looked at.
  useLayoutEffect(() => time.follow(), [time])
  const { ms, silenceMs } = time.left.value
  const [minutes, seconds] = minutesAndSeconds(silenceMs ?? ms)
  return (
    <div>
      <p class="big-wall-time" role="timer" aria-label={own.label}>
        {own.left(minutes, String(seconds).padStart(2, '0'))}
      </p>
      {silenceMs === null ? null : <p>{words.groupWall.silence}</p>}
      {ms === 0 && silenceMs === null ? <p>{own.over}</p> : null}
    </div>
  )
}
