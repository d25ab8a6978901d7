import type { DeviceOnKeyring } from './device.ts'

/** A person's own list of rooms, and of what opens the list. */
export interface Keyring {
  /** By room id. */
  readonly rooms: readonly RoomOnKeyring[]
  /** Off the list. Their keys stay: a device may have the words of one, and be taken off itself. */
  readonly offList: readonly RoomOnKeyring[]
  /** Newest first. */
  readonly waysIn: readonly WayIn[]
  /** The latest here first. */
  readonly devices: readonly DeviceOnKeyring[]
  /** When it was begun, in days since 1970-01-01; null in one that is older than this. */
  readonly begunDay: number | null
  /** They open nothing any more, and the relay may have them still. */
  readonly waysGone: readonly WayGone[]
}

/** All whose key it has, on the list or not. */
export function roomsHeld({ rooms, offList }: Keyring): readonly RoomOnKeyring[] {
  return [...rooms, ...offList]
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

/** What opens a keyring: signs on paper, six words, or a key that a device keeps. */
export const wayInKinds = ['code', 'phrase', 'passkey'] as const
export type WayInKind = (typeof wayInKinds)[number]

export type WayGone = Pick<WayIn, 'lockerId' | 'proof'>

/** That there is a way in, and what takes it back. What it consists of is nowhere here. */
export interface WayIn {
  readonly kind: WayInKind
  /** Its locker's id, in hex. */
  readonly lockerId: string
  /** In base64url. */
  readonly proof: string
  /** The public key of the badge that follows from its secret, in base64url; empty before there were any. */
  readonly badge: string
  /** In days since 1970-01-01. */
  readonly madeDay: number
  /** When its locker was last made, or seen to be there, in days since 1970-01-01. */
  readonly usedDay: number
  /** She has shown that she has it. */
  readonly isKept: boolean
}

/** A new one takes the place of those before it. Passkeys stand side by side: each has its own device. */
export function takesThePlace(kind: WayInKind): boolean {
  return kind !== 'passkey'
}

const daysUnused = 60

/** It is to be used from here before the relay lets go of it as nobody's any more. */
export function isDueForUse({ usedDay }: Pick<WayIn, 'usedDay'>, today: number): boolean {
  return today - usedDay >= daysUnused
}

/** How long a keyring lasts from when it was last seen to. */
export const keyringMonths = 36
const daysBetween = 30

/** Its last day is moved on again, once a month at most. */
export function isDueToLast(endsDay: number, furthestDay: number): boolean {
  return furthestDay - endsDay >= daysBetween
}

/** How long something has opened the keyring before it can speak for her. */
const daysStanding = 7

/**
 * From which day a way in can show that it is she who takes a device off; null while she has not shown that
 * she has it. Whoever finds a device unlocked can make one there: it has to stand for a week, unless the
 * keyring is that young itself.
 */
export function confirmsFrom(
  { madeDay, isKept }: Pick<WayIn, 'madeDay' | 'isKept'>,
  begunDay: number | null,
): number | null {
  if (!isKept) return null
  const isFirst = begunDay !== null && madeDay < begunDay + daysStanding
  return isFirst ? madeDay : madeDay + daysStanding
}
