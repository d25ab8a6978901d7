import { expect, test } from 'vitest'

import { gateAnswers, isPhaseThrough, mayAddStep, parseGateAnswer } from './programme.ts'
import { parseDoer, parseProgrammePhase, parseStartPath, stepDoers } from './start-path.ts'

test('[D397] a programme has at most twenty steps, each in a phase and for one of three to do', () => {
  expect(mayAddStep(Array.from({ length: 19 }))).toEqual({ ok: true })
  expect(mayAddStep(Array.from({ length: 20 }))).toEqual({ ok: false, reason: 'full' })
  expect(stepDoers.map(parseDoer)).toEqual(stepDoers)
  expect([parseDoer('Mette'), parseProgrammePhase('fase 4'), parseStartPath('other')]).toEqual([
    null,
    null,
    null,
  ])
})

test('[D398] it is time to stop when something was done in the phase and nothing in it is left', () => {
  const step = (state: 'open' | 'done' | 'dropped') => ({ phase: 'map', state }) as const

  expect(isPhaseThrough([step('done'), step('dropped')], 'map')).toBe(true)
  expect(isPhaseThrough([step('done'), step('open')], 'map')).toBe(false)
  expect(isPhaseThrough([step('dropped')], 'map')).toBe(false)
  expect(isPhaseThrough([step('done')], 'act')).toBe(false)
})

test('[D398] whether they go on is for people to say, and unsaid until they have', () => {
  expect(gateAnswers.map(parseGateAnswer)).toEqual(gateAnswers)
  expect(parseGateAnswer('yes')).toBe('unsaid')
})
