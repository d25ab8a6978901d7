import type { Talk } from '../dialogue/dialogue.ts'
import { addDays, type IsoDate } from '../dates/date.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isTooLong } from '../writing/length.ts'
import { fewestAnswers } from './bands.ts'
import type { Field } from './fields.ts'
import type { Group, Seat } from './group.ts'
import type { AskedItem } from './item-set.ts'
import type { Picture } from './picture.ts'

/** A round of anonymous answers, as the group's document has it. */
export interface UrnRound {
  /** In base64url; empty in a room that has no urn. */
  readonly urnId: string
  /** By seat, in base64url. */
  readonly voterKeys: Readonly<Record<string, string>>
  /** What the host asked to open, from the moment she asked. It is never changed. */
  readonly terms: RoundTerms | null
  /** In base64url. Those the host signed are true; the one with most voters counts. */
  readonly announcements: readonly string[]
  readonly picture: Picture | null
}

export interface RoundTerms {
  /** In base64url. */
  readonly voters: readonly string[]
  readonly lastDay: IsoDate
}

/** Those who may answer: each has a seat, and its key stands in the room. */
export function votersAmong(
  seats: readonly Seat[],
  voterKeys: UrnRound['voterKeys'],
): readonly Seat[] {
  return seats.filter(({ id }) => voterKeys[id] !== undefined)
}

/** The seats behind the keys of those who could answer; null where one of them belongs to no seat. */
export function seatsBehind(
  keys: readonly string[],
  voterKeys: UrnRound['voterKeys'],
): ReadonlySet<string> | null {
  const seatByKey = new Map(Object.entries(voterKeys).map(([seat, key]) => [key, seat]))
  const seats = keys.flatMap((key) => seatByKey.get(key) ?? [])
  return seats.length === keys.length ? new Set(seats) : null
}

export function mayOpen(
  { answering }: Pick<Group, 'answering'>,
  { voterKeys }: Pick<UrnRound, 'voterKeys'>,
): Allowed<'tooFew'> {
  return votersAmong(answering, voterKeys).length >= fewestAnswers ? allowed : refused('tooFew')
}

const daysAfterMeeting = 14
const daysWithoutMeeting = 60
const mostDays = 90

/** The day a round closes by itself, if nobody closes it before. */
export function lastDayOf(meets: Talk | null, today: IsoDate): IsoDate {
  const meant = meets ? addDays(meets.date, daysAfterMeeting) : addDays(today, daysWithoutMeeting)
  const latest = addDays(today, mostDays)
  if (meant < today) return addDays(today, daysAfterMeeting)
  return meant < latest ? meant : latest
}

/** An item that somebody laid on the table in an open round, and where she sees it. */
export interface LaidItem {
  readonly seat: string
  readonly item: AskedItem
  readonly field: Field
  /** In a few words, or none: she tells it. */
  readonly why: string
}

export const mostLaid = 3

export function mayLay(
  laid: readonly LaidItem[],
  { seat, item, why }: Pick<LaidItem, 'seat' | 'why'> & { readonly item: string },
): Allowed<'full' | 'tooLong'> {
  const others = laid.filter((one) => one.seat === seat && one.item.id !== item)
  if (others.length >= mostLaid) return refused('full')
  return isTooLong('item', why.trim()) ? refused('tooLong') : allowed
}

/** Who speaks when: as they came in, and the group's leader last. */
export function turnOrder({
  answering,
  roles,
}: Pick<Group, 'answering' | 'roles'>): readonly Seat[] {
  const leads = ({ id }: Seat) => id === roles.leader
  return [...answering.filter((seat) => !leads(seat)), ...answering.filter(leads)]
}
