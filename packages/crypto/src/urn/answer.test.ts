import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import vectors from '../../vectors/urn.json' with { type: 'json' }
import { deriveRoomKeys } from '../keys.ts'
import { seal } from '../seal.ts'
import { hexToBytes, toHex } from '../hex.fixture.ts'
import { exactly, filled, flipBit, keysOf, present, sampleKey } from '../samples.fixture.ts'
import { mostAnswerTextBytes, openAnswer, ownN, sealAnswer } from './answer.ts'
import { deriveSeat } from './seat.ts'

const urnKey = await sampleKey()
const urnId = filled(16, 2)
const seat = await deriveSeat(filled(32, 1), urnId)
const own = await seat.slot(7)
const iv = filled(12, 5)
const sealed = await sealAnswer(urnKey, { urnId, slot: 7, value: 1, n: 4, own, iv })

test('[C84] an answer is sealed byte for byte as written', async () => {
  const host = await deriveRoomKeys({
    role: 'host',
    secret: Uint8Array.from({ length: 32 }, (_, at) => at),
  })
  const id = hexToBytes(vectors.urnId)
  const { slot, n, value } = vectors.answer
  const seatOfVectors = await deriveSeat(hexToBytes(vectors.seatSecret), id)
  const slotOfVectors = await seatOfVectors.slot(slot)

  const made = await sealAnswer(present(host.urnKey), {
    urnId: id,
    slot,
    value,
    n,
    own: slotOfVectors,
    iv: hexToBytes(vectors.answer.iv),
  })

  expect(toHex(made)).toBe(vectors.answer.sealed)
})

test('[C84] it opens in its urn and its slot, and in no other', async () => {
  expect(await openAnswer(urnKey, { urnId, slot: 7 }, sealed)).toMatchObject({ value: 1 })
  expect(await openAnswer(urnKey, { urnId, slot: 8 }, sealed)).toBeNull()
  expect(await openAnswer(urnKey, { urnId: filled(16, 3), slot: 7 }, sealed)).toBeNull()
  expect(await openAnswer(await sampleKey(9), { urnId, slot: 7 }, sealed)).toBeNull()
})

test('[C84] every answer has the same size, and no bit of it can be changed', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: 255 }),
      fc.integer({ min: 1, max: 65_535 }),
      fc.record({ random: fc.uint8Array(exactly(12)), bit: fc.nat({ max: 156 * 8 - 1 }) }),
      async (value, n, { random, bit }) => {
        const made = await sealAnswer(urnKey, { urnId, slot: 7, value, n, own, iv: random })
        expect(made).toHaveLength(156)
        expect(await openAnswer(urnKey, { urnId, slot: 7 }, made)).toMatchObject({ value })
        expect(await openAnswer(urnKey, { urnId, slot: 7 }, flipBit(made, bit))).toBeNull()
      },
    ),
  )
})

test('[C175] what is said besides is read back, and makes no answer larger than another', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: mostAnswerTextBytes }), async (text) => {
      const made = await sealAnswer(urnKey, { urnId, slot: 7, value: 0, text, n: 1, own, iv })
      expect(made).toHaveLength(156)
      const opened = present(await openAnswer(urnKey, { urnId, slot: 7 }, made))
      expect([...opened.text]).toEqual([...text])
      expect(ownN(opened, own)).toBe(1)
    }),
  )
})

test('[C175] what is too long is not sealed, and what somebody sealed all the same is no answer', async () => {
  const text = filled(mostAnswerTextBytes + 1, 1)
  expect(() => sealAnswer(urnKey, { urnId, slot: 7, value: 0, text, n: 1, own, iv })).toThrow(
    'room',
  )

  const aad = Uint8Array.from([...new TextEncoder().encode('tillidsrum/1 answer'), ...urnId, 0, 7])
  const long = await seal(urnKey, { aad, plaintext: filled(125, 1), iv })
  const short = await seal(urnKey, { aad, plaintext: filled(18, 1), iv })
  const full = await seal(urnKey, { aad, plaintext: filled(124, 1), iv })
  const opened = [long, short, full].map((made) => openAnswer(urnKey, { urnId, slot: 7 }, made))
  const isAnswer = (await Promise.all(opened)).map((answer) => answer !== null)
  expect(isAnswer).toEqual([false, false, true])
})

test('[C176] another text for the same time has an iv of its own, and the same has the same', async () => {
  const of = (text: string) =>
    seat.iv({ slot: 7, n: 1, value: 0, text: new TextEncoder().encode(text) })
  const [one, again, other] = await Promise.all([of('ro'), of('ro'), of('tid')])
  expect(toHex(one)).toBe(toHex(again))
  expect(toHex(one)).not.toBe(toHex(other))
  expect(toHex(await of(''))).toBe(toHex(await seat.iv({ slot: 7, n: 1, value: 0 })))
})

test('[C85] she finds her own again and which it was; for others it has only a mark', async () => {
  const other = await (await deriveSeat(filled(32, 9), urnId)).slot(7)
  const opened = present(await openAnswer(urnKey, { urnId, slot: 7 }, sealed))

  expect(ownN(opened, own)).toBe(4)
  expect(ownN(opened, other)).toBeNull()
  expect(ownN(opened, await seat.slot(8))).toBeNull()
  expect(opened.hiddenN).not.toBe(4)
})

test.each(['viewer', 'letterbox'] as const)('[C86] a %s opens no answer', async (role) => {
  const keys = await keysOf(role)

  expect(keys.urnKey).toBeUndefined()
})

test.each(['host', 'member', 'participant'] as const)('[C86] a %s opens them', async (role) => {
  const key = present((await keysOf('host')).urnKey)
  const made = await sealAnswer(key, { urnId, slot: 7, value: 1, n: 1, own, iv })

  expect(
    await openAnswer(present((await keysOf(role)).urnKey), { urnId, slot: 7 }, made),
  ).not.toBeNull()
})

test('[C2] a value that is no byte throws', () => {
  const make = (value: number) => () => sealAnswer(urnKey, { urnId, slot: 7, value, n: 1, own, iv })

  expect(make(256)).toThrow('one byte')
  expect(make(-1)).toThrow('one byte')
  expect(make(0.5)).toThrow('one byte')
})
