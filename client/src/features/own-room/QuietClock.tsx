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
  if (clock.isHidden.value) {
    return (
      <Button kind="quiet" onPress={() => clock.hide(false)}>
        {own.show}
      </Button>
    )
  }
  const { gone, of, part } = paceAt(soloAgenda, clock.minutesGone.value)
  return (
    <div class="quiet-clock">
      <p>{part === null ? own.over(of) : own.gone(gone, of, own.parts[part])}</p>
      <Button kind="quiet" onPress={() => clock.hide(true)}>
        {own.hide}
      </Button>
    </div>
  )
}
