import type { Lane } from '#protocol'

import type { PageStore } from './page-store.ts'
import type { UrnStore } from './urn-store.ts'

/** What the relay keeps: bytes in an order, and nothing it could read. Days are days since 1970-01-01. */
export interface Store extends UrnStore, PageStore {
  room(id: Uint8Array): Promise<StoredRoom | null>
  /**
   * Puts up a room, or the next policy of one; ending it drops its log, snapshots, letters and urns.
   * False, and nothing is changed, when the log does not end where the policy says.
   */
  putPolicy(id: Uint8Array, policy: StoredPolicy): Promise<boolean>
  /** All or nothing, on disk when it answers; each append gets its own answer, in the same order. */
  append(appends: readonly Append[]): Promise<readonly Appended[]>
  /** Entries from `from` to `to`, both included, until about so many bytes or the first that is not there. */
  entries(id: Uint8Array, range: Range): Promise<readonly Uint8Array[]>
  snapshot(id: Uint8Array): Promise<StoredSnapshot | null>
  /**
   * Keeps the newest few, and drops the entries up to the base of the one before this; and what is known of
   * writers whose last entry lies long before the oldest that is left.
   */
  putSnapshot(id: Uint8Array, snapshot: StoredSnapshot): Promise<void>
  /** False when the locker's number is taken by another. */
  putLocker(id: Uint8Array, locker: NewLocker): Promise<boolean>
  locker(id: Uint8Array): Promise<StoredLocker | null>
  /** One wrong try; at none left the body is gone. */
  failLocker(id: Uint8Array): Promise<number>
  /** Puts a lasting locker, or replaces one of the same proof. False when the number is another's. */
  keepLocker(id: Uint8Array, locker: NewLocker): Promise<boolean>
  /** False when there was none: of several who drop it at once one is told that it was there. */
  dropLocker(id: Uint8Array): Promise<boolean>
  /** Drops what has run out by this day: rooms, lockers and pages past their end. Urns past theirs are closed. */
  sweep(today: number): Promise<void>
  /** The latest day by which anything was swept; null before the first time. */
  sweptOn(): Promise<number | null>
  isWritable(): Promise<boolean>
  close(): Promise<void>
}

export interface StoredPolicy {
  readonly bytes: Uint8Array
  readonly endsDay: number
  readonly isOpen: boolean
  /** Where the log must end for it to be put; without it, anywhere. */
  readonly atHead?: number
}

export interface StoredRoom {
  /** 8 random bytes, made with the room. */
  readonly generation: Uint8Array
  readonly policy: Uint8Array
  /** False once its host or its last day has ended it. */
  readonly isOpen: boolean
  readonly head: number
  readonly lettersHead: number
  /** The lowest number still in the log. */
  readonly oldest: number
  /** The newest snapshot's base, 0 without one. */
  readonly base: number
}

export interface Append {
  readonly roomId: Uint8Array
  readonly lane: Lane
  readonly writer: Uint8Array
  readonly n: number
  /** How far its writer had come in the log, as the entry says itself. */
  readonly seen: number
  readonly bytes: Uint8Array
}

export type Appended =
  /** `isNew` is false for a repeat of what is already there. */
  | { readonly ok: true; readonly seq: number; readonly isNew: boolean }
  | {
      readonly ok: false
      readonly code: 'room-ended' | 'room-full' | 'entry-out-of-order' | 'entry-conflict'
    }

/** A writer is known until her last entry lies so many before the oldest in the log. */
export const forgottenWriterLag = 5000

/** Whether a writer is forgotten whose last entry had this place in the log. */
export function isForgotten(seq: number, oldest: number): boolean {
  return seq < oldest - forgottenWriterLag
}

/**
 * The first n of a writer nobody knows. None when she may have been forgotten: her entry may be a repeat.
 * She puts it under a new name then, and what it says is there once all the same.
 */
export function firstN({ lane, seen }: Append, oldest: number): number | null {
  return lane === 'log' && isForgotten(seen + 1, oldest) ? null : 1
}

export interface Range {
  readonly lane: Lane
  readonly from: number
  readonly to: number
  readonly bytes: number
}

export interface StoredSnapshot {
  readonly base: number
  readonly bytes: Uint8Array
}

export interface NewLocker {
  readonly proofHash: Uint8Array
  readonly body: Uint8Array
  readonly endsDay: number
}

export interface StoredLocker extends NewLocker {
  /** A lasting one is not counted: its proof cannot be guessed, and it must not be lost to a guesser. */
  readonly isLasting: boolean
  readonly triesLeft: number
}
