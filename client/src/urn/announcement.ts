import { createVerifier, roomIdOf, equalBytes, type Signer } from '#crypto'
import {
  encodeUrnRecord,
  isGrownFrom,
  parseUrnRecord,
  signedMessage,
  writeBytes,
  type SignedUrnRecord,
  type UrnRecord,
} from '#protocol'

// What stands in the encrypted room about an urn, where everybody reads the same:
//   the relay's record, signed by the host | the urn's public key 32 | the host's public key 32 | signature 64
// Whoever would give voters keys of their own, in order to know them again, would have to say so here.

/** What the host decides, once. Nothing of it can be changed, but that voters can be added. */
export interface UrnTerms {
  /** 16 random bytes. */
  readonly urnId: Uint8Array
  /** How much is asked: slots 0 to `slots` - 1. 1 to 200. */
  readonly slots: number
  /** A slot with fewer answers is never read by anybody. At least 5. */
  readonly minimum: number
  /** In days since 1970-01-01; the urn closes by itself the day after. At most 92 days ahead. */
  readonly lastDay: number
  /** From `voterKeyOf`, no two alike. 1 to 1,000. */
  readonly voters: readonly Uint8Array[]
}

/** An announcement that the host of the room has signed. */
export interface Urn extends UrnTerms {
  readonly roomId: Uint8Array
  /** The relay's, for this urn. */
  readonly publicKey: Uint8Array
  /** The record as the relay has it. */
  readonly record: Uint8Array
  /** The host's, to which the room's id commits. */
  readonly hostKey: Uint8Array
  /** The announcement itself. */
  readonly bytes: Uint8Array
}

const keysBytes = 32 + 32
const signatureBytes = 64

export function recordOf(roomId: Uint8Array, terms: UrnTerms): UrnRecord {
  const { urnId, slots, minimum, lastDay, voters } = terms
  return { urnId, roomId, slots, minimum, lastDay, voters }
}

export async function signRecord(
  host: Signer,
  record: UrnRecord,
): Promise<Uint8Array<ArrayBuffer>> {
  const signed = encodeUrnRecord(record)
  const signature = await host.sign(signedMessage('urn', signed))
  return writeBytes({ bytes: signed }, { bytes: signature })
}

export async function announce(
  host: Signer,
  record: Uint8Array,
  publicKey: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  const said = writeBytes(
    { bytes: record },
    { bytes: publicKey, size: 32 },
    { bytes: host.publicKey },
  )
  const signature = await host.sign(signedMessage('urn-announcement', said))
  return writeBytes({ bytes: said }, { bytes: signature })
}

/** Null unless the host of this room signed it. */
export async function readUrn(roomId: Uint8Array, bytes: Uint8Array): Promise<Urn | null> {
  const record = bytes.subarray(0, Math.max(0, bytes.byteLength - keysBytes - signatureBytes))
  const parsed = parseUrnRecord(record)
  if (!parsed.ok || !equalBytes(parsed.value.record.roomId, roomId)) return null
  const [publicKey, hostKey] = [bytes.slice(record.byteLength, -96), bytes.slice(-96, -64)]
  if (!equalBytes(await roomIdOf(hostKey), roomId)) return null
  if (!(await isSigned(hostKey, parsed.value, bytes))) return null
  return { ...parsed.value.record, publicKey, record, hostKey, bytes }
}

async function isSigned(
  hostKey: Uint8Array,
  { signed, signature }: SignedUrnRecord,
  bytes: Uint8Array,
): Promise<boolean> {
  const host = await createVerifier(hostKey)
  if (!(await host.verify(signature, signedMessage('urn', signed)))) return false
  const said = signedMessage('urn-announcement', bytes.subarray(0, -signatureBytes))
  return host.verify(bytes.subarray(-signatureBytes), said)
}

/** Of several announcements of one urn the one with most voters; those that do not follow are passed over. */
export async function newestUrn(
  roomId: Uint8Array,
  announcements: readonly Uint8Array[],
): Promise<Urn | null> {
  const read = await Promise.all(announcements.map((bytes) => readUrn(roomId, bytes)))
  const urns = read.filter((urn) => urn !== null)
  return urns.reduce<Urn | null>((newest, urn) => {
    return newest === null || isNextOf(urn, newest) ? urn : newest
  }, null)
}

function isNextOf(urn: Urn, before: Urn): boolean {
  const isSameKey = equalBytes(urn.publicKey, before.publicKey)
  return isSameKey && isGrownFrom(recordOf(urn.roomId, urn), recordOf(before.roomId, before))
}
