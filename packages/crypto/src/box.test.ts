import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'

import { letterIdOf, openBoxSecret, sealBoxSecret } from './box.ts'
import { createHostSecret, deriveRoomKeys } from './keys.ts'
import { openPageSecret } from './page.ts'
import { present } from './samples.fixture.ts'

const random = (length: number) => new Uint8Array(randomBytes(length))
const roomId = random(16)
const host = await deriveRoomKeys(createHostSecret(random(32)))
const letterbox = present(host.letterboxOpen)

test('[C135] members and hosts of the room open its box’s secret, and nobody below them', async () => {
  const secret = random(32)
  const to = { roomId, letterbox: letterbox.publicKey }
  const sealed = present(
    await sealBoxSecret({ ...to, secret, iv: random(12), ephemeral: random(32) }),
  )
  const member = await deriveRoomKeys({ role: 'member', secret: present(host.secrets.member) })
  const viewer = await deriveRoomKeys({ role: 'viewer', secret: present(host.secrets.viewer) })

  for (const keys of [host, member]) {
    expect(await openBoxSecret(present(keys.letterboxOpen), roomId, sealed)).toEqual(secret)
  }
  expect(viewer.letterboxOpen).toBeUndefined()
  expect(await openBoxSecret(letterbox, random(16), sealed)).toBeNull()
  expect(await openPageSecret(letterbox, roomId, sealed)).toBeNull()
  expect(await openBoxSecret(letterbox, roomId, sealed.subarray(1))).toBeNull()
})

test('[C136] a letter’s number is exactly this, and another in another box', async () => {
  const digest = createHash('sha256').update('tillidsrum/1 letter-id').update(roomId).update('tema')

  expect(Buffer.from(await letterIdOf(roomId, 'tema'))).toEqual(digest.digest().subarray(0, 8))
  expect(await letterIdOf(random(16), 'tema')).not.toEqual(await letterIdOf(roomId, 'tema'))
})
