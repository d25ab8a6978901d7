import { describe, expect, test } from 'vitest'

import { meetingLengths, minuteOf, minutesFor, phaseAfter, phases } from './phases.ts'

describe('the steps of a meeting', () => {
  test.each(meetingLengths)('[D130] add up to the %i minutes the group has set aside', (length) => {
    const minutes = phases.map((phase) => minutesFor[length][phase])

    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(length)
    expect(Math.min(...minutes)).toBeGreaterThan(0)
  })

  test.each(meetingLengths)(
    '[D130] of %i minutes each begin where the one before ends',
    (length) => {
      for (const phase of phases) {
        const next = phaseAfter(phase)
        const end = minuteOf(length, phase) + minutesFor[length][phase]
        expect(next === null ? length : minuteOf(length, next)).toBe(end)
      }
    },
  )
})
