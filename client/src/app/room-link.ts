import { createHostSecret, deriveRoomKeys, roomIdOf, type RoomLink } from '#crypto'
import type { Random } from '#ports/random.ts'

/** The key of a room that nobody has been in: 32 random bytes, and the id that commits to them. */
export async function newRoomLink(random: Random): Promise<RoomLink> {
  const secret = createHostSecret(random.bytes(32))
  const { signers } = await deriveRoomKeys(secret)
  if (signers.host === undefined) throw new Error('a host secret derives a host')
  return { ...secret, roomId: await roomIdOf(signers.host.publicKey) }
}
