import { parseTime } from '../dates/clock-time.ts'
import { timeExists, type LocalTime } from '../dates/copenhagen.ts'
import { addDays, parseDate, weekdayOf, type IsoDate } from '../dates/date.ts'
import { refused } from '../writing/allowed.ts'
import type { Dialogue, NextTalk } from './dialogue.ts'

/** How far it is to the next short talk, as a suggestion. */
const daysToNextTalk = 14
const daysToMonday = { mon: 0, tue: 0, wed: 0, thu: 0, fri: 0, sat: 2, sun: 1 } as const

/** The day that is suggested: about two weeks ahead, and never in a weekend. */
export function dayInTwoWeeks(today: IsoDate): IsoDate {
  return addDays(today, daysToNextTalk + daysToMonday[weekdayOf(today)])
}

/** As it stands in two fields, perhaps half filled in. */
export interface TalkDraft {
  readonly date: string
  readonly time: string
}

/** What is written in the two fields and not kept, and what was said of the talk when it was written. */
export interface UnkeptTalk {
  readonly draft: TalkDraft
  readonly over: NextTalk
}

export type PlannedTalk =
  /** Null is two empty fields: nothing is said about a next talk. */
  | { readonly ok: true; readonly at: LocalTime | null }
  | { readonly ok: false; readonly reason: 'unfinished' | 'badDate' | 'past' | 'noSuchTime' }

/** The day on which the two meet next: what they say in this round counts before what they said in the last. */
export function dayOfNextTalk({
  nextTalk,
  history,
}: Pick<Dialogue, 'nextTalk' | 'history'>): IsoDate | null {
  const said = nextTalk ?? history[0]?.nextTalk ?? null
  return said === null || said === 'none' ? null : said.date
}

/** The draft, until what it was written over is changed: then both of the two read what was said since. */
export function standingDraft(unkept: UnkeptTalk | null, said: NextTalk): TalkDraft | null {
  return unkept !== null && isSame(unkept.over, said) ? unkept.draft : null
}

function isSame(one: NextTalk, other: NextTalk): boolean {
  if (one === null || other === null || one === 'none' || other === 'none') return one === other
  return one.date === other.date && one.time === other.time && one.moved === other.moved
}

export function planTalk(draft: TalkDraft, today: IsoDate): PlannedTalk {
  if (draft.date === '' && draft.time === '') return { ok: true, at: null }
  if (draft.date === '') return refused('unfinished')
  const date = parseDate(draft.date)
  if (date === null) return refused('badDate')
  if (date < today) return refused('past')
  const time = parseTime(draft.time)
  if (time === null) return refused('unfinished')
  return timeExists({ date, time }) ? { ok: true, at: { date, time } } : refused('noSuchTime')
}
