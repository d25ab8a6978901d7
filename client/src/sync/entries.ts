import { open, sealedSize, sealSigned } from '#crypto'
import {
  encodeEntryHeader,
  entryHeaderBytes,
  limits,
  parseEntry,
  signedMessage,
  type EntryHeader,
  type SealedEntry,
} from '#protocol'

import type { Room } from './room.ts'

export type OpenedEntry =
  | { readonly ok: true; readonly header: EntryHeader; readonly plaintext: Uint8Array }
  /** `header` is null when nothing in it can be trusted. */
  | {
      readonly ok: false
      readonly reason: 'unreadable' | 'newer'
      readonly header: EntryHeader | null
    }

const signatureBytes = 64

/** Whether an entry can hold an update of so many bytes. */
export function fitsInEntry(updateBytes: number): boolean {
  return entryHeaderBytes + sealedSize(updateBytes) + signatureBytes <= limits.entryBytes
}

export async function sealEntry(
  room: Room,
  header: EntryHeader,
  content: { readonly plaintext: Uint8Array; readonly iv: Uint8Array },
): Promise<Uint8Array<ArrayBuffer>> {
  const signer = room.keys.signers[header.role]
  if (signer === undefined) throw new Error('this device may not write in the room')
  return sealSigned(room.docKey, signer, {
    header: encodeEntryHeader(header),
    ...content,
    toSigned: (bytes) => signedMessage('entry', bytes),
  })
}

/** Never takes the relay's word: the signature is checked here again, then the seal. */
export async function openEntry(room: Room, bytes: Uint8Array): Promise<OpenedEntry> {
  const parsed = parseEntry(bytes)
  if (!parsed.ok) {
    const reason = parsed.code === 'unsupported-version' ? 'newer' : 'unreadable'
    return { ok: false, reason, header: null }
  }
  const entry = parsed.value
  if (!(await isGenuine(room, entry))) return { ok: false, reason: 'unreadable', header: null }
  const plaintext = await open(room.docKey, entry.headerBytes, entry.sealed)
  if (plaintext === null) return { ok: false, reason: 'unreadable', header: entry.header }
  return { ok: true, header: entry.header, plaintext }
}

export async function isGenuine(
  room: Pick<Room, 'roomId' | 'verifiers'>,
  { header, signed, signature }: SealedEntry,
): Promise<boolean> {
  if (!header.roomId.every((byte, at) => byte === room.roomId[at])) return false
  const verifier = room.verifiers.get(header.role)
  return verifier !== undefined && verifier.verify(signature, signedMessage('entry', signed))
}
