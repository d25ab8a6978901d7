import { readBytes, writeBytes } from './bytes.ts'
import { signatureBytes } from './entry.ts'
import { limits } from './limits.ts'
import { accept, refuse, type Parsed } from './parsed.ts'

// One numbered and dated state of a page, signed with the page's own key, for everybody to read. The
// page's id commits to that key, so nobody else can publish there; and no room is named in it.

const editionVersion = 1

export type Edition = {
  /** Ed25519, the page's own. */
  readonly key: Uint8Array
  /** 1, 2, 3 … */
  readonly number: number
  /** SHA-256 of the edition before this one, signature included; zeros at number 1. */
  readonly previous: Uint8Array
  /** When it was published, in days since 1970-01-01 UTC. */
  readonly day: number
  /** The day after it the page has run out. */
  readonly lastDay: number
  /** A page's content as text, in UTF-8. */
  readonly content: Uint8Array
}

export type SignedEdition = {
  readonly edition: Edition
  readonly signed: Uint8Array
  readonly signature: Uint8Array
  readonly bytes: Uint8Array
}

const fixedBytes = 1 + 32 + 4 + 32 + 4 + 4

/** The bytes the page's key signs; the signature is appended to them. */
export function encodeEdition(edition: Edition): Uint8Array<ArrayBuffer> {
  return writeBytes(
    { u8: editionVersion },
    { bytes: edition.key, size: 32 },
    { u32: edition.number },
    { bytes: edition.previous, size: 32 },
    { u32: edition.day },
    { u32: edition.lastDay },
    { bytes: edition.content },
  )
}

export function parseEdition(bytes: Uint8Array): Parsed<SignedEdition> {
  const contentBytes = bytes.byteLength - fixedBytes - signatureBytes
  if (contentBytes > limits.pageBytes) return refuse('page-too-large')
  if (contentBytes < 1) return refuse('page-refused')
  if (bytes[0] !== editionVersion) return refuse('unsupported-version')
  const signed = bytes.subarray(0, -signatureBytes)
  const edition = readEdition(signed.subarray(1))
  if (edition === null) return refuse('page-refused')
  return accept({ edition, signed, signature: bytes.subarray(-signatureBytes), bytes })
}

function readEdition(bytes: Uint8Array): Edition | null {
  const reader = readBytes(bytes)
  const edition = {
    key: reader.bytes(32),
    number: reader.u32(),
    previous: reader.bytes(32),
    day: reader.u32(),
    lastDay: reader.u32(),
    content: reader.rest(),
  }
  const isFirst = edition.previous.every((byte) => byte === 0)
  if (edition.number === 0 || (edition.number === 1) !== isFirst) return null
  return edition.lastDay < edition.day ? null : edition
}
