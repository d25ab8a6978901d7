import { ascii, concat, invariant } from './bytes.ts'
import { hkdf, sha256 } from './hash.ts'
import {
  encodeInvitationLink,
  halfBytes,
  parseRoomLinkBytes,
  roomLinkToBytes,
  type RoomLink,
} from './link.ts'
import { importSealKey, open, seal } from './seal.ts'

// A room link in two halves. The written half (16 random bytes) finds the locker; both halves, the
// written and the spoken code, open it. The relay sees neither and counts the tries.
//
//   locker id  HKDF(half, "invite-id")[0..16]
//   proof      HKDF(half | code, "invite-proof"); the relay is given its SHA-256
//   body       sealed with HKDF(half | code, "invite-key"), additional data the locker id
//
// Rejected: a slow hash for the code. Against somebody with the written half *and* the relay's disk
// a million codes take a minute even so, and everybody else is stopped by the relay's count.

export type Invitation = {
  /** What stands after the # of the written half. */
  readonly fragment: string
  readonly lockerId: Uint8Array
  readonly proofHash: Uint8Array
  readonly body: Uint8Array
}

export type ToInvite = {
  readonly link: RoomLink
  /** 16 random bytes. */
  readonly half: Uint8Array
  /** Six digits, from `codeFromRandom`. */
  readonly code: string
  /** 12 random bytes. */
  readonly iv: Uint8Array
}

export async function createInvitation({ link, half, code, iv }: ToInvite): Promise<Invitation> {
  const { lockerId, proof } = await invitationAddress(half, code)
  const [fragment, proofHash, key] = await Promise.all([
    encodeInvitationLink(half),
    sha256(proof),
    deriveLockerKey(half, code),
  ])
  const body = await seal(key, { aad: lockerId, plaintext: roomLinkToBytes(link), iv })
  return { fragment, lockerId, proofHash, body }
}

/** Where the locker is, and what the relay must be shown before it gives out what is in it. */
export async function invitationAddress(
  half: Uint8Array,
  code: string,
): Promise<{ readonly lockerId: Uint8Array; readonly proof: Uint8Array }> {
  const [id, proof] = await Promise.all([
    hkdf(half, 'invite-id'),
    hkdf(bothHalves(half, code), 'invite-proof'),
  ])
  return { lockerId: id.slice(0, 16), proof }
}

/** Null when the locker holds something else than what these two halves made. */
export async function openInvitation(
  half: Uint8Array,
  code: string,
  body: Uint8Array,
): Promise<RoomLink | null> {
  const [{ lockerId }, key] = await Promise.all([
    invitationAddress(half, code),
    deriveLockerKey(half, code),
  ])
  const bytes = await open(key, lockerId, body)
  return bytes === null ? null : parseRoomLinkBytes(bytes)
}

/** Six digits, each code equally likely. 32 random bytes hold more than enough draws. */
export function codeFromRandom(random: Uint8Array): string {
  const view = new DataView(random.buffer, random.byteOffset, random.byteLength)
  for (let at = 0; at + 4 <= random.byteLength; at += 4) {
    const drawn = view.getUint32(at)
    // Above the last whole million the low codes would come up a little more often.
    if (drawn < lastWholeMillion) return String(drawn % 1_000_000).padStart(6, '0')
  }
  throw new Error('random bytes for a code hold one below the last whole million')
}

const lastWholeMillion = 4_294_000_000

/** What a person types for a code: spaces and hyphens are forgiven. Null when it is not six digits. */
export function parseCode(text: string): string | null {
  const digits = text.replaceAll(/[\s-]/gu, '')
  return sixDigits.test(digits) ? digits : null
}

const sixDigits = /^[0-9]{6}$/u

async function deriveLockerKey(half: Uint8Array, code: string): Promise<CryptoKey> {
  return importSealKey(await hkdf(bothHalves(half, code), 'invite-key'))
}

function bothHalves(half: Uint8Array, code: string): Uint8Array {
  invariant(half.byteLength === halfBytes, 'half a secret is 16 bytes')
  invariant(sixDigits.test(code), 'a code is six digits')
  return concat(half, ascii(code))
}
