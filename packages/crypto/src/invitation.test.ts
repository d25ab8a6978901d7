import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './hash.ts'
import {
  codeFromRandom,
  createInvitation,
  invitationAddress,
  openInvitation,
  parseCode,
} from './invitation.ts'
import type { RoomLink } from './link.ts'
import { allRoles, exactly, filled, flipBit } from './samples.fixture.ts'

const half = filled(16, 1)
const code = '042137'
const iv = filled(12, 2)
const link: RoomLink = { role: 'member', roomId: filled(16, 3), secret: filled(32, 4) }
const codes = fc.nat({ max: 999_999 }).map((number) => String(number).padStart(6, '0'))

test('[C29] both halves open the locker', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array(exactly(16)),
      codes,
      fc.uint8Array(exactly(12)),
      async (written, spoken, random) => {
        const toInvite = { link, half: written, code: spoken, iv: random }
        const { body } = await createInvitation(toInvite)
        expect(await openInvitation(written, spoken, body)).toEqual(link)
      },
    ),
  )
})

test('[C29] with another code, another half or a changed body it stays shut', async () => {
  const { body } = await createInvitation({ link, half, code, iv })

  for (const other of ['042138', '142137', '421370', '000000']) {
    expect(await openInvitation(half, other, body)).toBeNull()
  }
  expect(await openInvitation(flipBit(half, 0), code, body)).toBeNull()
  for (let bit = 0; bit < body.byteLength * 8; bit += 5) {
    expect(await openInvitation(half, code, flipBit(body, bit))).toBeNull()
  }
})

test('[C30] the written half is the same whatever the room and the code', async () => {
  const other: RoomLink = { role: 'viewer', roomId: filled(16, 8), secret: filled(32, 9) }
  const first = await createInvitation({ link, half, code, iv })
  const second = await createInvitation({ link: other, half, code: '999999', iv })

  expect(second.fragment).toBe(first.fragment)
  expect(second.lockerId).toEqual(first.lockerId)
  expect(second.proofHash).not.toEqual(first.proofHash)
  expect(second.body).not.toEqual(first.body)
})

test('[C31] the relay is given the hash of the proof, not the proof', async () => {
  const { lockerId, proofHash } = await createInvitation({ link, half, code, iv })
  const address = await invitationAddress(half, code)

  expect(address.lockerId).toEqual(lockerId)
  expect(await sha256(address.proof)).toEqual(proofHash)
  expect(address.proof).not.toEqual(proofHash)
  expect(String(address.proof)).not.toContain(String(lockerId))
})

test('[C31] lockers are equally long for every role', async () => {
  const sizes = await Promise.all(
    allRoles.map(async (role) => {
      const { body } = await createInvitation({ link: { ...link, role }, half, code, iv })
      return body.byteLength
    }),
  )

  expect(new Set(sizes)).toEqual(new Set([156]))
})

test('[C32] the body of one locker does not open as another’s', async () => {
  const mine = await createInvitation({ link, half, code, iv })
  const other = filled(16, 5)

  expect(await openInvitation(other, code, mine.body)).toBeNull()
  expect(await openInvitation(half, code, mine.body)).toEqual(link)
})

test.each([
  [[0, 0, 0, 0], '000000'],
  [[0, 0, 0, 41], '000041'],
  [[0, 15, 66, 63], '999999'],
  [[0, 15, 66, 64], '000000'],
])('[C33] the random bytes %j make the code %s', (bytes, expected) => {
  expect(codeFromRandom(Uint8Array.from(bytes))).toBe(expected)
})

test('[C33] a draw from above the last whole million is thrown away', () => {
  const last = [0xff, 0xf1, 0x3d, 0x7f]
  const oneMore = [0xff, 0xf1, 0x3d, 0x80]

  expect(codeFromRandom(Uint8Array.from(last))).toBe('999999')
  expect(codeFromRandom(Uint8Array.from([...oneMore, 0, 0, 0, 7]))).toBe('000007')
  expect(() => codeFromRandom(Uint8Array.from(oneMore))).toThrow('whole million')
})

test.each([
  ['042137', '042137'],
  [' 042 137\n', '042137'],
  ['04-21-37', '042137'],
  ['042\u00a0137', '042137'],
  ['04213', null],
  ['0421370', null],
  ['04213a', null],
  ['٠٤٢١٣٧', null],
  ['', null],
])('[C34] the typed code %j is read as %j', (typed, read) => {
  expect(parseCode(typed)).toBe(read)
})

test.each(['04213', '0421370', 'abcdef'])('[C2] the code %s is a broken promise', async (wrong) => {
  await expect(invitationAddress(half, wrong)).rejects.toThrow('six digits')
})

test('[C2] a half of another size is a broken promise', async () => {
  await expect(invitationAddress(filled(15, 1), code)).rejects.toThrow('16 bytes')
})

test('[C1] random bytes in a locker do not open and do not throw', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (body) => {
      expect(await openInvitation(half, code, body)).toBeNull()
    }),
  )
})
