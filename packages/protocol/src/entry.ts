import { readBytes, writeBytes } from './bytes.ts'
import { limits } from './limits.ts'
import { accept, refuse, type Parsed } from './parsed.ts'
import { codeToRole, roleCodes, type Role } from './roles.ts'

// The only thing a room's log holds:
//   header 53 | sealed (iv 12, ciphertext, tag 16) | signature 64
// The header is the additional data of the seal; the signature is over the context and all before it.

const entryKindCodes = { update: 1, snapshot: 2, letter: 3 } as const
export type EntryKind = keyof typeof entryKindCodes

const entryVersion = 1
export const entryHeaderBytes = 53
export const signatureBytes = 64
const smallestSealedBytes = 12 + 16

export type EntryHeader = {
  readonly kind: EntryKind
  readonly role: Role
  /** 16 bytes. */
  readonly roomId: Uint8Array
  /** 8 random bytes, one per tab session. */
  readonly writer: Uint8Array
  /** 1, 2, 3… per writer; 0 for a snapshot. */
  readonly n: number
  /** The highest number of the log that the writer had applied without a gap. */
  readonly seen: number
  /** 16 bytes: the chain value at `seen`. */
  readonly chain: Uint8Array
}

export type SealedEntry = {
  readonly header: EntryHeader
  readonly headerBytes: Uint8Array
  readonly sealed: Uint8Array
  /** Everything the signature covers, without its context. */
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly bytes: Uint8Array
}

export function encodeEntryHeader(header: EntryHeader): Uint8Array<ArrayBuffer> {
  return writeBytes(
    { u8: entryVersion },
    { u8: entryKindCodes[header.kind] },
    { u8: roleCodes[header.role] },
    { bytes: header.roomId, size: 16 },
    { bytes: header.writer, size: 8 },
    { u32: header.n },
    { u48: header.seen },
    { bytes: header.chain, size: 16 },
  )
}

/**
 * Refuses by length, then version, then fields, then role; ciphertext and signature are not looked
 * into. What it answers are views of `bytes`.
 */
export function parseEntry(bytes: Uint8Array): Parsed<SealedEntry> {
  if (bytes.byteLength < entryHeaderBytes + smallestSealedBytes + signatureBytes) {
    return refuse('entry-malformed')
  }
  if (bytes.byteLength > limits.snapshotBytes) return refuse('entry-too-large')
  if (bytes[0] !== entryVersion) return refuse('unsupported-version')
  const headerBytes = bytes.subarray(0, entryHeaderBytes)
  const header = parseEntryHeader(headerBytes)
  if (header === null) return refuse('entry-malformed')
  if (!mayWrite(header.role, header.kind)) return refuse('wrong-role')
  if (header.kind !== 'snapshot' && bytes.byteLength > limits.entryBytes) {
    return refuse('entry-too-large')
  }
  const signatureAt = bytes.byteLength - signatureBytes
  return accept({
    header,
    headerBytes,
    sealed: bytes.subarray(entryHeaderBytes, signatureAt),
    signed: bytes.subarray(0, signatureAt),
    signature: bytes.subarray(signatureAt),
    bytes,
  })
}

function parseEntryHeader(bytes: Uint8Array): EntryHeader | null {
  const reader = readBytes(bytes)
  reader.u8()
  const kind = codeToKind(reader.u8())
  const role = codeToRole(reader.u8())
  const roomId = reader.bytes(16)
  const writer = reader.bytes(8)
  const n = reader.u32()
  const seen = reader.u48()
  const chain = reader.bytes(16)
  if (kind === null || role === null || !reader.isExact()) return null
  if ((kind === 'snapshot') !== (n === 0)) return null
  return { kind, role, roomId, writer, n, seen, chain }
}

/** Who may put what into a room: the document is the members', the letterbox is everybody's who holds its key. */
export function mayWrite(role: Role, kind: EntryKind): boolean {
  return kind === 'letter' ? role === 'letterbox' : role === 'host' || role === 'member'
}

function codeToKind(code: number): EntryKind | null {
  if (code === entryKindCodes.update) return 'update'
  if (code === entryKindCodes.snapshot) return 'snapshot'
  return code === entryKindCodes.letter ? 'letter' : null
}
