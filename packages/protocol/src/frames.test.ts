import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import clientVectors from '../vectors/client-frames.json' with { type: 'json' }
import relayVectors from '../vectors/relay-frames.json' with { type: 'json' }
import { encodeClientFrame, parseClientFrame, type ClientFrame } from './client-frames.ts'
import { errorCodes, type ErrorCode } from './codes.ts'
import { hexToBytes, join, revive, toHex } from './hex.fixture.ts'
import { limits } from './limits.ts'
import { encodeRelayFrame, parseRelayFrame, type RelayFrame } from './relay-frames.ts'
import { roleCodes, type Role } from './roles.ts'

const exactly = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const rest = fc.uint8Array({ maxLength: 100 })
const u8 = fc.nat({ max: 2 ** 8 - 1 })
const u32 = fc.nat({ max: 2 ** 32 - 1 })
const u48 = fc.nat({ max: 2 ** 48 - 1 })
const lane = fc.constantFrom('log', 'letters')
const role = fc.constantFrom(...(Object.keys(roleCodes) as Role[]))
const u16 = fc.nat({ max: 2 ** 16 - 1 })
const elements = fc.array(exactly(32), { minLength: 1, maxLength: 5 })
const inquiry = fc.record({ urnId: exactly(16), role, signature: exactly(64) })
const part = fc
  .record({ index: fc.nat({ max: 136 }), more: fc.nat({ max: 136 }), bytes: rest })
  .map(({ index, more, bytes }) => ({ index, count: Math.min(137, index + 1 + more), bytes }))

type Arbitraries<Frame extends { type: string }> = {
  [T in Frame['type']]: fc.Arbitrary<Omit<Extract<Frame, { type: T }>, 'type'>>
}

const clientArbitraries: Arbitraries<ClientFrame> = {
  hello: fc.record({
    roomId: exactly(16),
    role,
    generation: exactly(8),
    have: u48,
    haveLetters: u48,
    signature: exactly(64),
  }),
  policy: fc.record({ policy: rest }),
  append: fc.record({ entry: rest }),
  presence: fc.record({ sealed: rest }),
  'snapshot-part': fc.record({ part }),
  'locker-put': fc.record({
    id: exactly(16),
    proofHash: exactly(32),
    days: fc.integer({ min: 1, max: 31 }),
    body: rest,
  }),
  'locker-open': fc.record({ id: exactly(16), proof: exactly(32) }),
  ping: fc.record({}),
  'locker-keep': fc.record({ id: exactly(16), proof: exactly(32), body: rest }),
  'locker-drop': fc.record({ id: exactly(16), proof: exactly(32) }),
  'urn-open': fc.record({ record: rest }),
  'urn-token': fc.record({
    urnId: exactly(16),
    voter: exactly(32),
    blinded: elements,
    signature: exactly(64),
  }),
  'urn-cast': fc.record({
    urnId: exactly(16),
    slot: u16,
    input: exactly(32),
    output: exactly(64),
    n: fc.integer({ min: 1, max: 2 ** 16 - 1 }),
    sealed: exactly(limits.urnAnswerBytes),
  }),
  'urn-close': fc.record({ urnId: exactly(16), signature: exactly(64) }),
  'urn-status': inquiry,
  'urn-reveal': inquiry,
  'page-publish': fc.record({ edition: rest }),
  'page-withdraw': fc.record({ key: exactly(32), signature: exactly(64) }),
  'page-look': fc.record({ pageId: exactly(16) }),
}

const relayArbitraries: Arbitraries<RelayFrame> = {
  challenge: fc.record({ challenge: exactly(32) }),
  welcome: fc.record({
    generation: exactly(8),
    base: u48,
    oldest: u48,
    head: u48,
    last: exactly(16),
    policy: rest,
  }),
  batch: fc.record({ lane, first: u48, entries: fc.array(rest, { maxLength: 8 }) }),
  ack: fc.record({ lane, writer: exactly(8), n: u32, seq: u48 }),
  presence: fc.record({ sealed: rest }),
  live: fc.record({ head: u48 }),
  'policy-ok': fc.record({ revision: u32 }),
  ended: fc.record({ policy: rest }),
  'snapshot-part': fc.record({ part }),
  'snapshot-ok': fc.record({ base: u48 }),
  'locker-ok': fc.record({}),
  locker: fc.record({ body: rest }),
  'locker-refused': fc.record({ triesLeft: u8 }),
  error: fc.record({
    code: fc.constantFrom(...(Object.keys(errorCodes) as ErrorCode[])),
    retryMs: u32,
    writer: exactly(8),
    n: u32,
  }),
  pong: fc.record({}),
  'urn-opened': fc.record({ publicKey: exactly(32) }),
  'urn-tokens': fc.record({ evaluated: elements, proof: exactly(64) }),
  'urn-kept': fc.record({}),
  'urn-status': fc.record({
    state: fc.constantFrom('open', 'closed'),
    answered: u16,
    recordHash: exactly(32),
  }),
  'urn-part': fc.record({ part }),
  page: fc.record({
    state: fc.constantFrom('published', 'withdrawn', 'run-out'),
    number: u32,
    name: exactly(32),
    lastDay: u32,
    editions: fc.array(fc.record({ number: u32, day: u32 }), { maxLength: limits.editionsKept }),
  }),
}

/** How many bytes come before the `rest` of the frames that have one; the others are fixed whole. */
const fixedBytes: Record<string, number> = {
  policy: 1,
  append: 1,
  presence: 1,
  'snapshot-part': 5,
  'locker-put': 50,
  'locker-keep': 49,
  welcome: 43,
  ended: 1,
  locker: 1,
  'urn-open': 1,
  'urn-part': 5,
  'page-publish': 1,
}

