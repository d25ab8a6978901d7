import type { IsoDate } from '../dates/date.ts'

/** Somebody in a room that many have the key of, as far as the room itself can tell. */
export interface Badge {
  /** A public key, in base64url. */
  readonly key: string
  /** What she says to be called, or empty. Whoever can write in the room can write it. */
  readonly name: string
  /** The day she came in, or null when what stands there is no day. */
  readonly since: IsoDate | null
  /** In base64url, what shows that she has the host's key; or empty. */
  readonly proof: string
}
