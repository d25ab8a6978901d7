import { createHash, randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'

import vector from '../vectors/page.json' with { type: 'json' }
import { hexToBytes, toHex } from './hex.fixture.ts'
import { createHostSecret, deriveRoomKeys } from './keys.ts'
import { openPageSecret, pageKeyFromSecret, sealPageSecret } from './page.ts'
import { present } from './samples.fixture.ts'
import { createVerifier } from './verify.ts'

const random = (length: number) => new Uint8Array(randomBytes(length))
const roomId = random(16)
const host = await deriveRoomKeys(createHostSecret(random(32)))
const letterbox = present(host.letterboxOpen)

function sealed(secret: Uint8Array) {
  const to = { roomId, letterbox: letterbox.publicKey }
  return sealPageSecret({ ...to, secret, iv: random(12), ephemeral: random(32) })
}

test('[C100] a page’s key and id are exactly these', async () => {
  const { pageId, signer } = await pageKeyFromSecret(hexToBytes(vector.secret))

  expect(toHex(signer.publicKey)).toBe(vector.key)
  expect(toHex(pageId)).toBe(vector.pageId)
})

test('[C100] the id commits to the key, and what it signs verifies with it', async () => {
  const { pageId, signer } = await pageKeyFromSecret(random(32))
  const digest = createHash('sha256').update('tillidsrum/1 page').update(signer.publicKey).digest()

  expect(Buffer.from(pageId).equals(digest.subarray(0, 16))).toBe(true)
  const verifier = await createVerifier(signer.publicKey)
  expect(await verifier.verify(await signer.sign(Uint8Array.of(1)), Uint8Array.of(1))).toBe(true)
})

test('[C2] a page of another size of secret throws', async () => {
  await expect(pageKeyFromSecret(random(31))).rejects.toThrow('32 random bytes')
})

test('[C101] members and hosts of the room open its page’s secret', async () => {
  const secret = random(32)
  const bytes = present(await sealed(secret))
  const member = await deriveRoomKeys({ role: 'member', secret: present(host.secrets.member) })

  for (const keys of [host, member]) {
    expect(await openPageSecret(present(keys.letterboxOpen), roomId, bytes)).toEqual(secret)
  }
})

test('[C101] who may only look has nothing to open it with; another room, or a changed bit, opens nothing', async () => {
  const bytes = present(await sealed(random(32)))
  const viewer = await deriveRoomKeys({ role: 'viewer', secret: present(host.secrets.viewer) })

  expect(viewer.letterboxOpen).toBeUndefined()
  expect(await openPageSecret(letterbox, random(16), bytes)).toBeNull()
  for (let at = 0; at < bytes.byteLength; at += 9) {
    const changed = bytes.slice()
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(await openPageSecret(letterbox, roomId, changed)).toBeNull()
  }
  expect(await openPageSecret(letterbox, roomId, present(await sealed(random(16))))).toBeNull()
})
