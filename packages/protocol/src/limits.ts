const KiB = 1024
const MiB = 1024 * KiB

/** Sizes are bytes, spans are as named. Both sides hold them: the client before sending, the relay before reading. */
export const limits = {
  entryBytes: 64 * KiB,
  /** A batch is cut before the entry that would carry it past this. */
  batchBytes: 256 * KiB,
  snapshotBytes: 8 * MiB,
  snapshotPartBytes: 60 * KiB,
  presenceBytes: 2 * KiB,
  /** What a policy says of where a room has moved to. */
  forwardBytes: 12 * KiB,
  lockerBytes: 4 * KiB,
  lockerTries: 5,
  lockerDays: 31,
  /** A lasting locker is kept so long after it was last put or opened. */
  lastingLockerDays: 400,
  /** The largest WebSocket message either side accepts. */
  frameBytes: 264 * KiB,
  roomBytes: 32 * MiB,
  roomDays: 36 * 31,
  /** A snapshot may lie at most this many entries behind the head. */
  snapshotLag: 5000,
  snapshotsKept: 3,
  faultsPerSocket: 20,
  /** What is asked in one urn; beside them it has one slot in which a voter says that she has answered. */
  urnSlots: 200,
  urnVoters: 1000,
  /** No urn reads a slot with fewer answers than this, whatever its host would like. */
  urnMinimum: 5,
  urnDays: 92,
  /** Exactly so long is every sealed answer: a length of its own would be a mark. */
  urnAnswerBytes: 156,
  urnRevealBytes: 8 * MiB,
  /** What one edition of a page may say. */
  pageBytes: 200 * KiB,
  /** A page lists and gives out so many of its newest editions. */
  editionsKept: 20,
  /** A page runs out at the latest so long after the day of its newest edition. */
  pageDays: 36 * 31,
} as const
