import { createHostSecret, deriveRoomKeys, type KeyRole, type RoomKeys } from './keys.ts'
import { importSealKey } from './seal.ts'

export const allRoles: readonly KeyRole[] = ['host', 'member', 'participant', 'viewer', 'letterbox']

export function filled(length: number, byte: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(length).fill(byte)
}

export function exactly(length: number) {
  return { minLength: length, maxLength: length }
}

export function flipBit(bytes: Uint8Array, bit: number): Uint8Array<ArrayBuffer> {
  const flipped = bytes.slice()
  flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7))
  return flipped
}

/** What somebody holds who was given only the link of this role. */
export async function keysOf(role: KeyRole): Promise<RoomKeys> {
  const host = await deriveRoomKeys(createHostSecret(filled(32, 7)))
  const secret = present(host.secrets[role])
  return deriveRoomKeys({ role, secret })
}

export function sampleKey(byte = 1): Promise<CryptoKey> {
  return importSealKey(filled(32, byte))
}

export function present<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('the test holds what it asks for')
  return value
}
