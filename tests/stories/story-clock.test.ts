import { expect, test } from 'vitest'

import { clock } from './story-clock.ts'

/** An answer that takes so many ciphers, one after another. */
async function answerAfter(steps: number): Promise<'answered'> {
  for (let step = 0; step < steps; step += 1) {
    await crypto.subtle.digest('SHA-256', new Uint8Array(1))
  }
  return 'answered'
}

const patience = (delayMs: number): Promise<'gone'> =>
  new Promise((resolve) => clock.schedule(delayMs, () => resolve('gone')))

test('patience outlasts a loop that stands still', async () => {
  const waited = patience(10_000)
  const untilMs = Date.now() + 300
  while (Date.now() < untilMs) {
    // The machine has something else to do.
  }

  expect(await Promise.race([waited, answerAfter(300)])).toBe('answered')
})

test('patience outlasts threads that are busy with something else', async () => {
  const waited = patience(10_000)
  const key = await crypto.subtle.importKey('raw', new Uint8Array(8), 'PBKDF2', false, [
    'deriveBits',
  ])
  const slow = { name: 'PBKDF2', hash: 'SHA-256', salt: new Uint8Array(8), iterations: 20_000 }
  for (let one = 0; one < 100; one += 1) void crypto.subtle.deriveBits(slow, key, 256)

  expect(await Promise.race([waited, answerAfter(300)])).toBe('answered')
})

test('patience ends where nothing is answered, and a pause is a hundredth of itself', async () => {
  const started = Date.now()

  await patience(10_000)

  expect(Date.now() - started).toBeGreaterThanOrEqual(100)
  await expect(patience(1000)).resolves.toBe('gone')
})

test('what was cancelled does not come', async () => {
  let came = ''
  const cancel = clock.schedule(10_000, () => (came += 'patience'))
  clock.schedule(1000, () => (came += 'pause'))()
  cancel()

  await patience(20_000)

  expect(came).toBe('')
})
