import type { Placed } from '../meeting/places.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isBlank, isTooLong } from '../writing/length.ts'

/** What pulls a leader's task two ways at once (the deck's findings); a group names others. */
export const tensionKeys = [
  'resources',
  'operations',
  'time',
  'priorities',
  'room',
  'across',
  'outside',
  'rest',
] as const

/** One of the eight, by its key, or one in the group's own words. */
export interface Tension {
  readonly id: string
  /** Null for one of the eight: the page has its words. */
  readonly text: string | null
}

/** What the group says of its tensions. A map's fields say here whether one presses or drives, and how much. */
export interface TensionMap {
  readonly tensions: readonly Tension[]
  readonly placed: ReadonlyMap<string, Placed>
  /** Those to take first, in the order they were chosen. */
  readonly first: readonly string[]
  /** What has to happen around it, not with one leader alone; by tension. */
  readonly responses: Readonly<Record<string, string>>
  /** What was handed on, by tension: the agreement, or the theme to send on, that it became. */
  readonly handed: Readonly<Record<string, Handed>>
}

export interface Handed {
  readonly agreement: string | null
  readonly sendOn: string | null
}

export const notHanded: Handed = { agreement: null, sendOn: null }

export const mostOwnTensions = 8
export const mostFirst = 3

export function mayName(
  own: readonly Tension[],
  text: string,
): Allowed<'empty' | 'tooLong' | 'full' | 'known'> {
  const named = text.trim()
  if (isBlank(named)) return refused('empty')
  if (isTooLong('item', named)) return refused('tooLong')
  if (own.some((one) => one.text?.toLowerCase() === named.toLowerCase())) return refused('known')
  return own.length < mostOwnTensions ? allowed : refused('full')
}

export function mayTakeFirst(first: readonly string[], id: string): Allowed<'full'> {
  return first.includes(id) || first.length < mostFirst ? allowed : refused('full')
}

/** Chosen at once by several there can be more: the first three are taken. */
export function firstAmong(chosen: readonly string[]): readonly string[] {
  return chosen.slice(0, mostFirst)
}

/** What is handed on has words of what is to happen: a name alone is a complaint. */
export function mayHand(response: string | undefined): Allowed<'empty'> {
  return isBlank(response ?? '') ? refused('empty') : allowed
}
