import { createHash, randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'

import { dropLocker, keepLocker, openLocker, putLocker } from '#sync'

import { clock, Wire } from './house.ts'

function locker() {
  const proof = new Uint8Array(randomBytes(32))
  const proofHash = new Uint8Array(createHash('sha256').update(proof).digest())
  const id = new Uint8Array(randomBytes(16))
  return { id, proof, put: { id, proofHash, days: 7, body: Uint8Array.of(1, 2, 3) } }
}

describe('a locker', () => {
  it('[S20] opens for the right proof, and counts the wrong ones down to none', async () => {
    const wire = new Wire()
    const ports = { relay: wire.dialer, clock }
    const { id, proof, put } = locker()
    expect(await putLocker(ports, put)).toBe('kept')
    expect(await openLocker(ports, id, proof)).toEqual({ state: 'opened', body: put.body })

    const wrong = new Uint8Array(32)
    for (const triesLeft of [4, 3, 2, 1, 0, 0]) {
      expect(await openLocker(ports, id, wrong)).toEqual({ state: 'refused', triesLeft })
    }
    expect(await openLocker(ports, id, proof)).toEqual({ state: 'refused', triesLeft: 0 })
  })

  it('[S20] without a network nothing is used up', async () => {
    const wire = new Wire()
    const ports = { relay: wire.dialer, clock }
    const { id, proof, put } = locker()
    await putLocker(ports, put)
    wire.isDown = true
    expect(await openLocker(ports, id, new Uint8Array(32))).toEqual({ state: 'offline' })
    expect(await putLocker(ports, locker().put)).toBe('offline')
    wire.isDown = false
    expect(await openLocker(ports, id, proof)).toMatchObject({ state: 'opened' })
  })

  it('[S120] is there for exactly one of those who drop it at once', async () => {
    const ports = { relay: new Wire().dialer, clock }
    const { id, proof, put } = locker()
    await putLocker(ports, put)

    const dropped = await Promise.all(
      Array.from({ length: 20 }, () => dropLocker(ports, { id, proof })),
    )

    expect(dropped.filter((answer) => answer === 'gone')).toHaveLength(1)
    expect(dropped.filter((answer) => answer === 'not-there')).toHaveLength(19)
  })
})

describe('a lasting locker', () => {
  it('[S33] holds what was put last, opens after many wrong proofs, and is dropped for good', async () => {
    const ports = { relay: new Wire().dialer, clock }
    const { id, proof } = locker()
    expect(await keepLocker(ports, { id, proof, body: Uint8Array.of(1) })).toBe('kept')
    expect(await keepLocker(ports, { id, proof, body: Uint8Array.of(2) })).toBe('kept')
    const wrong = new Uint8Array(32)
    expect(await keepLocker(ports, { id, proof: wrong, body: Uint8Array.of(3) })).toBe('refused')
    for (let tries = 0; tries < 50; tries += 1) await openLocker(ports, id, wrong)
    expect(await openLocker(ports, id, proof)).toEqual({ state: 'opened', body: Uint8Array.of(2) })

    expect(await dropLocker(ports, { id, proof })).toBe('gone')
    expect(await dropLocker(ports, { id, proof })).toBe('not-there')
    expect(await openLocker(ports, id, proof)).toEqual({ state: 'refused', triesLeft: 0 })
  })

  it('[S33] is neither put nor dropped without a network', async () => {
    const wire = new Wire()
    const ports = { relay: wire.dialer, clock }
    const { id, proof } = locker()
    await keepLocker(ports, { id, proof, body: Uint8Array.of(1) })
    wire.isDown = true
    expect(await keepLocker(ports, { id, proof, body: Uint8Array.of(2) })).toBe('offline')
    expect(await dropLocker(ports, { id, proof })).toBe('offline')
    wire.isDown = false
    expect(await openLocker(ports, id, proof)).toEqual({ state: 'opened', body: Uint8Array.of(1) })
  })
})
