import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  giveMore,
  goneSince,
  leftOf,
  minutesAndSeconds,
  mostTimerMs,
  runTimer,
  setTimer,
  stopTimer,
  timeOfDay,
} from './timer.ts'

const dayMs = 86_400_000
const instant = fc.integer({ min: 0, max: 4_000_000_000_000 })
const span = fc.integer({ min: 0, max: mostTimerMs })

const leftAt = (timer: ReturnType<typeof runTimer>, now: number) =>
  leftOf(timer, goneSince(timer.since ?? 0, now))

describe('the time of a step', () => {
  test('[D131] is counted alike by all whose clocks agree, across midnight too', () => {
    fc.assert(
      fc.property(instant, span, span, (now, given, gone) => {
        const left = leftAt(runTimer(given, now), now + gone)
        expect(left).toBe(Math.max(0, given - gone))
      }),
    )
  })

  test('[D131] counts right on a device whose date is wrong by whole days', () => {
    fc.assert(
      fc.property(instant, span, fc.integer({ min: -9000, max: 9000 }), (now, gone, days) => {
        const timer = runTimer(mostTimerMs, now)
        expect(leftAt(timer, now + gone + days * dayMs)).toBe(mostTimerMs - gone)
      }),
    )
  })

  test('[D131] is never less than nothing nor more than what was given, whatever a clock says', () => {
    fc.assert(
      fc.property(instant, instant, span, (now, other, given) => {
        const left = leftAt(runTimer(given, now), other)
        expect(left).toBeGreaterThanOrEqual(0)
        expect(left).toBeLessThanOrEqual(given)
      }),
    )
  })

  test('[D131] loses nothing on a device whose clock is behind', () => {
    expect(leftAt(runTimer(60_000, 1_000_000), 940_000)).toBe(60_000)
  })

  test('[D131] tells nothing of the day it was started on', () => {
    fc.assert(
      fc.property(instant, fc.integer({ min: 1, max: 9000 }), (now, days) => {
        expect(runTimer(1, now)).toEqual(runTimer(1, now + days * dayMs))
        expect(timeOfDay(now)).toBeLessThan(dayMs)
      }),
    )
  })

  test('[D132] stands still until it is started, and keeps what was left when it is stopped', () => {
    const laidOut = setTimer(15)

    expect(leftOf(laidOut, 9_999_999)).toBe(15 * 60_000)
    expect(leftOf(stopTimer(1234), 9_999_999)).toBe(1234)
  })

  test('[D132] is given five minutes more whether it runs or not, and never more than four hours', () => {
    expect(giveMore(stopTimer(1000), 1000, 77)).toEqual({ leftMs: 301_000, since: null })
    expect(giveMore(runTimer(5000, 0), 1000, 77)).toEqual({ leftMs: 301_000, since: 77 })
    expect(giveMore(stopTimer(mostTimerMs), mostTimerMs, 0).leftMs).toBe(mostTimerMs)
  })

  test('[D132] shows the last second whole until it is gone', () => {
    expect([0, 1, 1000, 59_001, 60_000].map(minutesAndSeconds)).toEqual([
      [0, 0],
      [0, 1],
      [0, 1],
      [1, 0],
      [1, 0],
    ])
  })
})
