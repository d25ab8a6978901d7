import { describe, expect, test } from 'vitest'

import vector from '../vectors/lock.json' with { type: 'json' }
import { openFromDevice, sealForDevice } from './device.ts'
import { hexToBytes, toHex } from './hex.fixture.ts'
import { createLock, lockRandomIn, lockSalt, openLock } from './lock.ts'
import { filled, flipBit, present } from './samples.fixture.ts'
import { slowHash } from './slow-hash.ts'

const [secret, random, iv] = [vector.secret, vector.random, vector.iv].map((hex) => hexToBytes(hex))
const toLock = { secret: present(secret), random: present(random), iv: present(iv) }
const note = hexToBytes(vector.note)

describe('a lock', () => {
  test('[C79] is noted byte for byte as written, and its code gives the secret', async () => {
    expect(toHex((await createLock(toLock)).note)).toBe(vector.note)
    expect(toHex(lockRandomIn(note))).toBe(vector.random)
    expect(toHex(slowHash(vector.code, lockSalt(toLock.random)))).toBe(vector.secret)
  })

  test('[C79] gives back the key that its rooms are sealed with, to its code alone', async () => {
    const { key } = await createLock(toLock)
    const sealed = await sealForDevice(key, filled(50, 5), filled(12, 6))

    const again = present(await openLock(note, toLock.secret))

    expect(await openFromDevice(again, sealed)).toEqual(filled(50, 5))
    expect(again.extractable).toBe(false)
    expect(await openLock(note, filled(32, 1))).toBeNull()
    expect(await openLock(flipBit(note, 9), toLock.secret)).toBeNull()
  })

  test('[C79] is another for the same code on another device', async () => {
    const other = await createLock({ ...toLock, random: filled(16, 2) })

    expect(toHex(lockSalt(filled(16, 2)))).not.toBe(toHex(lockSalt(toLock.random)))
    expect(toHex(other.note)).not.toBe(vector.note)
  })

  test('[C1] of a later version, cut or empty has no salt, and nothing opens it', async () => {
    for (const bad of [note.with(0, 2), note.subarray(1), Uint8Array.of(1), new Uint8Array()]) {
      expect(lockRandomIn(bad)).toBeNull()
      expect(await openLock(bad, toLock.secret)).toBeNull()
    }
  })
})
