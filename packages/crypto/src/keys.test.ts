import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHostSecret, deriveRoomKeys, opensMoreThan, roomIdOf, type KeyRole } from './keys.ts'
import { allRoles, exactly, filled, flipBit, keysOf, present } from './samples.fixture.ts'
import { createVerifier } from './verify.ts'

const reach: Record<KeyRole, readonly KeyRole[]> = {
  host: allRoles,
  member: ['member', 'participant', 'viewer', 'letterbox'],
  participant: ['participant', 'viewer', 'letterbox'],
  viewer: ['viewer'],
  letterbox: ['letterbox'],
}

test.each([0, 16, 31, 33])('[C2] a secret of %i bytes is a broken promise', async (size) => {
  expect(() => createHostSecret(new Uint8Array(size))).toThrow('32 random bytes')
  await expect(deriveRoomKeys({ role: 'viewer', secret: new Uint8Array(size) })).rejects.toThrow(
    '32 bytes',
  )
})

test.each(allRoles)('[C4] the %s opens more than every other role in its reach', (role) => {
  const lesser = allRoles.filter((other) => opensMoreThan(role, other))

  expect(lesser).toEqual(reach[role].filter((other) => other !== role))
})

test.each(allRoles)('[C4] the %s has the keys of its reach and no others', async (role) => {
  const keys = await keysOf(role)

  expect(Object.keys(keys.secrets).toSorted()).toEqual(reach[role].toSorted())
  expect(Object.keys(keys.signers).toSorted()).toEqual(reach[role].toSorted())
  expect(keys.docKey !== undefined).toBe(role !== 'letterbox')
  expect(keys.presenceKey !== undefined).toBe(role !== 'letterbox')
  expect(keys.letterboxOpen !== undefined).toBe(role === 'host' || role === 'member')
})

test('[C4] each step down is the same whichever role it is taken from', async () => {
  const host = await keysOf('host')

  for (const role of allRoles) {
    const keys = await keysOf(role)
    for (const lower of reach[role]) {
      expect(keys.secrets[lower]).toEqual(host.secrets[lower])
      expect(keys.signers[lower]?.publicKey).toEqual(host.signers[lower]?.publicKey)
    }
  }
})

test('[C4] no two secrets or public keys of a room are the same', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array(exactly(32)), async (random) => {
      const keys = await deriveRoomKeys(createHostSecret(random))
      const values = allRoles.flatMap((role) => [
        String(keys.secrets[role]),
        String(keys.signers[role]?.publicKey),
      ])
      expect(new Set(values).size).toBe(2 * allRoles.length)
    }),
    { numRuns: 20 },
  )
})

test('[C5] a lower secret claimed to be a higher one signs as nobody in the room', async () => {
  const host = await keysOf('host')
  const known = allRoles.map((role) => String(present(host.signers[role]).publicKey))

  for (const lower of allRoles.slice(1)) {
    for (const claimed of allRoles.slice(0, allRoles.indexOf(lower))) {
      const forged = await deriveRoomKeys({ role: claimed, secret: present(host.secrets[lower]) })
      expect(known).not.toContain(String(present(forged.signers[claimed]).publicKey))
      expect(forged.letterboxOpen?.publicKey).not.toEqual(host.letterboxOpen?.publicKey)
    }
  }
})

test('[C6] a signature verifies as its own role and as no other', async () => {
  const { signers } = await keysOf('host')
  const message = filled(40, 3)

  for (const signing of allRoles) {
    const signature = await present(signers[signing]).sign(message)
    for (const claimed of allRoles) {
      const verifier = await createVerifier(present(signers[claimed]).publicKey)
      expect(await verifier.verify(signature, message)).toBe(signing === claimed)
    }
  }
})

test('[C7] no key can be read out', async () => {
  const keys = await keysOf('host')
  const held = [keys.docKey, keys.presenceKey, keys.letterboxOpen?.privateKey]

  for (const key of held) {
    expect(present(key).extractable).toBe(false)
    await expect(crypto.subtle.exportKey('jwk', present(key))).rejects.toThrow('extractable')
  }
})

test('[C8] another host key makes another room id', async () => {
  const publicKey = present((await keysOf('host')).signers.host).publicKey
  const roomId = await roomIdOf(publicKey)

  expect(roomId).toHaveLength(16)
  for (const bit of [0, 7, 100, 255]) {
    expect(await roomIdOf(flipBit(publicKey, bit))).not.toEqual(roomId)
  }
})

test('[C9] wiping the random bytes afterwards leaves the room its secret', async () => {
  const random = filled(32, 9)
  const created = createHostSecret(random)
  const keys = await deriveRoomKeys(created)

  random.fill(0)

  expect(created.secret).toEqual(filled(32, 9))
  created.secret.fill(0)
  expect(keys.secret).toEqual(filled(32, 9))
  expect(keys.secrets.host).toEqual(filled(32, 9))
})
