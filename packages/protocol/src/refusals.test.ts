import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import constants from '../vectors/constants.json' with { type: 'json' }
import { readBytes, writeBytes, type Field } from './bytes.ts'
import { encodeClientFrame, parseClientFrame } from './client-frames.ts'
import { errorCodes, numberToErrorCode } from './codes.ts'
import { join } from './hex.fixture.ts'
import { limits } from './limits.ts'
import { encodeRelayFrame, parseRelayFrame } from './relay-frames.ts'
import { codeToRole, roleCodes } from './roles.ts'
import { cutSnapshot } from './snapshot-parts.ts'

const zeros = (length: number) => new Uint8Array(length)
const malformed = { ok: false, code: 'malformed-frame' }
const tooLarge = { ok: false, code: 'frame-too-large' }

test('[P1] integers are big-endian', () => {
  const written = writeBytes(
    { u8: 1 },
    { u16: 0x0203 },
    { u32: 0x0405_0607 },
    { u48: 0x0809_0a0b_0c0d },
  )

  expect([...written]).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13])
})

test('[P1] what is written is read back', () => {
  const fields = fc.record({
    u8: fc.nat({ max: 2 ** 8 - 1 }),
    u16: fc.nat({ max: 2 ** 16 - 1 }),
    u32: fc.nat({ max: 2 ** 32 - 1 }),
    u48: fc.nat({ max: 2 ** 48 - 1 }),
    bytes: fc.uint8Array({ maxLength: 20 }),
  })
  fc.assert(
    fc.property(fields, ({ u8, u16, u32, u48, bytes }) => {
      const reader = readBytes(writeBytes({ u48 }, { u8 }, { u32 }, { u16 }, { bytes }))
      expect([reader.u48(), reader.u8(), reader.u32(), reader.u16()]).toEqual([u48, u8, u32, u16])
      expect(reader.remaining()).toBe(bytes.byteLength)
      expect(reader.rest()).toEqual(bytes)
      expect(reader.isExact()).toBe(true)
    }),
  )
})

const misfits: Field[] = [
  { u8: 256 },
  { u8: -1 },
  { u8: 1.5 },
  { u16: 65_536 },
  { u32: 2 ** 32 },
  { u48: 2 ** 48 },
  { u48: Number.NaN },
  { bytes: zeros(15), size: 16 },
  { bytes: zeros(17), size: 16 },
]
test.each(misfits)('[P2] %j does not fit and throws', (field) => {
  expect(() => writeBytes(field)).toThrow('does not fit')
})

test('[P2] a frame with a room id of the wrong length throws', () => {
  const hello = {
    type: 'hello',
    roomId: zeros(15),
    role: 'viewer',
    generation: zeros(8),
    have: 0,
    haveLetters: 0,
    signature: zeros(64),
  } as const

  expect(() => encodeClientFrame(hello)).toThrow('does not fit')
})

test('[P3] a reader that ran dry stays dry, and is not exact', () => {
  const reader = readBytes(Uint8Array.of(1, 2, 3))

  expect(reader.u32()).toBe(0)
  expect(reader.u8()).toBe(0)
  expect(reader.bytes(1)).toEqual(zeros(0))
  expect(reader.isExact()).toBe(false)
})

test('[P3] a reader that left something is not exact', () => {
  const reader = readBytes(Uint8Array.of(1, 2))
  reader.u8()

  expect(reader.isExact()).toBe(false)
})

test('[P3] a reader keeps to its own part of a larger buffer', () => {
  const large = Uint8Array.of(9, 1, 2, 9)
  const reader = readBytes(large.subarray(1, 3))

  expect(reader.u16()).toBe(0x0102)
  expect(reader.u8()).toBe(0)
  expect(reader.isExact()).toBe(false)
})

test.each([
  { what: 'an append', type: 0x03, most: limits.entryBytes, code: 'entry-too-large' },
  { what: 'a presence', type: 0x04, most: limits.presenceBytes, code: 'frame-too-large' },
  { what: 'a part', type: 0x05, most: 4 + limits.snapshotPartBytes, code: 'frame-too-large' },
  { what: 'a locker', type: 0x06, most: 49 + limits.lockerBytes, code: 'frame-too-large' },
  { what: 'a lasting one', type: 0x09, most: 48 + limits.lockerBytes, code: 'frame-too-large' },
])('[P9] $what above its limit is refused, and at it is not', ({ type, most, code }) => {
  const fields = zeros(most)
  fields.set(type === 0x05 ? [0, 0, 0, 1] : [])
  if (type === 0x06) fields[48] = 7

  expect(parseClientFrame(join(Uint8Array.of(type), fields)).ok).toBe(true)
  const oneMore = parseClientFrame(join(Uint8Array.of(type), fields, zeros(1)))
  expect(oneMore).toEqual({ ok: false, code })
})

