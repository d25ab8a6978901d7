import { readBytes, writeBytes, type ByteReader } from './bytes.ts'
import { signatureBytes } from './entry.ts'
import { limits } from './limits.ts'
import { accept, refuse, type Parsed } from './parsed.ts'

// What the relay must know of an urn, signed by the host of its room and readable by both sides. The
// terms never change: a later record has the same ones and more voters.

const recordVersion = 1

export type UrnRecord = {
  readonly urnId: Uint8Array
  readonly roomId: Uint8Array
  /** What is asked: slots 1 to `slots`. Slot 0 says that somebody has answered. */
  readonly slots: number
  /** A slot with fewer answers is never read by anybody. */
  readonly minimum: number
  /** In days since 1970-01-01 UTC; the day after it the urn is closed. */
  readonly lastDay: number
  /** Ed25519 public keys that stand in this urn and nowhere else, no two alike. */
  readonly voters: readonly Uint8Array[]
}

export type SignedUrnRecord = {
  readonly record: UrnRecord
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly bytes: Uint8Array
}

const fixedBytes = 1 + 16 + 16 + 2 + 2 + 4 + 2
const voterBytes = 32

/** The bytes the host signs; the signature is appended to them. */
export function encodeUrnRecord(record: UrnRecord): Uint8Array<ArrayBuffer> {
  return writeBytes(
    { u8: recordVersion },
    { bytes: record.urnId, size: 16 },
    { bytes: record.roomId, size: 16 },
    { u16: record.slots },
    { u16: record.minimum },
    { u32: record.lastDay },
    { u16: record.voters.length },
    ...record.voters.map((bytes) => ({ bytes, size: voterBytes })),
  )
}

export function parseUrnRecord(bytes: Uint8Array): Parsed<SignedUrnRecord> {
  const unsigned = bytes.byteLength - signatureBytes
  if (unsigned < fixedBytes || unsigned > fixedBytes + limits.urnVoters * voterBytes) {
    return refuse('urn-refused')
  }
  if (bytes[0] !== recordVersion) return refuse('unsupported-version')
  const signed = bytes.subarray(0, unsigned)
  const record = parseRecordFields(readBytes(signed.subarray(1)))
  if (record === null || !isWithinLimits(record)) return refuse('urn-refused')
  return accept({ record, signed, signature: bytes.subarray(unsigned), bytes })
}

function parseRecordFields(reader: ByteReader): UrnRecord | null {
  const urnId = reader.bytes(16)
  const roomId = reader.bytes(16)
  const slots = reader.u16()
  const minimum = reader.u16()
  const lastDay = reader.u32()
  const count = reader.u16()
  if (count * voterBytes !== reader.remaining()) return null
  const voters = Array.from({ length: count }, () => reader.bytes(voterBytes))
  if (!reader.isExact()) return null
  return { urnId, roomId, slots, minimum, lastDay, voters }
}

function isWithinLimits({ slots, minimum, voters }: UrnRecord): boolean {
  if (slots === 0 || slots > limits.urnSlots) return false
  if (minimum < limits.urnMinimum || voters.length === 0) return false
  if (largestReveal(slots, voters.length) > limits.urnRevealBytes) return false
  return new Set(voters.map((voter) => voter.join())).size === voters.length
}

/** Whether `next` is the same urn with more voters behind those of before, and nothing else. */
export function isGrownFrom(next: UrnRecord, before: UrnRecord): boolean {
  if (next.voters.length <= before.voters.length) return false
  const voters = next.voters.slice(0, before.voters.length)
  return equals(encodeUrnRecord({ ...next, voters }), encodeUrnRecord(before))
}

function equals(a: Uint8Array, b: Uint8Array): boolean {
  return a.byteLength === b.byteLength && a.every((byte, at) => byte === b[at])
}

// What an urn held when it closed: the same bytes for everybody, for as long as the room lives.

const revealVersion = 1
const revealFixedBytes = 1 + 32 + 2 + signatureBytes + 2

export type UrnReveal = {
  /** SHA-256 of the last record of the urn, its signature included. */
  readonly recordHash: Uint8Array
  /** How many had said that they answered. */
  readonly answered: number
  /** The host's signature on the closing; zeros when its last day closed it. */
  readonly closing: Uint8Array
  /** For each slot from 1 on: its sealed answers, or none at all where there were too few. */
  readonly slots: readonly (readonly Uint8Array[])[]
}

/** Sorted by their bytes, which begin with random ones: what came first is not seen any more. */
export function encodeUrnReveal(reveal: UrnReveal): Uint8Array<ArrayBuffer> {
  return writeBytes(
    { u8: revealVersion },
    { bytes: reveal.recordHash, size: 32 },
    { u16: reveal.answered },
    { bytes: reveal.closing, size: signatureBytes },
    { u16: reveal.slots.length },
    ...reveal.slots.flatMap((sealed) => [
      { u16: sealed.length },
      ...sealed.toSorted(compareBytes).map((bytes) => ({ bytes, size: limits.urnAnswerBytes })),
    ]),
  )
}

export function parseUrnReveal(bytes: Uint8Array): Parsed<UrnReveal> {
  if (bytes.byteLength > limits.urnRevealBytes) return refuse('frame-too-large')
  if (bytes.byteLength < revealFixedBytes) return refuse('malformed-frame')
  if (bytes[0] !== revealVersion) return refuse('unsupported-version')
  const reader = readBytes(bytes.subarray(1))
  const recordHash = reader.bytes(32)
  const answered = reader.u16()
  const closing = reader.bytes(signatureBytes)
  const count = reader.u16()
  if (count > limits.urnSlots) return refuse('malformed-frame')
  const slots = Array.from({ length: count }, () => parseSlot(reader))
  if (!reader.isExact() || !slots.every(isSorted)) return refuse('malformed-frame')
  return accept({ recordHash, answered, closing, slots })
}

function parseSlot(reader: ByteReader): readonly Uint8Array[] {
  const size = limits.urnAnswerBytes
  // Attack: two bytes that claim 65,535 answers would make room for them all, were they not read first.
  const whole = reader.bytes(reader.u16() * size)
  return Array.from({ length: whole.byteLength / size }, (_, at) =>
    whole.subarray(at * size, (at + 1) * size),
  )
}

function isSorted(sealed: readonly Uint8Array[]): boolean {
  return sealed.every((each, at) => at === 0 || compareBytes(sealed[at - 1] ?? each, each) <= 0)
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const at = a.findIndex((byte, index) => byte !== b[index])
  return at === -1 ? a.byteLength - b.byteLength : (a[at] ?? 0) - (b[at] ?? 0)
}

export function largestReveal(slots: number, voters: number): number {
  return revealFixedBytes + slots * (2 + voters * limits.urnAnswerBytes)
}
