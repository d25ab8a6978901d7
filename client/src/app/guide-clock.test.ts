import { expect, test } from 'vitest'

import { createFakeClock } from '#ports/clock.fake.ts'

import { openDevice } from './app.fixture.ts'
import { guideClockOf } from './guide-clock.ts'

const minuteMs = 60_000

test('the clock begins when she does, once, and counts whole minutes', () => {
  const clock = createFakeClock()
  const guideClock = guideClockOf(openDevice({ clock }).app)

  clock.advance(5 * minuteMs)
  guideClock.start()
  clock.advance(2.5 * minuteMs)
  guideClock.start()
  clock.advance(minuteMs)

  expect(guideClock.minutesGone.value).toBe(3)
})

test('it is the same clock on every screen, and stays hidden when she hid it', () => {
  const { app } = openDevice()

  guideClockOf(app).hide(true)

  expect(guideClockOf(app).isHidden.value).toBe(true)
})
