import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import vectors from '../vectors/pages.json' with { type: 'json' }
import { encodeEdition, parseEdition, type Edition } from './edition.ts'
import { hexToBytes, join, revive, toHex } from './hex.fixture.ts'
import { limits } from './limits.ts'

const signature = new Uint8Array(64).fill(9)
const edition: Edition = {
  key: new Uint8Array(32).fill(1),
  number: 1,
  previous: new Uint8Array(32),
  day: 20_000,
  lastDay: 20_365,
  content: Uint8Array.of(123, 125),
}
const later = { number: 2, previous: new Uint8Array(32).fill(7) }

function parsed(change: Partial<Edition>) {
  return parseEdition(join(encodeEdition({ ...edition, ...change }), signature))
}

test.each(vectors.editions)(
  '[P70] an edition is exactly these bytes, and is read back',
  (vector) => {
    const value = revive(vector.edition) as Edition
    const signed = hexToBytes(vector.signed.hex)
    const bytes = join(signed, hexToBytes(vector.signature.hex))

    expect(toHex(encodeEdition(value))).toBe(vector.signed.hex)
    expect(parseEdition(bytes)).toEqual({
      ok: true,
      value: { edition: value, signed, signature: hexToBytes(vector.signature.hex), bytes },
    })
  },
)

test.each([
  ['the number 0', { number: 0 }],
  ['a first that has one before it', { previous: later.previous }],
  ['a second that has none', { number: 2 }],
  ['a last day before its own', { lastDay: 19_999 }],
  ['nothing in it', { content: new Uint8Array() }],
])('[P71] an edition with %s is refused', (_, change) => {
  expect(parsed(change)).toEqual({ ok: false, code: 'page-refused' })
})

test('[P71] an edition above 200 KiB is too large, and at it is not', () => {
  const content = new Uint8Array(limits.pageBytes)

  expect(parsed({ content }).ok).toBe(true)
  expect(parsed({ content: join(content, Uint8Array.of(0)) })).toEqual({
    ok: false,
    code: 'page-too-large',
  })
})

test('[P71] an edition of another version is told so, and one that is cut is refused', () => {
  const bytes = join(encodeEdition({ ...edition, ...later }), signature)

  expect(parseEdition(bytes).ok).toBe(true)
  expect(parseEdition(bytes.slice(0, 140)).ok).toBe(false)
  expect(parseEdition(join(Uint8Array.of(2), bytes.slice(1)))).toEqual({
    ok: false,
    code: 'unsupported-version',
  })
})

test('[P4] whatever bytes come, an edition is refused or encodes to itself', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 1, maxLength: 300 }), fc.boolean(), (random, isOurs) => {
      const bytes = isOurs ? join(Uint8Array.of(1), random) : random
      const answer = parseEdition(bytes)
      const again = answer.ok
        ? join(encodeEdition(answer.value.edition), answer.value.signature)
        : bytes
      expect(again).toEqual(bytes)
    }),
    { numRuns: 2000 },
  )
})
