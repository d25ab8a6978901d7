import type { ErrorCode } from '#protocol'

// What a host may ask the relay to take as a room's next policy, and what comes of it.

/** `offline`: nothing has happened, try again. `not-host`: only who made the room can end it. */
export type Ended = 'ended' | 'offline' | 'not-host'
/** The same for the room's last day. `offline` also when another device moved it first: look again. */
export type Moved = 'moved' | 'offline' | 'not-host'

/** Where the room moves to, sealed, and how much of the log is there; null for a move in any case. */
export interface Onward {
  readonly forward: Uint8Array
  readonly head: number | null
}
/** `late`: the log has grown meanwhile, or another device was first. Look again. */
export type MovedOn = 'moved' | 'late' | 'offline' | 'not-host'

/** What became of a policy. */
export type Answer = 'taken' | 'late' | 'offline' | 'not-host'

/** A policy that the relay was asked to take. */
export interface Asked {
  readonly policy: Uint8Array
  readonly settle: (answer: Answer) => void
}

/** To who asked only whether it was done, being late is to look again. */
export function saidAs<Word extends string>(
  done: Word,
  answer: Answer,
): Word | 'offline' | 'not-host' {
  if (answer === 'taken') return done
  return answer === 'late' ? 'offline' : answer
}

/**
 * What is no person's concern unless she asked: a policy that was only offered, a snapshot that somebody
 * else may write better.
 */
export const unasked: ReadonlySet<ErrorCode> = new Set([
  'policy-refused',
  'policy-stale',
  'room-exists',
  'snapshot-refused',
])
