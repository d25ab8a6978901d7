import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import vectors from '../vectors/policies.json' with { type: 'json' }
import { hexToBytes, join, revive, toHex } from './hex.fixture.ts'
import { encodePolicy, parsePolicy, type Policy } from './policy.ts'

const exactly = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const key = exactly(32)
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
    state: fc.constantFrom('open', 'ended'),
    endsDay: fc.nat({ max: 2 ** 32 - 1 }),
  })
  .map((policy) => (policy.revision === 1 ? { ...policy, previous: new Uint8Array(32) } : policy))

const refused = { ok: false, code: 'policy-refused' }
const [first = new Uint8Array(), second = new Uint8Array()] = vectors.map((vector) =>
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
  expect(bytes).toHaveLength(314)
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
  for (const state of [0, 3, 255]) {
    expect(parsePolicy(changed(first, stateAt, state))).toEqual(refused)
  }
  expect(parsePolicy(changed(first, 4, 0))).toEqual(refused)
  expect(parsePolicy(changed(second, 4, 0))).toEqual(refused)
})

test.each([0, 2, 255])('[P23] a policy of version %i is not for us', (version) => {
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
  fc.assert(
    fc.property(exactly(314), fc.boolean(), (random, likely) => {
      const bytes = likely ? changed(changed(random, 0, 1), stateAt, 1) : random
      const parsed = parsePolicy(bytes)
      const again = parsed.ok ? encodePolicy(parsed.value.policy) : bytes.subarray(0, 250)
      expect(again).toEqual(bytes.subarray(0, 250))
    }),
  )
})
