import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { limits } from '#protocol'

import { createMemoryStore } from '../storage/store.fake.ts'
import { startRelay, today, visit } from './visitors.fixture.ts'

const random = (length: number) => new Uint8Array(randomBytes(length))

/** A relay whose day can be moved on, and whose store can be looked into. */
function startOn(clock: { day: number }) {
  const store = createMemoryStore()
  return { store, visitor: visit(startRelay(store, 1000, clock)) }
}

describe('a locker', () => {
  it('[R5] is not opened after its last day, also before it is swept away', async () => {
    const clock = { day: today }
    const { visitor } = startOn(clock)
    const [id, proof, body] = [random(16), random(32), Uint8Array.of(1)]
    const proofHash = new Uint8Array(createHash('sha256').update(proof).digest())
    await visitor.say({ type: 'locker-put', id, proofHash, days: 7, body })
    clock.day += 7
    await visitor.say({ type: 'locker-open', id, proof })
    expect(visitor.last()).toMatchObject({ type: 'locker' })
    clock.day += 1
    await visitor.say({ type: 'locker-open', id, proof })
    expect(visitor.last()).toEqual({ type: 'locker-refused', triesLeft: 0 })
  })

  it('[R19] that lasts is put off by opening it, and tells from the disk no day of that nearer than thirty', async () => {
    const clock = { day: today }
    const { store, visitor } = startOn(clock)
    const [id, proof, body] = [random(16), random(32), Uint8Array.of(1)]
    await visitor.say({ type: 'locker-keep', id, proof, body })
    const lastDayAfter = async (days: number) => {
      clock.day = today + days
      await visitor.say({ type: 'locker-open', id, proof })
      return (await store.locker(id))?.endsDay
    }
    const first = today + limits.lastingLockerDays
    expect([await lastDayAfter(1), await lastDayAfter(29)]).toEqual([first, first])
    expect(await lastDayAfter(30)).toBe(first + 30)
  })
})
