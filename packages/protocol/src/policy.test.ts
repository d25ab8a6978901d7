import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import vectors from '../vectors/policies.json' with { type: 'json' }
import { hexToBytes, join, revive, toHex } from './hex.fixture.ts'
import { limits } from './limits.ts'
import { encodePolicy, parsePolicy, type Policy } from './policy.ts'

const exactly = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const key = exactly(32)
const move = fc.record({
  head: fc.nat({ max: 2 ** 48 - 1 }),
  forward: fc.uint8Array({ minLength: 1, maxLength: 400 }),
})
const states = fc.oneof(
  fc.record({ state: fc.constantFrom('open', 'ended') }),
  fc.record({ state: fc.constant('moved' as const), move }),
)
const policies: fc.Arbitrary<Policy> = fc
  .record({
    revision: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    previous: exactly(32).map((bytes) => Uint8Array.of(bytes[0] || 1, ...bytes.subarray(1))),
    roomId: exactly(16),
    keys: fc.record({
      host: key,
      member: key,
      participant: key,
      viewer: key,
      letterbox: key,
      letterboxSeal: key,
    }),
    endsDay: fc.nat({ max: 2 ** 32 - 1 }),
  })
  .chain((policy) => states.map((state) => ({ ...policy, ...state })))
  .map((policy) => (policy.revision === 1 ? { ...policy, previous: new Uint8Array(32) } : policy))

const refused = { ok: false, code: 'policy-refused' }
const none = new Uint8Array()
const [first = none, second = none, moved = none] = vectors.map((vector) =>
  hexToBytes(vector.signed.hex + vector.signature.hex),
)
const stateAt = 1 + 4 + 32 + 16 + 6 * 32

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  return Uint8Array.from(bytes, (old, index) => (index === at ? byte : old))
}

test.each(vectors)('[P22] a policy that is $policy.state is exactly its bytes', (vector) => {
  const policy = revive(vector.policy) as Policy
  const bytes = hexToBytes(vector.signed.hex + vector.signature.hex)

  expect(toHex(encodePolicy(policy))).toBe(vector.signed.hex)
  expect(bytes).toHaveLength(policy.state === 'moved' ? 314 + 6 + 188 : 314)
  expect(parsePolicy(bytes)).toEqual({
    ok: true,
    value: {
      policy,
      signed: hexToBytes(vector.signed.hex),
      signature: hexToBytes(vector.signature.hex),
      bytes,
    },
  })
})

test('[P22] every policy is read back as it was written', () => {
  fc.assert(
    fc.property(policies, exactly(64), (policy, signature) => {
      const parsed = parsePolicy(join(encodePolicy(policy), signature))
      expect(parsed).toMatchObject({ ok: true, value: { policy, signature } })
    }),
  )
})

test('[P23] a policy cut anywhere or followed by more is refused', () => {
  for (let size = 0; size < first.byteLength; size++) {
    expect(parsePolicy(first.subarray(0, size))).toEqual(refused)
  }
  expect(parsePolicy(join(first, Uint8Array.of(0)))).toEqual(refused)
})

test('[P23] a state that does not exist, and a revision 0, are refused', () => {
  for (const state of [0, 3, 4, 255]) {
    expect(parsePolicy(changed(first, stateAt, state))).toEqual(refused)
  }
  expect(parsePolicy(changed(first, 4, 0))).toEqual(refused)
  expect(parsePolicy(changed(second, 4, 0))).toEqual(refused)
})

test('[P30] a move that is cut, without a place to go, or too long is refused', () => {
  for (let size = 0; size < 314 + 6 + 1; size += 1) {
    expect(parsePolicy(moved.subarray(0, size))).toEqual(refused)
  }
  const long = join(moved.subarray(0, 256), new Uint8Array(limits.forwardBytes + 1), moved)
  expect(parsePolicy(long)).toEqual(refused)
})

test('[P30] a version and a state that do not belong together are refused', () => {
  expect(parsePolicy(changed(moved, 0, 1))).toEqual(refused)
  expect(parsePolicy(changed(moved, stateAt, 1))).toEqual(refused)
  expect(parsePolicy(changed(second, 0, 2))).toEqual(refused)
})

test('[P2] [P30] a room that says where to and has not moved, or the other way round, is not written', () => {
  const { state: _, ...rest } = revive(vectors[2]?.policy) as Policy
  const { move: to, ...bare } = rest

  expect(() => encodePolicy({ ...rest, state: 'ended' })).toThrow(/moved/)
  expect(() => encodePolicy({ ...bare, state: 'moved' })).toThrow(/moved/)
  for (const forward of [new Uint8Array(), new Uint8Array(limits.forwardBytes + 1)]) {
    const away = { head: to?.head ?? 0, forward }
    expect(() => encodePolicy({ ...bare, state: 'moved', move: away })).toThrow(/forward/)
  }
})

test.each([0, 3, 255])('[P23] a policy of version %i is not for us', (version) => {
  const unsupported = { ok: false, code: 'unsupported-version' }

  expect(parsePolicy(changed(first, 0, version))).toEqual(unsupported)
})

test('[P24] a first policy with a predecessor, and a later one without, are refused', () => {
  const orphan = second.slice()
  orphan.fill(0, 5, 37)

  expect(parsePolicy(changed(first, 36, 1))).toEqual(refused)
  expect(parsePolicy(orphan)).toEqual(refused)
})

test('[P4] random bytes are no policy or encode to themselves, and never throw', () => {
  const lengths = fc.oneof(exactly(314), exactly(330))
  fc.assert(
    fc.property(lengths, fc.constantFrom(null, 1, 2), (random, version) => {
      const state = version === 2 ? 3 : 1
      const bytes = version === null ? random : changed(changed(random, 0, version), stateAt, state)
      const parsed = parsePolicy(bytes)
      const again = parsed.ok ? encodePolicy(parsed.value.policy) : bytes.subarray(0, -64)
      expect(again).toEqual(bytes.subarray(0, -64))
    }),
  )
})
