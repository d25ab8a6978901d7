import { parseTime, type ClockTime } from '../dates/clock-time.ts'
import { copenhagenTime, momentOf, type LocalTime } from '../dates/copenhagen.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isTooLong } from '../writing/length.ts'

/** What a workshop is made of. */
export const itemKinds = [
  'welcome',
  'presentation',
  'reflection',
  'dialogue',
  'tools',
  'break',
  'wrapUp',
] as const
export type ItemKind = (typeof itemKinds)[number]

/** What is asked in it, or told: the room has words for each. */
const itemTopics = [
  'opening',
  'noticed',
  'noticedTools',
  'proposals',
  'beyond',
  'findings',
  'threeTools',
  'own',
] as const
export type ItemTopic = (typeof itemTopics)[number]

/** What each thinks of alone: after the findings, and after the tools (deck, individual reflection). */
export const reflectionTopics = ['noticed', 'noticedTools'] as const satisfies readonly ItemTopic[]
export type ReflectionTopic = (typeof reflectionTopics)[number]

/** Which topics a kind may have; the others have none. */
export const topicsOf: Readonly<Record<ItemKind, readonly ItemTopic[]>> = {
  welcome: [],
  presentation: ['findings', 'threeTools', 'own'],
  reflection: reflectionTopics,
  dialogue: ['opening', 'proposals', 'beyond'],
  tools: ['threeTools'],
  break: [],
  wrapUp: [],
}

export interface ProgrammeItem {
  readonly id: string
  readonly kind: ItemKind
  /** Null where nothing is asked. */
  readonly topic: ItemTopic | null
  readonly text: string
  readonly minutes: number
  /** When it begins, as it was printed, on the programme's day; null where it follows the one before. */
  readonly at: ClockTime | null
}

/** One day, one beginning, and what comes one after another. */
export interface Programme {
  readonly begins: LocalTime
  /** When they want to be done; null when nobody has said. */
  readonly ends: ClockTime | null
  readonly items: readonly ProgrammeItem[]
}

/** An item with its time, in minutes after the programme's beginning and as a clock shows it. */
export interface Slot {
  readonly item: ProgrammeItem
  readonly from: number
  readonly to: number
  readonly begins: LocalTime
  readonly ends: LocalTime
}

const minuteMs = 60_000

export const mostItems = 40
/** More than four hours in one item is a slip of the keyboard. */
export const mostItemMinutes = 240

/** Each begins when it was printed to, else when the one before ends. */
export function layOut({ begins, items }: Pick<Programme, 'begins' | 'items'>): readonly Slot[] {
  let end = 0
  return items.map((item) => {
    const from = item.at === null ? end : minutesUntil(begins, item.at)
    end = from + item.minutes
    return slotOf(begins, { item, from, to: end })
  })
}

export function slotOf(begins: LocalTime, placed: Pick<Slot, 'item' | 'from' | 'to'>): Slot {
  return {
    ...placed,
    begins: timeAfter(begins, placed.from),
    ends: timeAfter(begins, placed.to),
  }
}

/** Counted in minutes that go, not in what a clock shows: one night in March an hour is skipped. */
export function timeAfter(begins: LocalTime, minutes: number): LocalTime {
  return copenhagenTime(momentOf(begins) + minutes * minuteMs)
}

/** On the same day; less than nothing where the clock has passed it. */
export function minutesUntil(begins: LocalTime, time: ClockTime): number {
  return (momentOf({ date: begins.date, time }) - momentOf(begins)) / minuteMs
}

/** What the items take, all together, whether they overlap or not. */
export function totalMinutes(items: readonly ProgrammeItem[]): number {
  return items.reduce((total, { minutes }) => total + minutes, 0)
}

/** From the first beginning to the last end. */
export function spanMinutes(programme: Pick<Programme, 'begins' | 'items'>): number {
  return Math.max(0, ...layOut(programme).map(({ to }) => to))
}

export function parseItemKind(value: unknown): ItemKind | null {
  return itemKinds.find((kind) => kind === value) ?? null
}

/** Null for what is none, and for one that its kind does not have. */
export function parseItemTopic(kind: ItemKind, value: unknown): ItemTopic | null {
  return topicsOf[kind].find((topic) => topic === value) ?? null
}

/** Null for what is no number of minutes an item can take. */
export function parseItemMinutes(value: unknown): number | null {
  const isMeant = typeof value === 'number' && Number.isInteger(value)
  return isMeant && value >= 1 && value <= mostItemMinutes ? value : null
}

/** As it stands in a field. */
export function parseMinutesText(text: string): number | null {
  const digits = text.trim()
  return /^\d{1,3}$/.test(digits) ? parseItemMinutes(Number(digits)) : null
}

export function parseClock(value: unknown): ClockTime | null {
  return typeof value === 'string' ? parseTime(value) : null
}

export function mayAddProgrammeItem(items: readonly unknown[]): Allowed<'full'> {
  return items.length < mostItems ? allowed : refused('full')
}

/** The room is found again by its name, so it always has one. */
export function mayNameWorkshop(name: string): Allowed<'empty' | 'tooLong'> {
  if (name.trim() === '') return refused('empty')
  return isTooLong('name', name.trim()) ? refused('tooLong') : allowed
}
