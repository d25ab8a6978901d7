import { expect, test } from 'vitest'

import vector from '../vectors/room-secret.json' with { type: 'json' }
import { letterIdOf, openBoxSecret, sealBoxSecret } from './box.ts'
import { hexToBytes, toHex } from './hex.fixture.ts'
import { createHostSecret, deriveRoomKeys } from './keys.ts'
import { openPageSecret, sealPageSecret } from './page.ts'
import { present } from './samples.fixture.ts'

// The vectors' host is the bytes from 0 to 31.
const host = await deriveRoomKeys(createHostSecret(Uint8Array.from({ length: 32 }, (_, at) => at)))
const letterbox = present(host.letterboxOpen)
const roomId = hexToBytes(vector.roomId)
const toSeal = {
  roomId,
  letterbox: letterbox.publicKey,
  secret: hexToBytes(vector.secret),
  iv: hexToBytes(vector.iv),
  ephemeral: hexToBytes(vector.ephemeral),
}

test('[C160] a secret that a room keeps, of a page or of a box, is sealed to exactly this', async () => {
  expect(toHex(present(await sealPageSecret(toSeal)))).toBe(vector.page)
  expect(toHex(present(await sealBoxSecret(toSeal)))).toBe(vector.box)
  for (const [open, sealed] of [
    [openPageSecret, vector.page],
    [openBoxSecret, vector.box],
  ] as const) {
    expect(toHex(present(await open(letterbox, roomId, hexToBytes(sealed))))).toBe(vector.secret)
  }
})

test('[C136] a letter’s number is exactly this', async () => {
  expect(toHex(await letterIdOf(roomId, vector.letter.about))).toBe(vector.letter.id)
})
