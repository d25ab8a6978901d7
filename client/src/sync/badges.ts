import { createVerifier, deriveRoomKeys, type RoomLink } from '#crypto'
import { signedMessage, writeBytes } from '#protocol'

/** What shows that the badge's wearer has the host's key of this room; null for who has not. */
export async function proveBadge(
  link: RoomLink,
  badge: Uint8Array,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const { signers } = await deriveRoomKeys(link)
  return signers.host === undefined ? null : signers.host.sign(messageOf(link, badge))
}

/** Only the host can ask: nobody else is to be told of a room as its host. */
export async function isHostsBadge(
  link: RoomLink,
  badge: Uint8Array,
  proof: Uint8Array,
): Promise<boolean> {
  const { signers } = await deriveRoomKeys(link)
  if (signers.host === undefined) return false
  const { verify } = await createVerifier(signers.host.publicKey)
  return verify(proof, messageOf(link, badge))
}

function messageOf({ roomId }: RoomLink, badge: Uint8Array): Uint8Array {
  return signedMessage('badge', writeBytes({ bytes: roomId, size: 16 }, { bytes: badge }))
}
