import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseTime, timeOfMinutes } from './clock-time.ts'

describe('times of day', () => {
  test.each([
    ['09:30', '09:30'],
    ['9.30', '09:30'],
    ['0:00', '00:00'],
    ['23.59', '23:59'],
  ])('[D22] %s is read as %s', (text, time) => {
    expect(parseTime(text)).toBe(time)
  })

  test.each(['', '24:00', '9:60', '9:3', '930', '-1:00', '09:30:00', 'kl. 9.30', ' 9:30'])(
    '[D22] %j is refused',
    (text) => {
      expect(parseTime(text)).toBeNull()
    },
  )

  test('[D22] every minute of the day is read back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1439 }), (minutes) => {
        const time = timeOfMinutes(minutes)
        expect(parseTime(time)).toBe(time)
        expect(Number(time.slice(0, 2)) * 60 + Number(time.slice(3))).toBe(minutes)
      }),
    )
  })
})