/** Both directions have the same rules, so they are held to them by the same tests. */
const directions = [
  {
    from: 'client',
    vectors: clientVectors as readonly Vector[],
    samples: samplesOf<ClientFrame>(clientArbitraries),
    encode: (frame: unknown) => encodeClientFrame(frame as ClientFrame),
    parse: parseClientFrame,
    firstType: 0x01,
    foreignTypes: [0x00, 0x14, 0x20, 0x81, 0x95, 0xff],
  },
  {
    from: 'relay',
    vectors: relayVectors as readonly Vector[],
    samples: samplesOf<RelayFrame>(relayArbitraries),
    encode: (frame: unknown) => encodeRelayFrame(frame as RelayFrame),
    parse: parseRelayFrame,
    firstType: 0x81,
    foreignTypes: [0x00, 0x01, 0x13, 0x80, 0x96, 0xff],
  },
]

type Vector = { readonly frame: Sample; readonly bytes: { readonly hex: string } }
type Sample = { readonly type: string }

function samplesOf<Frame extends Sample>(arbitraries: Arbitraries<Frame>): fc.Arbitrary<Sample> {
  const entries: [string, fc.Arbitrary<object>][] = Object.entries(arbitraries)
  return fc.oneof(...entries.map(([type, fields]) => fields.map((all) => ({ ...all, type }))))
}

describe.each(directions)('from the $from', (direction) => {
  const { vectors, samples, encode, parse, foreignTypes, firstType } = direction

  test.each(vectors)('[P5] $frame.type is exactly its bytes', (vector) => {
    const frame = revive(vector.frame)

    expect(toHex(encode(frame))).toBe(vector.bytes.hex)
    expect(parse(hexToBytes(vector.bytes.hex))).toEqual({ ok: true, value: frame })
  })

  test('[P5] each type has a vector', () => {
    const types = vectors.map(({ bytes }) => Number.parseInt(bytes.hex.slice(0, 2), 16))

    expect(types).toEqual(types.map((_, index) => firstType + index))
    for (const type of types)
      expect(parse(Uint8Array.of(type))).not.toEqual(refused('unknown-frame'))
  })

  test('[P6] every frame is read back as it was written', () => {
    fc.assert(
      fc.property(samples, (frame) => {
        expect(parse(encode(frame))).toEqual({ ok: true, value: frame })
      }),
      { numRuns: 1000 },
    )
  })

  test('[P7] a frame cut in its fixed fields, or followed by more, is malformed', () => {
    fc.assert(
      fc.property(samples, (frame) => {
        const bytes = encode(frame)
        const fixed = fixedBytes[frame.type]
        for (let size = 0; size < (fixed ?? bytes.byteLength); size++) {
          expect(parse(bytes.subarray(0, size))).toEqual(refused('malformed-frame'))
        }
        const longer = parse(join(bytes, Uint8Array.of(0)))
        expect(longer.ok).toBe(fixed !== undefined)
      }),
    )
  })

  test('[P7] an empty frame is malformed', () => {
    expect(parse(new Uint8Array())).toEqual(refused('malformed-frame'))
  })

  test.each(foreignTypes)('[P8] the type %i is unknown here', (type) => {
    expect(parse(Uint8Array.of(type, 1, 2, 3))).toEqual(refused('unknown-frame'))
  })

  test('[P9] a message above the limit is too large, whatever it is', () => {
    const message = new Uint8Array(limits.frameBytes + 1)

    for (const type of [0x02, 0x88, 0xff]) {
      message[0] = type
      expect(parse(message)).toEqual(refused('frame-too-large'))
    }
  })

  test('[P4] random bytes are refused or encode to themselves, and never throw', () => {
    const types = fc.integer({ min: firstType - 1, max: firstType + 21 })
    fc.assert(
      fc.property(fc.option(types), fc.uint8Array({ maxLength: 130 }), (type, random) => {
        const bytes = type === null ? random : join(Uint8Array.of(type & 255), random)
        const parsed = parse(bytes)
        expect(parsed.ok ? encode(parsed.value) : bytes).toEqual(bytes)
      }),
      { numRuns: 3000 },
    )
  })

  test('[P4] a vector with any one bit flipped is refused or encodes to itself', () => {
    for (const vector of vectors) {
      const whole = hexToBytes(vector.bytes.hex)
      for (let bit = 0; bit < whole.byteLength * 8; bit++) {
        const bytes = whole.slice()
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7))
        const parsed = parse(bytes)
        expect(parsed.ok ? encode(parsed.value) : bytes).toEqual(bytes)
      }
    }
  })
})

function refused(code: ErrorCode) {
  return { ok: false, code }
}

test('[P27] a welcome names an entry in 16 bytes before the policy, and is malformed without them', () => {
  const welcome = {
    type: 'welcome',
    generation: new Uint8Array(8),
    base: 0,
    oldest: 1,
    head: 2,
    last: new Uint8Array(16).fill(7),
    policy: Uint8Array.of(1, 2),
  } as const
  const bytes = encodeRelayFrame(welcome)
  expect(bytes.subarray(-18)).toEqual(Uint8Array.from([...welcome.last, 1, 2]))
  expect(parseRelayFrame(bytes.subarray(0, -3))).toEqual({ ok: false, code: 'malformed-frame' })
  expect(() => encodeRelayFrame({ ...welcome, last: new Uint8Array(15) })).toThrow('does not fit')
})
