import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { seedToAgreementPair } from './curve.ts'
import { openLetter, sealLetter } from './letter.ts'
import { exactly, filled, flipBit, keysOf, present } from './samples.fixture.ts'

const aad = filled(53, 2)
const letter = { aad, plaintext: filled(30, 3), iv: filled(12, 4), ephemeral: filled(32, 5) }
const letterbox = present((await keysOf('member')).letterboxOpen)

test('[C36] a letter opens for a member and for the host', async () => {
  const ofHost = present((await keysOf('host')).letterboxOpen)

  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), fc.uint8Array(exactly(32)), async (plaintext, ephemeral) => {
      const toSeal = { ...letter, plaintext, ephemeral }
      const sealed = present(await sealLetter(letterbox.publicKey, toSeal))
      expect(await openLetter(letterbox, aad, sealed)).toEqual(plaintext)
      expect(await openLetter(ofHost, aad, sealed)).toEqual(plaintext)
    }),
    { numRuns: 30 },
  )
})

test('[C36] a letter opens with no other key, not even its writer’s own', async () => {
  const sealed = present(await sealLetter(letterbox.publicKey, letter))
  const writer = await seedToAgreementPair(letter.ephemeral)
  const stranger = await seedToAgreementPair(filled(32, 99))
  const claimed = { publicKey: letterbox.publicKey, privateKey: stranger.privateKey }

  expect(await openLetter(writer, aad, sealed)).toBeNull()
  expect(await openLetter(stranger, aad, sealed)).toBeNull()
  expect(await openLetter(claimed, aad, sealed)).toBeNull()
})

test('[C37] any flipped bit or other additional data keeps a letter shut', async () => {
  const sealed = present(await sealLetter(letterbox.publicKey, letter))

  // The top bit of an X25519 public key is ignored by the curve (RFC 7748 section 5): the key
  // derivation, which takes all 32 bytes, is what refuses it.
  for (let bit = 0; bit < sealed.byteLength * 8; bit++) {
    expect(await openLetter(letterbox, aad, flipBit(sealed, bit))).toBeNull()
  }
  expect(await openLetter(letterbox, flipBit(aad, 0), sealed)).toBeNull()
})

test('[C37] a letter cut anywhere stays shut', async () => {
  const sealed = present(await sealLetter(letterbox.publicKey, letter))

  for (let size = 0; size < sealed.byteLength; size++) {
    expect(await openLetter(letterbox, aad, sealed.subarray(0, size))).toBeNull()
  }
})

const smallOrder = [filled(32, 0), Uint8Array.of(1, ...filled(31, 0))]
test('[C38] a letterbox that is a point of small order is not sealed to', async () => {
  for (const point of smallOrder) {
    expect(await sealLetter(point, letter)).toBeNull()
    const forged = Uint8Array.of(...point, ...filled(156, 1))
    expect(await openLetter(letterbox, aad, forged)).toBeNull()
  }
})

test.each([0, 31, 33])('[C38] a letterbox key of %i bytes is not sealed to', async (size) => {
  expect(await sealLetter(filled(size, 9), letter)).toBeNull()
})

test('[C1] random bytes do not open as a letter and do not throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 250 }), async (bytes) => {
      expect(await openLetter(letterbox, aad, bytes)).toBeNull()
    }),
  )
})
