import { ascii, concat, equalBytes, invariant } from './bytes.ts'
import { hkdf, sha256 } from './hash.ts'
import { importSealKey, open, seal, sealedSize } from './seal.ts'

// A file that holds what a device has, and that six words open:
//
//   "TILLIDSRUM" 10 | version 1 | salt 16 | length of the body, u32 | body | check 4
//
//   body    content sealed with HKDF(secret, "backup-key"), additional data all that stands before it
//   secret  slowHash(phrase, "tillidsrum/1 backup" | salt)
//   check   the first 4 bytes of SHA-256 of all before it: a file that was damaged says so itself

const magic = ascii('TILLIDSRUM')
const version = 1
const saltBytes = 16
const headBytes = magic.byteLength + 1 + saltBytes + 4
const checkBytes = 4

/** A file that is larger is not looked into. */
export const mostBackupBytes = 64 * 1024 * 1024

/** Random bytes for {@link ToBackUp}. */
export const backupRandomBytes = saltBytes

export interface ToBackUp {
  /** What the phrase became under {@link backupSalt} of the same random bytes. */
  readonly secret: Uint8Array
  readonly random: Uint8Array
  readonly content: Uint8Array
  /** 12 random bytes. */
  readonly iv: Uint8Array
}

/** What makes the same phrase another secret for every file. */
export function backupSalt(random: Uint8Array): Uint8Array<ArrayBuffer> {
  invariant(random.byteLength === saltBytes, 'a backup has 16 random bytes')
  return concat(ascii('tillidsrum/1 backup'), random)
}

/** Null when the file would be larger than any that is read back. */
export async function sealBackup(toSeal: ToBackUp): Promise<Uint8Array<ArrayBuffer> | null> {
  const { secret, random, content, iv } = toSeal
  if (content.byteLength > mostBackupBytes) return null
  const bodyBytes = sealedSize(content.byteLength)
  if (headBytes + bodyBytes + checkBytes > mostBackupBytes) return null
  const head = headOf(random, bodyBytes)
  const body = await seal(await keyOf(secret), { aad: head, plaintext: content, iv })
  const file = concat(head, body)
  return concat(file, await checkOf(file))
}

/** A whole file that nobody has opened yet. */
export interface SealedBackup {
  /** For {@link backupSalt}. */
  readonly random: Uint8Array
  readonly head: Uint8Array
  readonly body: Uint8Array
}

export type ReadBackup =
  | { readonly ok: true; readonly backup: SealedBackup }
  /** `cut`: it ends before it should. `garbled`: something in it is not as it was written. */
  | {
      readonly ok: false
      readonly reason: 'too-large' | 'not-a-backup' | 'newer' | 'cut' | 'garbled'
    }

/** Reads what is outside the seal. No word is needed to say that a file is damaged. */
export async function parseBackup(file: Uint8Array): Promise<ReadBackup> {
  if (file.byteLength > mostBackupBytes) return { ok: false, reason: 'too-large' }
  const known = Math.min(file.byteLength, magic.byteLength)
  const isOurs = known > 0 && equalBytes(file.subarray(0, known), magic.subarray(0, known))
  if (!isOurs) return { ok: false, reason: 'not-a-backup' }
  const fileVersion = file[magic.byteLength] ?? version
  if (fileVersion > version) return { ok: false, reason: 'newer' }
  if (file.byteLength < headBytes) return { ok: false, reason: 'cut' }
  const wholeBytes = headBytes + bodyBytesIn(file) + checkBytes
  if (file.byteLength < wholeBytes) return { ok: false, reason: 'cut' }
  const before = file.subarray(0, -checkBytes)
  const isWhole = equalBytes(file.subarray(-checkBytes), await checkOf(before))
  if (file.byteLength > wholeBytes || !isWhole) return { ok: false, reason: 'garbled' }
  const random = file.slice(magic.byteLength + 1, magic.byteLength + 1 + saltBytes)
  const [head, body] = [file.subarray(0, headBytes), before.subarray(headBytes)]
  return { ok: true, backup: { random, head, body } }
}

/** Null when the words are not those of this file. */
export async function openBackup(
  secret: Uint8Array,
  { head, body }: SealedBackup,
): Promise<Uint8Array | null> {
  return open(await keyOf(secret), head, body)
}

function headOf(random: Uint8Array, bodyBytes: number): Uint8Array<ArrayBuffer> {
  const length = new Uint8Array(4)
  new DataView(length.buffer).setUint32(0, bodyBytes)
  return concat(magic, Uint8Array.of(version), random, length)
}

function bodyBytesIn(file: Uint8Array): number {
  return new DataView(file.buffer, file.byteOffset).getUint32(headBytes - 4)
}

async function keyOf(secret: Uint8Array): Promise<CryptoKey> {
  return importSealKey(await hkdf(secret, 'backup-key'))
}

async function checkOf(bytes: Uint8Array): Promise<Uint8Array> {
  return (await sha256(bytes)).subarray(0, checkBytes)
}
