import { bytesToBase64url } from './base64url.ts'
import { concat, invariant } from './bytes.ts'
import { sha256 } from './hash.ts'
import type { KeyRole, RoomSecret } from './keys.ts'

// What stands after the # of a link, in base64url:
//   room        version 1 | role 1 | room id 16 | secret 32 | check 4
//   invitation  version 1 | 6      | half 16               | check 4
// The check is the first bytes of SHA-256 of all before it, in this version and in every later one.

export type RoomLink = RoomSecret & {
  /** 16 bytes. */
  readonly roomId: Uint8Array
}

export const linkVersion = 1
export const invitationCode = 6
export const checkBytes = 4
export const halfBytes = 16
export const roomLinkBytes = 1 + 1 + 16 + 32

const roleCodes: Readonly<Record<KeyRole, number>> = {
  host: 1,
  member: 2,
  participant: 3,
  viewer: 4,
  letterbox: 5,
}

export function encodeLink(link: RoomLink): Promise<string> {
  return encodeWithCheck(roomLinkToBytes(link))
}

export function encodeInvitationLink(half: Uint8Array): Promise<string> {
  invariant(half.byteLength === halfBytes, 'half a secret is 16 bytes')
  return encodeWithCheck(concat(Uint8Array.of(linkVersion, invitationCode), half))
}

/** A room link without its check, as an invitation's locker holds it. */
export function roomLinkToBytes({ role, roomId, secret }: RoomLink): Uint8Array<ArrayBuffer> {
  invariant(roomId.byteLength === 16, 'a room id is 16 bytes')
  invariant(secret.byteLength === 32, 'a room secret is 32 bytes')
  return concat(Uint8Array.of(linkVersion, roleCodes[role]), roomId, secret)
}

export function parseRoomLinkBytes(bytes: Uint8Array): RoomLink | null {
  if (bytes.byteLength !== roomLinkBytes || bytes[0] !== linkVersion) return null
  const role = codeToKeyRole(bytes[1])
  if (role === null) return null
  return { role, roomId: bytes.slice(2, 18), secret: bytes.slice(18) }
}

export function codeToKeyRole(code: number | undefined): KeyRole | null {
  return rolesByCode.get(code ?? 0) ?? null
}

const rolesByCode = new Map<number, KeyRole>(
  Object.entries(roleCodes).map(([role, code]) => [code, role as KeyRole]),
)

export async function checkOf(bytes: Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  const digest = await sha256(bytes)
  return digest.slice(0, checkBytes)
}

async function encodeWithCheck(bytes: Uint8Array): Promise<string> {
  return bytesToBase64url(concat(bytes, await checkOf(bytes)))
}
