import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'

import vector from '../vectors/forward.json' with { type: 'json' }
import {
  badgeFromSecret,
  badgeNumber,
  mostBadges,
  openForward,
  recognitionMark,
  sealForward,
} from './badge.ts'
import { hexToBytes, toHex } from './hex.fixture.ts'
import type { RoomLink } from './link.ts'

const roomId = hexToBytes(vector.roomId)
const random = (length: number) => new Uint8Array(randomBytes(length))
const linkOf = (role: RoomLink['role']): RoomLink => ({
  role,
  roomId: random(16),
  secret: random(32),
})

async function told(count: number) {
  const people = await Promise.all(
    Array.from({ length: count }, async () => ({
      pair: await badgeFromSecret(random(32)),
      link: linkOf('member'),
    })),
  )
  const receivers = people.map(({ pair, link }) => ({ badge: pair.publicKey, link }))
  return { people, receivers, forward: await sealForward({ roomId, receivers, random }) }
}

describe('a badge', () => {
  test('[C60] is exactly this key, and is read aloud as exactly this number', async () => {
    const { publicKey } = await badgeFromSecret(hexToBytes(vector.secret))

    expect(toHex(publicKey)).toBe(vector.badge)
    expect(await badgeNumber(publicKey)).toBe(vector.number)
    expect(vector.number).toMatch(/^\d{5} \d{5} \d{5}$/u)
  })

  test('[C87] is recognised by exactly this mark, which is another for all else', async () => {
    const [secret, said] = [hexToBytes(vector.secret), hexToBytes(vector.said)]

    expect(toHex(await recognitionMark(secret, said))).toBe(vector.mark)
    for (const [other, word] of [
      [random(32), said],
      [secret, said.subarray(1)],
    ] as const) {
      expect(toHex(await recognitionMark(other, word))).not.toBe(vector.mark)
    }
  })

  test('[C2] of another size throws', async () => {
    await expect(badgeFromSecret(new Uint8Array(31))).rejects.toThrow('32 random bytes')
    await expect(recognitionMark(new Uint8Array(31), new Uint8Array())).rejects.toThrow(
      '32 random bytes',
    )
  })
})

describe('a forward', () => {
  test('[C62] is exactly these bytes', async () => {
    let drawn = 0
    const counting = (length: number) => {
      const from = (drawn += 7)
      return Uint8Array.from({ length }, (_, at) => (from + at) & 255)
    }
    const link = {
      role: 'member',
      roomId: hexToBytes(vector.link.roomId),
      secret: hexToBytes(vector.link.secret),
    } as const
    const receivers = [{ badge: hexToBytes(vector.badge), link }]

    const forward = await sealForward({ roomId, receivers, random: counting })

    expect(toHex(forward)).toBe(vector.forward)
    const badge = await badgeFromSecret(hexToBytes(vector.secret))
    expect(await openForward(badge, roomId, forward)).toEqual(link)
  })

  test.each([1, 3, 17])(
    '[C61] is opened by each of %i who is told, and by nobody else',
    async (count) => {
      const { people, forward } = await told(count)

      for (const { pair, link } of people) {
        expect(await openForward(pair, roomId, forward)).toEqual(link)
      }
      expect(await openForward(await badgeFromSecret(random(32)), roomId, forward)).toBeNull()
    },
  )

  test.each([
    [0, 16],
    [1, 16],
    [16, 16],
    [17, 64],
    [64, 64],
  ])('[C62] for %i says %i', async (count, letters) => {
    const { people, forward } = await told(count)

    expect(forward).toHaveLength(letters * 188)
    for (const { link } of people) {
      expect(toHex(forward)).not.toContain(toHex(link.roomId))
      expect(toHex(forward)).not.toContain(toHex(link.secret))
    }
  })

  test('[C63] of another room, or bent anywhere in its letter, opens nothing', async () => {
    const { people, forward } = await told(1)
    const pair = people[0]?.pair ?? (await badgeFromSecret(random(32)))

    expect(await openForward(pair, random(16), forward)).toBeNull()
    for (let at = 0; at < 188; at += 1) {
      // The topmost bit of an X25519 key is no part of it (RFC 7748, section 5).
      const bit = at === 31 ? 1 : 128
      const bent = forward.map((byte, index) => (index === at ? byte ^ bit : byte))
      expect(await openForward(pair, roomId, bent)).toBeNull()
    }
    for (let size = 0; size < 188; size += 1) {
      expect(await openForward(pair, roomId, forward.subarray(0, size))).toBeNull()
    }
  })

  test('[C63] passes over a badge that is no key, and tells the others', async () => {
    const pair = await badgeFromSecret(random(32))
    const link = linkOf('host')
    const receivers = [new Uint8Array(32), new Uint8Array(3), pair.publicKey].map((badge) => ({
      badge,
      link,
    }))

    const forward = await sealForward({ roomId, receivers, random })

    expect(forward).toHaveLength(16 * 188)
    expect(await openForward(pair, roomId, forward)).toEqual(link)
  })

  test('[C64] for more than 64 throws', async () => {
    const receivers = Array.from({ length: mostBadges + 1 }, () => ({
      badge: random(32),
      link: linkOf('member'),
    }))

    await expect(sealForward({ roomId, receivers, random })).rejects.toThrow('64 badges')
  })
})
