import { rateDirection, type GivenRating } from '#documents'

import type { OwnRoomHere } from './own-room.ts'

/** Says how one direction is; null takes it back. It stays in her room. */
export function rate({ doc }: OwnRoomHere, rating: GivenRating): void {
  rateDirection(doc, rating)
}
