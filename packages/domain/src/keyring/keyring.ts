/** A person's own list of rooms, and of what opens the list. */
export interface Keyring {
  /** By room id. */
  readonly rooms: readonly RoomOnKeyring[]
  /** Newest first. */
  readonly codes: readonly RecoveryCodeMade[]
}

/** Enough to open a room on another device. */
export interface RoomOnKeyring {
  /** In hex. */
  readonly roomId: string
  /** A room link's fragment, in base64url. */
  readonly key: string
  /** A later version may know kinds that we do not. */
  readonly kind: string
  /** What she calls it, or empty. */
  readonly name: string
}

/** That a recovery code was made, and what takes it back. The code itself is on paper only. */
export interface RecoveryCodeMade {
  /** Its locker's id, in hex. */
  readonly lockerId: string
  /** In base64url. */
  readonly proof: string
  /** In days since 1970-01-01. */
  readonly madeDay: number
  /** She has typed the end of it, so she has it. */
  readonly isKept: boolean
}
