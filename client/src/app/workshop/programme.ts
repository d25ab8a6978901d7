import {
  addItems,
  changeItem,
  moveItem,
  nameWorkshop as name,
  putItemBack,
  setBeginning,
  setEnd,
  takeItemOut,
  writeItem,
  type ItemChange,
} from '#documents'
import {
  mend,
  mendJoint,
  parseClock,
  parseMinutesText,
  planTalk,
  readPrinted,
  spanMinutes,
  type Allowed,
  type Programme,
  type ReadProgramme,
  type TalkDraft,
  type Workshop,
} from '#domain'

import type { App } from '../app.ts'
import { meetingFile, today, type FileFromApp } from '../calendar.ts'
import { newItemId } from './make-workshop.ts'
import type { WorkshopHere } from './workshop.ts'

// What those who lead do with the programme.

const newMinutes = 15

/** A new item after all others; null when there is no room for it. */
export function addItem(app: App, { doc }: WorkshopHere): string | null {
  const id = newItemId(app)
  const item = {
    id,
    kind: 'presentation',
    topic: null,
    text: '',
    minutes: newMinutes,
    at: null,
  } as const
  return addItems(doc, [item]).ok ? id : null
}

export function wordItem({ doc }: WorkshopHere, id: string, text: string): Allowed<'tooLong'> {
  return writeItem(doc, id, text)
}

export function sayKind(
  { doc }: WorkshopHere,
  id: string,
  to: Pick<ItemChange, 'kind' | 'topic'>,
): void {
  changeItem(doc, id, to)
}

/** As it stands in its field; what is no length changes nothing. */
export function setMinutes({ doc }: WorkshopHere, id: string, text: string): Allowed<'noMinutes'> {
  const minutes = parseMinutesText(text)
  if (minutes === null) return { ok: false, reason: 'noMinutes' }
  changeItem(doc, id, { minutes })
  return { ok: true }
}

/** Empty lets the item follow the one before it. A field that is half filled in says nothing yet. */
export function fixTime({ doc }: WorkshopHere, id: string, time: string): void {
  const at = parseClock(time)
  if (at !== null || time === '') changeItem(doc, id, { at })
}

export function moveBy({ doc }: WorkshopHere, id: string, by: -1 | 1): void {
  moveItem(doc, id, by)
}

export function takeOut({ doc }: WorkshopHere, id: string): void {
  takeItemOut(doc, id)
}

export function putBack({ doc }: WorkshopHere, id: string): Allowed<'full'> {
  return putItemBack(doc, id)
}

/** One joint, with one act. */
export function mendOne(here: WorkshopHere, id: string): void {
  write(here, mendJoint(here.room.peek().programme, id))
}

export function mendAll(here: WorkshopHere): void {
  write(here, mend(here.room.peek().programme))
}

function write({ doc }: WorkshopHere, { items }: Programme): void {
  doc.transact(() => items.forEach(({ id, minutes, at }) => changeItem(doc, id, { minutes, at })))
}

/** Takes in a programme as it was printed, with its times. An empty room begins when the first item does. */
export function takePrinted(app: App, here: WorkshopHere, text: string): ReadProgramme {
  const read = readPrinted(text)
  const [first] = read.ok ? read.items : []
  if (!read.ok || first === undefined) return read
  const { items, begins } = here.room.peek().programme
  const added = read.items.map((item) => ({ ...item, id: newItemId(app) }))
  if (!addItems(here.doc, added).ok) return { ok: false, fault: 'tooMany', line: null }
  if (items.length === 0) setBeginning(here.doc, { date: begins.date, time: first.at })
  return read
}

export function nameWorkshop({ doc }: WorkshopHere, called: string): Allowed<'empty' | 'tooLong'> {
  return name(doc, called)
}

export type DayFault = 'unfinished' | 'badDate' | 'past' | 'noSuchTime'

export function setDay(app: App, { doc }: WorkshopHere, draft: TalkDraft): Allowed<DayFault> {
  const planned = planTalk(draft, today(app.ports))
  if (!planned.ok) return planned
  if (planned.at === null) return { ok: false, reason: 'unfinished' }
  setBeginning(doc, planned.at)
  return { ok: true }
}

/** Empty when nothing is agreed. */
export function wantEnd({ doc }: WorkshopHere, time: string): void {
  const ends = parseClock(time)
  if (ends !== null || time === '') setEnd(doc, ends)
}

/** The whole workshop as one time of its day, and nothing of what happens in it. */
export function workshopFile(
  { ports }: App,
  workshop: Workshop,
  title: string,
): FileFromApp | null {
  const { programme, calendarId, moved } = workshop
  const minutes = spanMinutes(programme)
  if (minutes === 0) return null
  const at = { ...programme.begins, moved }
  return meetingFile(ports, { uid: calendarId, title, at, minutes })
}
