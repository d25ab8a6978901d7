import { hkdfSync } from 'node:crypto'
import { expect, test } from 'vitest'

import { deriveRoomKeys, createHostSecret } from './keys.ts'
import { sideRoomOf } from './side-room.ts'

const participant = new Uint8Array(32).fill(7)
const set = Uint8Array.from({ length: 12 }, (_, at) => at)

test('[C170] the key of a side room is exactly this, and another by another number, set or room', async () => {
  const info = Buffer.concat([Buffer.from('side-room'), set, Buffer.of(1, 2)])
  const expected = new Uint8Array(hkdfSync('sha256', participant, 'tillidsrum/1', info, 32))

  const { role, secret } = await sideRoomOf(participant, { set, number: 258 })

  expect(role).toBe('host')
  expect(secret).toEqual(expected)
  const others = [
    await sideRoomOf(participant, { set, number: 259 }),
    await sideRoomOf(participant, { set: set.toReversed(), number: 258 }),
    await sideRoomOf(new Uint8Array(32), { set, number: 258 }),
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
