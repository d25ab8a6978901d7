import type { ErrorCode } from '#protocol'

/**
 * What a relay can do to a log, as seen from here. None of them costs anything that was written: the
 * log is then read once more, and what it lacks of this document is put up again. The last is about the
 * room's policy: it is not followed, and the log stays as it was read.
 */
export type IntegrityAlarm =
  | 'gap'
  | 'fork'
  | 'replay'
  | 'rollback'
  | 'withheld-tail'
  | 'policy-rollback'

export interface RoomStatus {
  readonly connection: 'offline' | 'connecting' | 'live'
  /**
   * The latest edit made here: not on this device yet, on this device, on the relay's disk, applied by
   * somebody else.
   */
  readonly edits: 'none' | 'writing' | 'written' | 'saved' | 'seen'
  /** Edits not yet on the relay's disk. */
  readonly waiting: number
  /** All that waits is a piece too large for any entry: it goes when it is shortened, and by no waiting. */
  readonly onlyTooLarge: boolean
  /** Texts, by their names in the document, into which something came while words written here were not in the log. */
  readonly crossed: readonly string[]
  /** Others in the room at this moment. */
  readonly others: number
  readonly alarms: readonly IntegrityAlarm[]
  readonly ended: boolean
  /** Where the room has moved to, sealed to those who may know; null while it has not. */
  readonly forward: Uint8Array | null
  readonly storage: 'kept' | 'full' | 'blocked'
  readonly refused: ErrorCode | null
  /** Entries that are kept but could not be opened or understood. */
  readonly quarantined: number
  /** The room's last day, in days since 1970-01-01; null until it is known. */
  readonly endsDay: number | null
  /** This device's day is not the relay's, by more than one. */
  readonly clockIsOff: boolean
}

export interface StatusBoard {
  read(): RoomStatus
  change(part: Partial<RoomStatus>): void
  raise(alarm: IntegrityAlarm): void
  subscribe(listener: () => void): () => void
}

const atFirst: RoomStatus = {
  connection: 'offline',
  edits: 'none',
  waiting: 0,
  crossed: [],
  onlyTooLarge: false,
  others: 0,
  alarms: [],
  ended: false,
  forward: null,
  storage: 'kept',
  refused: null,
  quarantined: 0,
  endsDay: null,
  clockIsOff: false,
}

export function createStatusBoard(): StatusBoard {
  let status = atFirst
  const listeners = new Set<() => void>()

  function change(part: Partial<RoomStatus>): void {
    const next = { ...status, ...part }
    if (
      Object.keys(part).every((key) =>
        Object.is(next[key as keyof RoomStatus], status[key as keyof RoomStatus]),
      )
    )
      return
    status = next
    for (const listener of listeners) listener()
  }

  return {
    read: () => status,
    change,
    raise: (alarm) => {
      if (!status.alarms.includes(alarm)) change({ alarms: [...status.alarms, alarm] })
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}
