import type { Words } from '#content'
import { ownTextName, type OwnText } from '#documents'

import type { OwnRoomHere } from './own-room.ts'

/**
 * What a field of the own room says when words came into it from another of her devices, and hers here were not
 * in the log yet: both stand there, and she has not read them together. Empty otherwise.
 */
export function crossedInWords(
  { status }: Pick<OwnRoomHere, 'status'>,
  text: OwnText,
  { writing }: Words,
): string {
  return status.value.crossed.includes(ownTextName(text)) ? writing.crossed : ''
}
