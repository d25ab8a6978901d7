import { expect, test } from 'vitest'

import vector from '../vectors/side-room.json' with { type: 'json' }
import { hexToBytes, toHex } from './hex.fixture.ts'
import { deriveRoomKeys, createHostSecret } from './keys.ts'
import { sideRoomOf } from './side-room.ts'

const participant = hexToBytes(vector.participant)
const set = hexToBytes(vector.set)
const { number } = vector

test('[C170] the key of a side room is exactly this, and another by another number, set or room', async () => {
  const { role, secret } = await sideRoomOf(participant, { set, number })

  expect(role).toBe('host')
  expect(toHex(secret)).toBe(vector.secret)
  const others = [
    await sideRoomOf(participant, { set, number: number + 1 }),
    await sideRoomOf(participant, { set: set.toReversed(), number }),
    await sideRoomOf(new Uint8Array(32), { set, number }),
  ]
  for (const other of others) expect(other.secret).not.toEqual(secret)
})

test('[C171] who leads and who takes part come to the same side room; who only looks, or puts in, to none', async () => {
  const host = await deriveRoomKeys(createHostSecret(new Uint8Array(32).fill(3)))
  const keysOf = (role: 'member' | 'viewer' | 'letterbox') =>
    deriveRoomKeys({ role, secret: host.secrets[role] ?? new Uint8Array(32) })

  expect((await keysOf('member')).secrets.participant).toEqual(host.secrets.participant)
  expect((await keysOf('viewer')).secrets.participant).toBeUndefined()
  expect((await keysOf('letterbox')).secrets.participant).toBeUndefined()
  await expect(sideRoomOf(participant, { set, number: 0 })).rejects.toThrow('numbered from 1')
  await expect(sideRoomOf(participant, { set: set.slice(1), number: 1 })).rejects.toThrow(
    '12 bytes',
  )
})