test.each([
  ['a presence', 0x85, limits.presenceBytes],
  ['a locker', 0x8c, limits.lockerBytes],
])('[P9] the client too refuses %s above its limit', (_, type, most) => {
  expect(parseRelayFrame(join(Uint8Array.of(type), zeros(most))).ok).toBe(true)
  expect(parseRelayFrame(join(Uint8Array.of(type), zeros(most + 1)))).toEqual(tooLarge)
})

test('[P10] a greeting of another version is told so, even when the rest makes no sense', () => {
  const unsupported = { ok: false, code: 'unsupported-version' }

  expect(parseClientFrame(Uint8Array.of(0x01, 2))).toEqual(unsupported)
  expect(parseClientFrame(Uint8Array.of(0x01, 0, 1, 2, 3))).toEqual(unsupported)
})

test.each([0, 6, 255])('[P10] a greeting in the role %i is malformed', (code) => {
  const hello = join(Uint8Array.of(0x01, 1), zeros(16), Uint8Array.of(code), zeros(84))

  expect(hello).toHaveLength(103)
  expect(parseClientFrame(hello)).toEqual(malformed)
})

test('[P11] a batch that claims what its bytes cannot hold is malformed', () => {
  const batch = (count: number, ...after: number[]) =>
    parseRelayFrame(Uint8Array.of(0x83, 0, 0, 0, 0, 0, 0, 1, count >> 8, count & 255, ...after))

  expect(batch(0).ok).toBe(true)
  expect(batch(1, 0, 0, 0, 1, 42).ok).toBe(true)
  expect(batch(65_535)).toEqual(malformed)
  expect(batch(2, 0, 0, 0, 1, 42)).toEqual(malformed)
  expect(batch(1, 255, 255, 255, 255, 42)).toEqual(malformed)
})

test.each([0x83, 0x84])('[P11] a lane that does not exist is malformed', (type) => {
  const bytes = zeros(type === 0x83 ? 10 : 20)
  bytes[0] = type
  expect(parseRelayFrame(bytes).ok).toBe(true)

  bytes[1] = 2

  expect(parseRelayFrame(bytes)).toEqual(malformed)
})

test('[P12] a locker is kept for 1 to 31 days', () => {
  const put = (days: number) =>
    parseClientFrame(join(Uint8Array.of(0x06), zeros(48), Uint8Array.of(days), zeros(20)))

  for (const days of [1, 7, 31]) expect(put(days).ok).toBe(true)
  for (const days of [0, 32, 255]) expect(put(days)).toEqual(malformed)
})

test('[P13] the parts of a snapshot put together are the snapshot', () => {
  const sizes = [0, 1, limits.snapshotPartBytes, limits.snapshotPartBytes + 1, 300_000]
  for (const size of sizes) {
    const snapshot = Uint8Array.from({ length: size }, (_, index) => index % 251)
    const parts = cutSnapshot(snapshot).map((part, index) => {
      const parsed = parseClientFrame(encodeClientFrame({ type: 'snapshot-part', part }))
      expect(parsed).toEqual({ ok: true, value: { type: 'snapshot-part', part } })
      expect(part.index).toBe(index)
      return part
    })
    expect(parts.every((part) => part.count === parts.length)).toBe(true)
    expect(join(...parts.map((part) => part.bytes))).toEqual(snapshot)
  }
})

test('[P13] the largest snapshot goes in as many parts as may be sent', () => {
  const parts = cutSnapshot(zeros(limits.snapshotBytes))
  const send = (index: number, count: number) =>
    parseRelayFrame(
      encodeRelayFrame({ type: 'snapshot-part', part: { index, count, bytes: zeros(1) } }),
    )

  expect(send(parts.length - 1, parts.length).ok).toBe(true)
  expect(send(0, parts.length + 1)).toEqual(malformed)
  expect(send(3, 3)).toEqual(malformed)
  expect(send(0, 0)).toEqual(malformed)
})

test('[P14] the error codes are those of the table', () => {
  expect(errorCodes).toEqual(constants.errorCodes)
})

test('[P14] an error with a number that has no meaning is malformed', () => {
  const numbers = new Set<number>(Object.values(errorCodes))

  for (let number = 0; number < 300; number++) {
    const frame = join(Uint8Array.of(0x8e, number >> 8, number & 255), zeros(16))
    expect(parseRelayFrame(frame).ok).toBe(numbers.has(number))
    expect(numberToErrorCode(number) !== null).toBe(numbers.has(number))
  }
})

