import { invariant } from './bytes.ts'
import { hkdf } from './hash.ts'
import { parseRoomLinkBytes, roomLinkToBytes, type RoomLink } from './link.ts'
import { importSealKey, open, seal } from './seal.ts'

// A keyring's link in a lasting locker. One secret finds it, opens it, and may put something else in it:
//
//   locker id  HKDF(secret, "keyring-id")[0..16]
//   proof      HKDF(secret, "keyring-proof")
//   body       sealed with HKDF(secret, "keyring-key"), additional data the locker id
//   badge      made of HKDF(secret, "keyring-badge"): the keyring follows it to its new key, like a device
//
// The secret has at least 128 bits, or went through a slow hash: nothing counts the tries.

export type KeyringLocker = {
  readonly id: Uint8Array
  readonly proof: Uint8Array
}

export async function keyringLockerOf(secret: Uint8Array): Promise<KeyringLocker> {
  const [id, proof] = await Promise.all([
    hkdf(atLeast128Bits(secret), 'keyring-id'),
    hkdf(secret, 'keyring-proof'),
  ])
  return { id: id.slice(0, 16), proof }
}

/** The secret of the badge that a way in wears on its keyring. */
export async function keyringBadgeOf(secret: Uint8Array): Promise<Uint8Array> {
  return hkdf(atLeast128Bits(secret), 'keyring-badge')
}

export type ToSealInLocker = {
  readonly link: RoomLink
  readonly secret: Uint8Array
  /** 12 random bytes. */
  readonly iv: Uint8Array
}

export async function sealKeyringLink({ link, secret, iv }: ToSealInLocker): Promise<Uint8Array> {
  const [{ id }, key] = await Promise.all([keyringLockerOf(secret), sealKeyOf(secret)])
  return seal(key, { aad: id, plaintext: roomLinkToBytes(link), iv })
}

/** Null when the locker holds something else than what this secret put there. */
export async function openKeyringLink(
  secret: Uint8Array,
  body: Uint8Array,
): Promise<RoomLink | null> {
  const [{ id }, key] = await Promise.all([keyringLockerOf(secret), sealKeyOf(secret)])
  const bytes = await open(key, id, body)
  return bytes === null ? null : parseRoomLinkBytes(bytes)
}

async function sealKeyOf(secret: Uint8Array): Promise<CryptoKey> {
  return importSealKey(await hkdf(secret, 'keyring-key'))
}

function atLeast128Bits(secret: Uint8Array): Uint8Array {
  invariant(secret.byteLength >= 16, 'what opens a keyring has 128 bits')
  return secret
}
