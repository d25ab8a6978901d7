import { useLayoutEffect } from 'preact/hooks'

import { guideClockOf } from '#app/guide-clock.ts'
import { soloAgenda } from '#content'
import { paceAt } from '#domain'
import { Button } from '#ui/Button.tsx'

import type { InOwnRoom } from './OwnRoomScreen.tsx'
import './quiet-clock.css'

/** The suggested forty-five minutes, told in whole minutes and never aloud. She can hide it. */
export function QuietClock({ app, words }: InOwnRoom) {
  const own = words.guideClock
  const clock = guideClockOf(app)
  useLayoutEffect(() => clock.start(), [clock])
  const isHidden = clock.isHidden.value
  const { gone, of, part } = paceAt(soloAgenda, clock.minutesGone.value)
  const told = part === null ? own.over(of) : own.gone(gone, of, own.parts[part])
  return (
    <div class="quiet-clock">
      {isHidden ? null : <p>{told}</p>}
      <Button kind="quiet" onPress={() => clock.hide(!isHidden)}>
        {isHidden ? own.show : own.hide}
      </Button>
    </div>
  )
}