test('[P15] the limits are those of the table', () => {
  expect(limits).toEqual(constants.limits)
})

test('[P15] a whole batch of the smallest entries fits in a frame', () => {
  const smallest = 53 + 28 + 64
  const entries = Array.from({ length: limits.batchBytes / smallest }, () => zeros(smallest))

  const frame = encodeRelayFrame({ type: 'batch', lane: 'log', first: 1, entries })

  expect(frame.byteLength).toBeLessThanOrEqual(limits.frameBytes)
})

test('[P15] an entry and a snapshot part of the largest size fit in a frame', () => {
  const entry = zeros(limits.entryBytes)
  const part = { index: 0, count: 1, bytes: zeros(limits.snapshotPartBytes) }
  const frames = [
    encodeClientFrame({ type: 'append', entry }),
    encodeClientFrame({ type: 'snapshot-part', part }),
  ]

  for (const frame of frames) expect(frame.byteLength).toBeLessThanOrEqual(limits.frameBytes)
})

test('[P16] the role codes are those of the table, and no other is a role', () => {
  const codes = new Map(Object.entries(constants.roleCodes).map(([role, code]) => [code, role]))

  expect(roleCodes).toEqual(constants.roleCodes)
  for (let code = 0; code < 256; code++) expect(codeToRole(code)).toBe(codes.get(code) ?? null)
})

test('[P44] tokens are asked for at least one slot, and for no more than an urn has', () => {
  const ask = (count: number) =>
    parseClientFrame(
      join(
        Uint8Array.of(0x0c),
        zeros(48),
        Uint8Array.of(count >> 8, count & 255),
        zeros(count * 32 + 64),
      ),
    )
  const answer = (count: number) =>
    parseRelayFrame(join(Uint8Array.of(0x91, count >> 8, count & 255), zeros(count * 32 + 64)))

  for (const most of [ask, answer]) {
    expect(most(1).ok).toBe(true)
    expect(most(limits.urnSlots + 1).ok).toBe(true)
    expect(most(0)).toEqual(malformed)
    expect(most(limits.urnSlots + 2)).toEqual(malformed)
  }
})

test('[P44] an answer has a number from one on, and exactly one length', () => {
  const fields = join(Uint8Array.of(0x0d), zeros(16 + 2 + 32 + 64))
  const cast = (n: number, size: number) =>
    parseClientFrame(join(fields, Uint8Array.of(0, n), zeros(size)))

  expect(cast(1, limits.urnAnswerBytes).ok).toBe(true)
  expect(cast(0, limits.urnAnswerBytes)).toEqual(malformed)
  expect(cast(1, limits.urnAnswerBytes - 1)).toEqual(malformed)
  expect(cast(1, limits.urnAnswerBytes + 1)).toEqual(malformed)
})

test.each([0x0f, 0x10])('[P44] an inquiry about an urn in no role is malformed', (type) => {
  const ask = (role: number) =>
    parseClientFrame(join(Uint8Array.of(type), zeros(16), Uint8Array.of(role), zeros(64)))

  expect(ask(4).ok).toBe(true)
  expect(ask(0)).toEqual(malformed)
  expect(ask(6)).toEqual(malformed)
})

test('[P44] an urn is open or closed, and nothing else', () => {
  const status = (state: number) => parseRelayFrame(join(Uint8Array.of(0x93, state), zeros(34)))

  expect(status(1).ok && status(2).ok).toBe(true)
  expect(status(0)).toEqual(malformed)
  expect(status(3)).toEqual(malformed)
})

test('[P72] a page is published, withdrawn or run out, and lists no more than are kept', () => {
  const page = (state: number, count: number) =>
    parseRelayFrame(
      join(Uint8Array.of(0x95, state), zeros(40), Uint8Array.of(0, count), zeros(count * 8)),
    )

  for (const state of [1, 2, 3]) expect(page(state, limits.editionsKept).ok).toBe(true)
  for (const state of [0, 4]) expect(page(state, 1)).toEqual(malformed)
  expect(page(1, limits.editionsKept + 1)).toEqual(malformed)
})

test('[P15] the largest edition fits in a frame', () => {
  const edition = zeros(limits.pageBytes + 77 + 64)
  const frame = encodeClientFrame({ type: 'page-publish', edition })

  expect(frame.byteLength).toBeLessThanOrEqual(limits.frameBytes)
})
