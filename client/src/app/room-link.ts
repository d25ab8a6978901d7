import { createHostSecret, deriveRoomKeys, roomIdOf, type RoomLink, type RoomSecret } from '#crypto'
import type { Random } from '#ports/random.ts'

/** The key of a room that nobody has been in: 32 random bytes, and the id that commits to them. */
export async function newRoomLink(random: Random): Promise<RoomLink> {
  return hostLink(createHostSecret(random.bytes(32)))
}

/** The same room each time, for who has the same secret. */
export async function hostLink(secret: RoomSecret): Promise<RoomLink> {
  const { signers } = await deriveRoomKeys(secret)
  if (signers.host === undefined) throw new Error('a host secret derives a host')
  return { ...secret, roomId: await roomIdOf(signers.host.publicKey) }
}
