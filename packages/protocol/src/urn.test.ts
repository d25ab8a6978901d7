import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import vectors from '../vectors/urns.json' with { type: 'json' }
import { hexToBytes, join, revive, toHex } from './hex.fixture.ts'
import { limits } from './limits.ts'
import {
  encodeUrnRecord,
  encodeUrnReveal,
  isGrownFrom,
  largestReveal,
  parseUrnRecord,
  parseUrnReveal,
  type UrnRecord,
  type UrnReveal,
} from './urn.ts'

const exactly = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const signature = new Uint8Array(64).fill(9)
const voterOf = (at: number) =>
  Uint8Array.from({ length: 32 }, (_, byte) => (at >> ((byte % 4) * 8)) & 255)
const votersOf = (count: number) => Array.from({ length: count }, (_, at) => voterOf(at))
const record: UrnRecord = {
  urnId: new Uint8Array(16).fill(1),
  roomId: new Uint8Array(16).fill(2),
  slots: 50,
  minimum: 5,
  lastDay: 20_000,
  voters: votersOf(7),
}

function parsed(change: Partial<UrnRecord>) {
  return parseUrnRecord(join(encodeUrnRecord({ ...record, ...change }), signature))
}

describe('a record', () => {
  test.each(vectors.records)('[P40] is exactly these bytes, and is read back', (vector) => {
    const value = revive(vector.record) as UrnRecord
    const signed = hexToBytes(vector.signed.hex)
    const bytes = join(signed, hexToBytes(vector.signature.hex))

    expect(toHex(encodeUrnRecord(value))).toBe(vector.signed.hex)
    expect(parseUrnRecord(bytes)).toEqual({
      ok: true,
      value: { record: value, signed, signature: hexToBytes(vector.signature.hex), bytes },
    })
  })

  test.each([
    ['a minimum of four', { minimum: 4 }],
    ['no slot', { slots: 0 }],
    ['201 slots', { slots: 201 }],
    ['no voter', { voters: [] }],
    ['a voter twice', { voters: [voterOf(1), voterOf(2), voterOf(1)] }],
    ['1,001 voters', { slots: 1, voters: votersOf(1001) }],
    ['more to reveal than may be sent', { slots: 200, voters: votersOf(300) }],
  ])('[P41] with %s is refused', (_, change) => {
    expect(parsed(change)).toEqual({ ok: false, code: 'urn-refused' })
  })

  test.each([
    ['the smallest minimum', { minimum: 5 }],
    ['200 slots', { slots: 200 }],
    ['1,000 voters and 50 slots', { voters: votersOf(1000) }],
  ])('[P41] with %s is not', (_, change) => {
    expect(parsed(change).ok).toBe(true)
  })

  test('[P41] of another version is told so; cut or longer it is refused', () => {
    const bytes = join(encodeUrnRecord(record), signature)
    const later = bytes.slice()
    later[0] = 2

    expect(parseUrnRecord(later)).toEqual({ ok: false, code: 'unsupported-version' })
    for (const other of [bytes.slice(1), bytes.slice(0, 60), join(bytes, voterOf(9))]) {
      expect(parseUrnRecord(other).ok).toBe(false)
    }
  })

  test('[P4] whatever bytes come, it is refused or encodes to itself', () => {
    const bytes = join(encodeUrnRecord({ ...record, voters: votersOf(2) }), signature)
    for (let bit = 0; bit < bytes.byteLength * 8; bit++) {
      const flipped = bytes.slice()
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
      const answer = parseUrnRecord(flipped)
      const again = answer.ok
        ? join(encodeUrnRecord(answer.value.record), answer.value.signature)
        : flipped
      expect(again).toEqual(flipped)
    }
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (random) => {
        expect(parseUrnRecord(random).ok).toBe(false)
      }),
    )
  })
})

describe('a later record', () => {
  test('[P42] has the voters of before, in their order, and more behind them', () => {
    const grown = { ...record, voters: votersOf(9) }

    expect(isGrownFrom(grown, record)).toBe(true)
    expect(isGrownFrom(record, record)).toBe(false)
    expect(isGrownFrom(record, grown)).toBe(false)
    expect(isGrownFrom({ ...grown, voters: grown.voters.toReversed() }, record)).toBe(false)
  })

  test.each([
    { minimum: 6 },
    { slots: 49 },
    { lastDay: 20_001 },
    { urnId: new Uint8Array(16) },
    { roomId: new Uint8Array(16) },
  ])('[P42] changes nothing else: %j is another urn', (change) => {
    expect(isGrownFrom({ ...record, ...change, voters: votersOf(9) }, record)).toBe(false)
  })
})

describe('a reveal', () => {
  const reveal = revive(vectors.reveal.reveal) as UrnReveal
  const bytes = hexToBytes(vectors.reveal.bytes.hex)

  test('[P43] is exactly these bytes, its answers in the order of their own', () => {
    expect(toHex(encodeUrnReveal(reveal))).toBe(vectors.reveal.bytes.hex)
    expect(parseUrnReveal(bytes)).toEqual({
      ok: true,
      value: { ...reveal, slots: reveal.slots.map((sealed) => sealed.toReversed()) },
    })
  })

  test('[P43] is the same in whatever order the answers came', () => {
    const answers = fc.array(exactly(limits.urnAnswerBytes), { maxLength: 6 })
    fc.assert(
      fc.property(fc.array(answers, { minLength: 1, maxLength: 4 }), fc.nat(), (slots, turn) => {
        const turned = slots.map((sealed) =>
          sealed.map((_, at) => sealed[(at + turn) % sealed.length] ?? _),
        )
        const one = encodeUrnReveal({ ...reveal, slots })
        expect(encodeUrnReveal({ ...reveal, slots: turned })).toEqual(one)
        expect(parseUrnReveal(one).ok).toBe(true)
      }),
    )
  })

  test('[P43] that is cut, longer, unsorted or claims more than it has is refused', () => {
    for (let size = 0; size < bytes.byteLength; size += 7) {
      expect(parseUrnReveal(bytes.slice(0, size)).ok).toBe(false)
    }
    expect(parseUrnReveal(join(bytes, Uint8Array.of(0))).ok).toBe(false)
    const unsorted = bytes.slice()
    unsorted[1 + 32 + 2 + 64 + 2 + 2] = 255
    expect(parseUrnReveal(unsorted).ok).toBe(false)
    const greedy = bytes.slice(0, 1 + 32 + 2 + 64 + 2 + 2)
    greedy.fill(255, greedy.byteLength - 2)
    expect(parseUrnReveal(greedy).ok).toBe(false)
    const later = bytes.slice()
    later[0] = 2
    expect(parseUrnReveal(later)).toEqual({ ok: false, code: 'unsupported-version' })
    expect(parseUrnReveal(new Uint8Array(limits.urnRevealBytes + 1)).ok).toBe(false)
  })

  test('[P43] is never larger than was said when the urn was opened', () => {
    const slots = Array.from({ length: 3 }, () =>
      Array.from({ length: 7 }, () => new Uint8Array(156)),
    )

    expect(encodeUrnReveal({ ...reveal, slots })).toHaveLength(largestReveal(3, 7))
  })
})
