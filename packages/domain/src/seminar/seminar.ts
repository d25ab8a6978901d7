import { fewestAnswers } from '../group/bands.ts'
import { itemAxes, levels, type ItemAxis, type ItemRating } from '../group/items.ts'
import type { CandidateTheme } from '../organisation/candidates.ts'
import { allowed, refused, type Allowed } from '../writing/allowed.ts'
import { isTooLong } from '../writing/length.ts'
import type { Naming } from './naming.ts'
import { isSameTold, toldAnswers, type ToldAnswers } from './told.ts'

/** Many leaders judge an organisation's themes, each on her own phone, in a small room of its own. */
export interface Seminar {
  readonly title: string
  /** In days since 1970-01-01: it ends then at the latest. */
  readonly lastDay: number
  /** Null where the leaders are not asked to name themes. */
  readonly naming: Naming | null
  /** Null until the themes are chosen. */
  readonly asked: Asked | null
}

/** What is asked, and what has become of it. */
export interface Asked {
  /** The name of its urn, in base64url: it follows from the themes, so that these can be no others. */
  readonly urnId: string
  readonly themes: readonly AskedTheme[]
  /** What the room's host has signed about the urn; none before it is open. */
  readonly announcements: readonly string[]
  /** What is told of the answers, written once; null until it has ended. */
  readonly result: SeminarResult | null
}

/** As it was when the themes were chosen. */
export interface AskedTheme {
  /** That of the card in the organisation's room. */
  readonly id: string
  /** Empty for a candidate that nobody has put in other words. */
  readonly text: string
  readonly candidate: CandidateTheme | null
}

export type ToldTheme = Readonly<Record<ItemAxis, ToldAnswers>>

export interface SeminarResult {
  /** How many had answered when it ended: the number that everybody saw until then. */
  readonly answered: number
  /** By theme. */
  readonly themes: Readonly<Record<string, ToldTheme>>
}

/** With a thousand people an urn has room for no more. */
export const mostAskedThemes = 25
/** An urn takes no more. */
export const mostInSeminar = 1000
/** It ends by itself so many days after it was made, if nobody ends it. */
export const seminarDays = 14

export function mayNameSeminar(title: string): Allowed<'empty' | 'tooLong'> {
  if (title.trim() === '') return refused('empty')
  return isTooLong('name', title.trim()) ? refused('tooLong') : allowed
}

export function mayAsk(themes: number): Allowed<'none' | 'tooMany'> {
  if (themes === 0) return refused('none')
  return themes > mostAskedThemes ? refused('tooMany') : allowed
}

/** Below five nobody's answer would be hers alone: then nothing is opened. */
export function mayOpenTo(people: number): boolean {
  return people >= fewestAnswers
}

/** An urn has a slot for each theme and axis, so that nowhere there is a row of somebody's answers. */
export function slotsFor(themes: readonly AskedTheme[]): number {
  return themes.length * itemAxes.length
}

export function slotOfTheme(at: number, axis: ItemAxis): number {
  return at * itemAxes.length + itemAxes.indexOf(axis)
}

/** What she has answered about the theme in that place. */
export function answersAt(at: number, answers: ReadonlyMap<number, number>): ItemRating {
  const on = (axis: ItemAxis) => levels[answers.get(slotOfTheme(at, axis)) ?? -1] ?? null
  return { success: on('success'), importance: on('importance') }
}

/** What the slots hold when the urn is opened; null is a slot with too few. */
export function seminarResult(
  themes: readonly AskedTheme[],
  opened: {
    readonly answered: number
    readonly slots: readonly (readonly number[] | null)[]
  },
): SeminarResult {
  const toldAt = (at: number, axis: ItemAxis) =>
    toldAnswers(opened.slots[slotOfTheme(at, axis)] ?? null)
  const told = themes.map(
    ({ id }, at) =>
      [id, { success: toldAt(at, 'success'), importance: toldAt(at, 'importance') }] as const,
  )
  return { answered: opened.answered, themes: Object.fromEntries(told) }
}

/** Whether two readings of the same answers say the same; if not, one was written by hand. */
export function isSameResult(one: SeminarResult, other: SeminarResult): boolean {
  const ids = new Set([...Object.keys(one.themes), ...Object.keys(other.themes)])
  return (
    one.answered === other.answered &&
    [...ids].every((id) => isSameTheme(one.themes[id], other.themes[id]))
  )
}

function isSameTheme(one: ToldTheme | undefined, other: ToldTheme | undefined): boolean {
  if (one === undefined || other === undefined) return one === other
  return itemAxes.every((axis) => isSameTold(one[axis], other[axis]))
}

/** Whether anything at all is told: fewer than five is nothing. */
export function isAnythingTold({ themes }: SeminarResult): boolean {
  return Object.values(themes).some((theme) =>
    itemAxes.some((axis) => theme[axis].band !== 'tooFew'),
  )
}

/** Several may have chosen at once: what has ended stands, then what is open, and of those the first by name. */
export function standingChoice(choices: readonly Asked[]): Asked | null {
  const ended = choices.filter(({ result }) => result !== null)
  const open = choices.filter(({ announcements }) => announcements.length > 0)
  const [most] = [ended, open, choices].filter((some) => some.length > 0)
  return (most ?? []).toSorted((one, other) => (one.urnId < other.urnId ? -1 : 1))[0] ?? null
}
