import { signal } from '@preact/signals'
import { expect, test } from 'vitest'

import { createFakeClock } from '#ports/clock.fake.ts'

import { firstAnswer } from './first-answer.ts'

test('an answer that is there already is the answer', async () => {
  const read = () => 'now'

  expect(await firstAnswer(createFakeClock(0), { patienceMs: 1000, read })).toBe('now')
})

test('what a signal says later is waited for', async () => {
  const said = signal<string | null>(null)
  const answer = firstAnswer(createFakeClock(0), { patienceMs: 1000, read: () => said.value })

  said.value = 'later'

  expect(await answer).toBe('later')
})

test('patience ends', async () => {
  const clock = createFakeClock(0)
  const answer = firstAnswer(clock, { patienceMs: 1000, read: () => null })

  clock.advance(1000)

  expect(await answer).toBeNull()
})
