import { ascii, concat, invariant } from './bytes.ts'
import { seedToAgreementPair, type KeyPair } from './curve.ts'
import { hkdf, sha256 } from './hash.ts'
import { openLetter, sealLetter } from './letter.ts'
import { parseRoomLinkBytes, roomLinkBytes, roomLinkToBytes, type RoomLink } from './link.ts'

// A badge is a key of one's own in a room that many have the key of. When the room moves, the new
// link is sealed to the badges of those who may follow:
//
//   forward   16 or 64 letters of 188 bytes, additional data "tillidsrum/1 forward" | room id
//   a letter  a room link without its check, sealed to one badge
//
// Letters that nobody needs are sealed to keys that nobody has, so that the relay cannot count people.

const letterBytes = 188
const fewest = 16
export const mostBadges = 64

/** The same secret gives the same badge, so that a person's devices can share one. */
export async function badgeFromSecret(secret: Uint8Array): Promise<KeyPair> {
  invariant(secret.byteLength === 32, 'a badge is made of 32 random bytes')
  return seedToAgreementPair(await hkdf(secret, 'badge'))
}

/**
 * What the devices that share a badge know each other by. To everybody else the marks are chance: each thing
 * said has another.
 */
export async function recognitionMark(
  secret: Uint8Array,
  said: Uint8Array,
): Promise<Uint8Array<ArrayBuffer>> {
  invariant(secret.byteLength === 32, 'a badge is made of 32 random bytes')
  return (await hkdf(secret, concat(ascii('recognition'), said))).slice(0, 16)
}

/**
 * Fifteen digits to read aloud. To find another badge with the same ones is about 2^50 tries: enough
 * for a telephone call, not for a proof.
 */
export async function badgeNumber(publicKey: Uint8Array): Promise<string> {
  const digest = await sha256(concat(ascii('tillidsrum/1 badge'), publicKey))
  const drawn = new DataView(digest.buffer).getBigUint64(0) % 10n ** 15n
  const digits = drawn.toString().padStart(15, '0')
  return `${digits.slice(0, 5)} ${digits.slice(5, 10)} ${digits.slice(10)}`
}

export type ToForward = {
  /** The room that is left. */
  readonly roomId: Uint8Array
  readonly receivers: readonly Receiver[]
  /** So many random bytes, others each time. */
  readonly random: (length: number) => Uint8Array
}

export type Receiver = { readonly badge: Uint8Array; readonly link: RoomLink }

/** A badge that is no key is passed over. */
export async function sealForward({
  roomId,
  receivers,
  random,
}: ToForward): Promise<Uint8Array<ArrayBuffer>> {
  invariant(receivers.length <= mostBadges, 'a room moves for at most 64 badges')
  const aad = forwardLabel(roomId)
  const letter = async (badge: Uint8Array, plaintext: Uint8Array) =>
    sealLetter(badge, { aad, plaintext, ephemeral: random(32), iv: random(12) })
  const letters: Uint8Array[] = []
  for (const { badge, link } of receivers) {
    const sealed = await letter(badge, roomLinkToBytes(link))
    if (sealed !== null) letters.push(sealed)
  }
  const count = letters.length > fewest ? mostBadges : fewest
  while (letters.length < count) {
    const nobody = await seedToAgreementPair(random(32))
    const sealed = await letter(nobody.publicKey, new Uint8Array(roomLinkBytes))
    if (sealed !== null) letters.push(sealed)
  }
  return concat(...letters)
}

/** Where the room has moved to, for who wears this badge; null when it was not told. */
export async function openForward(
  badge: KeyPair,
  roomId: Uint8Array,
  forward: Uint8Array,
): Promise<RoomLink | null> {
  const aad = forwardLabel(roomId)
  for (let at = 0; at + letterBytes <= forward.byteLength; at += letterBytes) {
    const bytes = await openLetter(badge, aad, forward.subarray(at, at + letterBytes))
    if (bytes !== null) return parseRoomLinkBytes(bytes)
  }
  return null
}

function forwardLabel(roomId: Uint8Array): Uint8Array {
  return concat(ascii('tillidsrum/1 forward'), roomId)
}
