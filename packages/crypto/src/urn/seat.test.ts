import { expect, test } from 'vitest'

import vectors from '../../vectors/urn.json' with { type: 'json' }
import { hexToBytes, toHex } from '../hex.fixture.ts'
import { filled, present } from '../samples.fixture.ts'
import { createVerifier } from '../verify.ts'
import { deriveSeat } from './seat.ts'

const seatOf = (secret: number, urn: number) => deriveSeat(filled(32, secret), filled(16, urn))

test('[C80] a seat derives what the table says', async () => {
  const seat = await deriveSeat(hexToBytes(vectors.seatSecret), hexToBytes(vectors.urnId))
  const { slot, n, value } = vectors.answer

  expect(toHex(seat.voter.publicKey)).toBe(vectors.voter)
  expect(toHex((await seat.slot(slot)).mark)).toBe(vectors.answer.mark)
  expect(toHex(await seat.iv({ slot, n, value }))).toBe(vectors.answer.iv)
  expect(toHex((await seat.slot(1)).input)).toBe(present(vectors.slots[1]).input)
})

test('[C80] in another urn, or with another secret, nothing of it is the same', async () => {
  const seats = await Promise.all([seatOf(1, 2), seatOf(1, 3), seatOf(2, 2)])
  const slots = await Promise.all(seats.flatMap((seat) => [seat.slot(0), seat.slot(1)]))
  const all = [
    ...seats.map(({ voter }) => voter.publicKey),
    ...slots.flatMap(({ input, blindSeed, mark }) => [input, blindSeed, mark]),
  ]

  expect(new Set(all.map(toHex)).size).toBe(3 + 6 * 3)
})

test('[C80] the seat signs as its voter', async () => {
  const { voter } = await seatOf(1, 2)
  const verifier = await createVerifier(voter.publicKey)

  expect(await verifier.verify(await voter.sign(filled(9, 9)), filled(9, 9))).toBe(true)
})

test('[C2] a seat secret or an urn id of another size throws', async () => {
  await expect(deriveSeat(filled(31, 1), filled(16, 2))).rejects.toThrow('32 bytes')
  await expect(deriveSeat(filled(32, 1), filled(15, 2))).rejects.toThrow('16 bytes')
})
