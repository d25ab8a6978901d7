import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sealSigned } from './seal-signed.ts'
import { open, seal, sealedSize } from './seal.ts'
import { exactly, filled, flipBit, keysOf, present, sampleKey } from './samples.fixture.ts'
import { createVerifier } from './verify.ts'

const aad = filled(16, 4)
const iv = filled(12, 8)

test('[C16] what was sealed opens', async () => {
  const key = await sampleKey()

  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 600 }),
      fc.uint8Array(exactly(12)),
      async (plaintext, random) => {
        const sealed = await seal(key, { aad, plaintext, iv: random })
        expect(await open(key, aad, sealed)).toEqual(plaintext)
      },
    ),
  )
})

test('[C16] any flipped bit of a seal or of what it binds keeps it shut', async () => {
  const key = await sampleKey()
  const sealed = await seal(key, { aad, plaintext: filled(10, 1), iv })

  for (let bit = 0; bit < sealed.byteLength * 8; bit++) {
    expect(await open(key, aad, flipBit(sealed, bit))).toBeNull()
  }
  for (let bit = 0; bit < aad.byteLength * 8; bit++) {
    expect(await open(key, flipBit(aad, bit), sealed)).toBeNull()
  }
})

test('[C16] another key, or a cut, keeps it shut', async () => {
  const key = await sampleKey()
  const sealed = await seal(key, { aad, plaintext: filled(10, 1), iv })

  expect(await open(await sampleKey(2), aad, sealed)).toBeNull()
  for (let size = 0; size < sealed.byteLength; size++) {
    expect(await open(key, aad, sealed.subarray(0, size))).toBeNull()
  }
})

test('[C14] a seal over a padding of its writer’s own making does not open', async () => {
  const key = await sampleKey()
  const parameters = { name: 'AES-GCM', iv, additionalData: aad }
  const loose = new Uint8Array(160)
  const ciphertext = await crypto.subtle.encrypt(parameters, key, loose)

  expect(await open(key, aad, Uint8Array.of(...iv, ...new Uint8Array(ciphertext)))).toBeNull()
})

test('[C17] the size of a seal is known beforehand', async () => {
  const key = await sampleKey()

  for (const size of [0, 1, 124, 125, 1000, 5000]) {
    const sealed = await seal(key, { aad, plaintext: filled(size, 1), iv })
    expect(sealed.byteLength).toBe(sealedSize(size))
  }
})

test.each([0, 11, 13, 16])('[C2] an iv of %i bytes is a broken promise', async (size) => {
  const toSeal = { aad, plaintext: aad, iv: new Uint8Array(size) }

  await expect(seal(await sampleKey(), toSeal)).rejects.toThrow('12 bytes')
})

test('[C1] random bytes do not open and do not throw', async () => {
  const key = await sampleKey()

  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
      expect(await open(key, aad, bytes)).toBeNull()
    }),
  )
})

test('[C18] any flipped bit of an entry breaks its signature, and signed anew its seal', async () => {
  const { docKey, signers } = await keysOf('member')
  const [key, signer] = [present(docKey), present(signers.member)]
  const verifier = await createVerifier(signer.publicKey)
  const toSigned = (bytes: Uint8Array) => Uint8Array.of(1, 2, 3, ...bytes)
  const header = filled(53, 6)
  const entry = await sealSigned(key, signer, { header, plaintext: filled(9, 2), iv, toSigned })

  expect(await isSound(entry)).toEqual({ signed: true, opens: true })
  for (let bit = 0; bit < entry.byteLength * 8; bit++) {
    const { signed, opens } = await isSound(flipBit(entry, bit))
    expect(signed).toBe(false)
    expect(opens).toBe(bit >= (entry.byteLength - 64) * 8)
  }

  async function isSound(bytes: Uint8Array) {
    const body = bytes.subarray(0, -64)
    const opened = await open(key, body.subarray(0, 53), body.subarray(53))
    const signed = await verifier.verify(bytes.subarray(-64), toSigned(body))
    return { signed, opens: opened !== null }
  }
})
