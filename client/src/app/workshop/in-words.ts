import type { App } from '../app.ts'
import { dateInWords, timeInWords } from '../calendar.ts'
import type { WorkshopWords } from '#content/workshop/da'
import { slotsNow, type ProgrammeItem, type Slot, type Workshop } from '#domain'

type Said = { readonly app: App; readonly own: WorkshopWords }

/** What an item is called: in its own words, else by what it is. */
export function nameOfItem({ text, kind }: ProgrammeItem, own: WorkshopWords): string {
  return text.trim() || own.kinds[kind]
}

export function timesOf({ begins, ends }: Slot, { app, own }: Said): string {
  const language = app.choices.language.value
  return own.programme.time(timeInWords(begins.time, language), timeInWords(ends.time, language))
}

/** The day, the first beginning and the last end, where anything happens in between. */
export function dayOf({ programme, running }: Workshop, { app, own }: Said): string {
  const language = app.choices.language.value
  const last = slotsNow(programme, running.shifts).at(-1)
  const { begins } = programme
  const clock = (time: string) => timeInWords(time, language)
  const date = dateInWords(begins.date, language)
  if (last === undefined) return own.room.from(date, clock(begins.time))
  return own.room.on(date, clock(begins.time), clock(last.ends.time))
}

/** What is asked while they are at it; empty where nothing is, or where the item says it already. */
export function questionOf({ topic, text }: ProgrammeItem, own: WorkshopWords): string {
  const question = topic === null ? '' : own.topics[topic].question
  return question === text.trim() ? '' : question
}
