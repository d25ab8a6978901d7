import { describe, expect, it } from 'vitest'

import { createMemoryStore } from '../storage/store.fake.ts'
import { Sweeper } from './sweeper.ts'

const firstDay = 20_000

/** A room whose last day is in so many days, and a relay that has swept on the first day. */
async function createScene(daysLeft: number) {
  const store = createMemoryStore()
  const roomId = new Uint8Array(16)
  const policy = { bytes: Uint8Array.of(1), endsDay: firstDay + daysLeft, isOpen: true }
  await store.putPolicy(roomId, policy)
  const clock = { day: firstDay }
  const logged: unknown[] = []
  const start = () =>
    new Sweeper({ store, today: () => clock.day, log: (event) => logged.push(event) })
  await start().sweep()
  const isOpen = async () => (await store.room(roomId))?.isOpen
  return { clock, logged, start, isOpen }
}

describe('a clock', () => {
  it('[R61] that is years ahead ends no room, also when the relay is started again and again', async () => {
    const { clock, logged, start, isOpen } = await createScene(30)
    clock.day = firstDay + 2 * 365
    for (let starts = 0; starts < 100; starts += 1) await start().sweep()
    expect(await isOpen()).toBe(true)
    expect(logged).toContainEqual({ event: 'clock-far-ahead', days: 730 })
    clock.day = firstDay + 1
    await start().sweep()
    expect(await isOpen()).toBe(true)
  })

  it('[R61] that jumps while the relay runs ends nothing either', async () => {
    const { clock, start, isOpen } = await createScene(30)
    const sweeper = start()
    await sweeper.sweep()
    clock.day = firstDay + 2 * 365
    expect(sweeper.day()).toBe(firstDay)
    for (let sweeps = 0; sweeps < 30; sweeps += 1) await sweeper.sweep()
    expect(await isOpen()).toBe(true)
    await sweeper.sweep()
    expect(await isOpen()).toBe(false)
  })

  it('[R61] of a relay that was off for a month is believed after some sweeps', async () => {
    const { clock, start, isOpen } = await createScene(20)
    clock.day = firstDay + 31
    const sweeper = start()
    for (let sweeps = 0; sweeps < 21; sweeps += 1) await sweeper.sweep()
    expect(await isOpen()).toBe(true)
    await sweeper.sweep()
    expect(await isOpen()).toBe(false)
    for (let sweeps = 0; sweeps < 3; sweeps += 1) await sweeper.sweep()
    expect(sweeper.day()).toBe(clock.day)
  })

  it('[R61] that goes on by a week at most is believed at once', async () => {
    const { clock, logged, start, isOpen } = await createScene(6)
    clock.day = firstDay + 7
    await start().sweep()
    expect(await isOpen()).toBe(false)
    expect(logged).toEqual([{ event: 'swept' }, { event: 'swept' }])
  })
})
