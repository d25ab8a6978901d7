import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { exactly, filled, flipBit, keysOf, present } from './samples.fixture.ts'
import { createVerifier } from './verify.ts'

test('[C10] a signature verifies over what was signed', async () => {
  const signer = present((await keysOf('viewer')).signers.viewer)
  const verifier = await createVerifier(signer.publicKey)

  await fc.assert(
    fc.asyncProperty(fc.uint8Array(), async (bytes) => {
      expect(await verifier.verify(await signer.sign(bytes), bytes)).toBe(true)
    }),
  )
})

test('[C10] a changed, cut, lengthened or misplaced signature does not verify', async () => {
  const signer = present((await keysOf('viewer')).signers.viewer)
  const verifier = await createVerifier(signer.publicKey)
  const bytes = filled(20, 5)
  const signature = await signer.sign(bytes)

  for (let bit = 0; bit < 64 * 8; bit++) {
    expect(await verifier.verify(flipBit(signature, bit), bytes)).toBe(false)
  }
  expect(await verifier.verify(signature.subarray(1), bytes)).toBe(false)
  expect(await verifier.verify(new Uint8Array(65), bytes)).toBe(false)
  expect(await verifier.verify(signature, filled(21, 5))).toBe(false)
})

test.each([0, 31, 32, 33, 64])('[C11] %i random bytes verify nothing', async (size) => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array(exactly(size)),
      fc.uint8Array(exactly(64)),
      async (publicKey, signature) => {
        const verifier = await createVerifier(publicKey)
        expect(await verifier.verify(signature, filled(5, 1))).toBe(false)
      },
    ),
    { numRuns: 30 },
  )
})

test('[C1] bytes in memory that another thread shares are read as any others', async () => {
  const signer = present((await keysOf('viewer')).signers.viewer)
  const shared = new Uint8Array(new SharedArrayBuffer(32))
  shared.set(signer.publicKey)

  const verifier = await createVerifier(shared)

  expect(await verifier.verify(await signer.sign(shared), signer.publicKey)).toBe(true)
})
