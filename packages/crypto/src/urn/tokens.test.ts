import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import vectors from '../../vectors/urn.json' with { type: 'json' }
import { hexToBytes, toHex } from '../hex.fixture.ts'
import { filled, flipBit, present } from '../samples.fixture.ts'
import { issue } from './issuer.fixture.ts'
import { deriveSeat } from './seat.ts'
import { blindSlots, openTokens, type Issued } from './tokens.ts'

const seat = await deriveSeat(filled(32, 1), filled(16, 2))
const blinded = await blindSlots(seat, 3)
const secret = 987_654_321n
const issued = await issue(seat, blinded, { secret })

describe('the vectors', async () => {
  const seatOfVectors = await deriveSeat(hexToBytes(vectors.seatSecret), hexToBytes(vectors.urnId))

  test('[C82] what a seat asks for is exactly this', async () => {
    const asked = await blindSlots(seatOfVectors, vectors.slots.length)

    expect(asked.map(toHex)).toEqual(vectors.slots.map((slot) => slot.blinded))
  })

  test('[C83] the proof is exactly this, and the tokens are what it proves', async () => {
    const tokens = await openTokens(seatOfVectors, {
      publicKey: hexToBytes(vectors.publicKey),
      blinded: vectors.slots.map((slot) => hexToBytes(slot.blinded)),
      evaluated: vectors.slots.map((slot) => hexToBytes(slot.evaluated)),
      proof: hexToBytes(vectors.proof),
    })

    expect(tokens?.map(({ input }) => toHex(input))).toEqual(
      vectors.slots.map(({ input }) => input),
    )
    expect(tokens?.map(({ output }) => toHex(output))).toEqual(
      vectors.slots.map(({ output }) => output),
    )
  })
})

test('[C82] the same seat asks for the same, and no two slots, seats or urns for anything alike', async () => {
  const seats = [
    await deriveSeat(filled(32, 1), filled(16, 3)),
    await deriveSeat(filled(32, 4), filled(16, 2)),
  ]
  const others = await Promise.all(seats.map((each) => blindSlots(each, 3)))

  expect(await blindSlots(seat, 3)).toEqual(blinded)
  expect(new Set([blinded, ...others].flat().map(toHex)).size).toBe(9)
})

test('[C83] a token of one slot is none of another, though it be for the same input', async () => {
  const [one, two] = [...present(await openTokens(seat, issued))]

  expect(toHex(one?.output)).not.toBe(toHex(two?.output))
})

describe('[C83] nothing is opened', () => {
  const broken: readonly [string, () => Promise<Issued> | Issued][] = [
    ['made with another key than the public one', () => issue(seat, blinded, { secret: 5n })],
    ['of which one was made with another key', () => oneOff(1)],
    ['of which the last was made with another key', () => oneOff(2)],
    ['of which two changed places', () => ({ ...issued, evaluated: swapped(issued.evaluated) })],
    ['that were asked for otherwise', () => ({ ...issued, blinded: swapped(issued.blinded) })],
    ['of which one is missing', () => ({ ...issued, evaluated: issued.evaluated.slice(1) })],
    ['with an empty proof', () => ({ ...issued, proof: new Uint8Array() })],
    ['with the identity in it', () => ({ ...issued, evaluated: blinded.map(() => filled(32, 0)) })],
  ]

  test.each(broken)('[C83] %s', async (_, make) => {
    const given = { ...(await make()), publicKey: issued.publicKey }

    expect(await openTokens(seat, given)).toBeNull()
    expect(await openTokens(seat, issued)).toHaveLength(3)
  })

  test('[C83] after any one bit of the answer was changed', async () => {
    const whole = [...issued.evaluated, issued.proof, issued.publicKey]
    const size = whole.reduce((sum, bytes) => sum + bytes.byteLength, 0)
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: size * 8 - 1 }), async (bit) => {
        let at = bit
        const [e0, e1, e2, proof, publicKey] = whole.map((bytes) => {
          const isHere = at >= 0 && at < bytes.byteLength * 8
          const changed = isHere ? flipBit(bytes, at) : bytes
          at -= bytes.byteLength * 8
          return changed
        })
        const evaluated = [present(e0), present(e1), present(e2)]
        const given = { blinded, evaluated, proof: present(proof), publicKey: present(publicKey) }
        expect(await openTokens(seat, given)).toBeNull()
      }),
      { numRuns: 40 },
    )
  })

  function oneOff(odd: number): Promise<Issued> {
    return issue(seat, blinded, { secret, of: (slot) => (slot === odd ? secret + 1n : secret) })
  }
  function swapped([a, b, ...rest]: readonly Uint8Array[]): Uint8Array[] {
    return [present(b), present(a), ...rest]
  }
})
