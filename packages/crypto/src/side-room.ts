import { ascii, concat, invariant } from './bytes.ts'
import { hkdf } from './hash.ts'
import { createHostSecret, type RoomSecret } from './keys.ts'

/** Which of the small rooms beside a room it is. */
export type SideRoom = {
  /** 12 bytes of chance. Others give other rooms, of which those before tell nothing. */
  readonly set: Uint8Array
  /** From 1. */
  readonly number: number
}

/**
 * The key of a small room beside a room, for all who have the participant's key or more: nothing is handed out,
 * and whoever comes late finds it by its number. All of them have its host's key, and may end it.
 */
export async function sideRoomOf(
  participant: Uint8Array,
  { set, number }: SideRoom,
): Promise<RoomSecret> {
  invariant(set.byteLength === 12, 'a set is 12 bytes')
  invariant(number >= 1 && number <= 0xffff, 'a side room is numbered from 1')
  const place = Uint8Array.of(number >> 8, number & 0xff)
  return createHostSecret(await hkdf(participant, concat(ascii('side-room'), set, place)))
}
