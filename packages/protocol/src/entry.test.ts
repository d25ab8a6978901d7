import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import vectors from '../vectors/entries.json' with { type: 'json' }
import {
  encodeEntryHeader,
  mayWrite,
  parseEntry,
  type EntryHeader,
  type EntryKind,
} from './entry.ts'
import { hexToBytes, join, revive, toHex } from './hex.fixture.ts'
import { limits } from './limits.ts'
import { roleCodes, type Role } from './roles.ts'

const roles = Object.keys(roleCodes) as Role[]
const kinds: EntryKind[] = ['update', 'snapshot', 'letter']
const writersOf: Record<EntryKind, readonly Role[]> = {
  update: ['host', 'member'],
  snapshot: ['host', 'member'],
  letter: ['letterbox'],
}
const malformed = { ok: false, code: 'entry-malformed' }
const entries = vectors.map(({ headerBytes, sealed, signature }) =>
  hexToBytes(headerBytes.hex + sealed.hex + signature.hex),
)
const [update = new Uint8Array(), snapshot = new Uint8Array()] = entries

const exactly = (length: number) => fc.uint8Array({ minLength: length, maxLength: length })
const headers: fc.Arbitrary<EntryHeader> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    pick: fc.nat(),
    roomId: exactly(16),
    writer: exactly(8),
    number: fc.integer({ min: 1, max: 2 ** 32 - 1 }),
    seen: fc.nat({ max: 2 ** 48 - 1 }),
    chain: exactly(16),
  })
  .map(({ pick, number, ...fields }) => {
    const writers = writersOf[fields.kind]
    const role = writers[pick % writers.length] ?? 'host'
    return { ...fields, role, n: fields.kind === 'snapshot' ? 0 : number }
  })

function changed(entry: Uint8Array, ...changes: readonly [at: number, byte: number][]): Uint8Array {
  const bytes = entry.slice()
  for (const [at, byte] of changes) bytes[at] = byte
  return bytes
}

test.each(vectors)('[P17] an entry of kind $header.kind is exactly its bytes', (vector) => {
  const header = revive(vector.header) as EntryHeader
  const { headerBytes, sealed, signature } = vector

  expect(toHex(encodeEntryHeader(header))).toBe(headerBytes.hex)
  expect(headerBytes.hex).toHaveLength(2 * 53)
  const bytes = hexToBytes(headerBytes.hex + sealed.hex + signature.hex)
  expect(parseEntry(bytes)).toEqual({
    ok: true,
    value: {
      header,
      headerBytes: hexToBytes(headerBytes.hex),
      sealed: hexToBytes(sealed.hex),
      signed: hexToBytes(headerBytes.hex + sealed.hex),
      signature: hexToBytes(signature.hex),
      bytes,
    },
  })
})

test('[P17] every header is read back as it was written', () => {
  fc.assert(
    fc.property(headers, fc.uint8Array({ minLength: 92, maxLength: 200 }), (header, tail) => {
      const parsed = parseEntry(join(encodeEntryHeader(header), tail))
      expect(parsed).toMatchObject({ ok: true, value: { header } })
    }),
  )
})

test('[P18] an entry cut below its smallest size is malformed', () => {
  for (let size = 0; size < update.byteLength; size++) {
    expect(parseEntry(update.subarray(0, size))).toEqual(malformed)
  }
})

test.each([0, 4, 255])('[P18] the kind %i and the role %i do not exist', (code) => {
  expect(parseEntry(changed(update, [1, code]))).toEqual(malformed)
  expect(parseEntry(changed(update, [2, code === 4 ? 6 : code]))).toEqual(malformed)
})

test('[P18] only a snapshot has no number', () => {
  const numberless = changed(update, [27, 0], [28, 0], [29, 0], [30, 0])

  expect(parseEntry(numberless)).toEqual(malformed)
  expect(parseEntry(changed(snapshot, [30, 1]))).toEqual(malformed)
})

test.each([0, 2, 255])('[P19] an entry of version %i is not for us', (version) => {
  const unsupported = { ok: false, code: 'unsupported-version' }

  expect(parseEntry(changed(update, [0, version]))).toEqual(unsupported)
})

test.each(kinds.flatMap((kind) => roles.map((role) => ({ kind, role }))))(
  '[P20] a $role that writes a $kind',
  ({ kind, role }) => {
    const header = {
      kind,
      role,
      roomId: new Uint8Array(16),
      writer: new Uint8Array(8),
      n: kind === 'snapshot' ? 0 : 1,
      seen: 0,
      chain: new Uint8Array(16),
    }
    const parsed = parseEntry(join(encodeEntryHeader(header), new Uint8Array(92)))
    const allowed = writersOf[kind].includes(role)

    expect(mayWrite(role, kind)).toBe(allowed)
    expect(parsed.ok ? 'accepted' : parsed.code).toBe(allowed ? 'accepted' : 'wrong-role')
  },
)

test('[P21] an entry may be as large as its limit and no larger', () => {
  const tooLarge = { ok: false, code: 'entry-too-large' }
  const grown = (entry: Uint8Array, size: number) => {
    const bytes = new Uint8Array(size)
    bytes.set(entry)
    return parseEntry(bytes)
  }

  expect(grown(update, limits.entryBytes).ok).toBe(true)
  expect(grown(update, limits.entryBytes + 1)).toEqual(tooLarge)
  expect(grown(snapshot, limits.snapshotBytes).ok).toBe(true)
  expect(grown(snapshot, limits.snapshotBytes + 1)).toEqual(tooLarge)
})

test('[P4] random bytes are no entry or encode to themselves, and never throw', () => {
  const likely = fc.tuple(
    fc.integer({ min: 0, max: 2 }),
    fc.integer({ min: 0, max: 4 }),
    fc.integer({ min: 0, max: 6 }),
  )
  fc.assert(
    fc.property(likely, fc.uint8Array({ maxLength: 250 }), (start, tail) => {
      const bytes = Uint8Array.of(...start, ...tail)
      const parsed = parseEntry(bytes)
      const again = parsed.ok ? encodeEntryHeader(parsed.value.header) : bytes.subarray(0, 53)
      expect(again).toEqual(bytes.subarray(0, 53))
    }),
    { numRuns: 2000 },
  )
})
