import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import vectors from '../vectors/keyring.json' with { type: 'json' }
import { hexToBytes } from './hex.fixture.ts'
import { badgeFromSecret, openForward, sealForward } from './badge.ts'
import {
  keyringBadgeOf,
  keyringLockerOf,
  openKeyringLink,
  sealKeyringLink,
} from './keyring-locker.ts'
import type { RoomLink } from './link.ts'
import { allRoles, exactly, filled, flipBit } from './samples.fixture.ts'

const link: RoomLink = { role: 'host', roomId: filled(16, 3), secret: filled(32, 4) }
const secret = filled(16, 1)
const iv = filled(12, 2)

test('[C43] the formats are those of the vectors', async () => {
  const known = hexToBytes(vectors.secret)
  const sealed = { link: linkOf(vectors.link), secret: known, iv: hexToBytes(vectors.iv) }

  expect(await keyringLockerOf(known)).toEqual({
    id: hexToBytes(vectors.id),
    proof: hexToBytes(vectors.proof),
  })
  expect(await sealKeyringLink(sealed)).toEqual(hexToBytes(vectors.body))
})

test('[C90] the badge is that of the vectors, and what is sealed to it needs the secret', async () => {
  const known = hexToBytes(vectors.secret)
  const badge = await badgeFromSecret(await keyringBadgeOf(known))
  expect(badge.publicKey).toEqual(hexToBytes(vectors.badge))
  const forward = await sealForward({
    roomId: filled(16, 9),
    receivers: [{ badge: badge.publicKey, link }],
    random: (length) => crypto.getRandomValues(new Uint8Array(length)),
  })

  expect(await openForward(badge, filled(16, 9), forward)).toEqual(link)
  const other = await badgeFromSecret((await keyringLockerOf(known)).proof)
  expect(await openForward(other, filled(16, 9), forward)).toBeNull()
})

test('[C44] the secret opens what it sealed, for every role', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ minLength: 16, maxLength: 64 }),
      fc.uint8Array(exactly(12)),
      fc.constantFrom(...allRoles),
      async (chosen, random, role) => {
        const body = await sealKeyringLink({ link: { ...link, role }, secret: chosen, iv: random })
        expect(await openKeyringLink(chosen, body)).toEqual({ ...link, role })
      },
    ),
  )
})

test('[C44] another secret, the proof that the relay has, or a changed body does not', async () => {
  const body = await sealKeyringLink({ link, secret, iv })

  expect(await openKeyringLink(flipBit(secret, 5), body)).toBeNull()
  expect(await openKeyringLink((await keyringLockerOf(secret)).proof, body)).toBeNull()
  for (let bit = 0; bit < body.byteLength * 8; bit += 3) {
    expect(await openKeyringLink(secret, flipBit(body, bit))).toBeNull()
  }
  expect(await openKeyringLink(secret, body.subarray(0, 20))).toBeNull()
})

test('[C2] a secret that is too small to be one throws', async () => {
  await expect(keyringLockerOf(filled(15, 1))).rejects.toThrow('128 bits')
})

function linkOf({ roomId, secret: hex }: { roomId: string; secret: string }): RoomLink {
  return { role: 'host', roomId: hexToBytes(roomId), secret: hexToBytes(hex) }
}
