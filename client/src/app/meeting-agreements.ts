import { computed, type ReadonlySignal } from '@preact/signals'

import { bytesToBase64url } from '#crypto'
import {
  addAgreement as add,
  agreementsOn,
  closeMeeting as close,
  decideToSend as decide,
  dropToSend as drop,
  nameToSend as name,
  readAllMinutes,
  removeAgreement as remove,
  sayOfAgreement,
  setLength,
  setNextMeeting,
  suggestToSend as suggest,
  writeAgreement as write,
  writeToSend as writeOne,
  type AgreementWords,
} from '#documents'
import {
  isOver,
  planTalk,
  reminderDay,
  type AgreementState,
  type AgreementTable,
  type Allowed,
  type IsoDate,
  type MeetingLength,
  type Minutes,
  type PlannedTalk,
  type TalkDraft,
} from '#domain'

import type { App } from './app.ts'
import { meetingFile, today, wholeDayFile, type FileFromApp } from './calendar.ts'
import { documentSignal } from './document-signal.ts'
import type { GroupHere } from './group.ts'
import { lead, type AtTheTable } from './meeting.ts'

interface Kept {
  readonly agreed: ReadonlySignal<AgreementTable>
  readonly minutes: ReadonlySignal<readonly Minutes[]>
}

const kept = new WeakMap<GroupHere, Kept>()

/** What the group has agreed, now and before, and the minutes of every meeting, newest first. */
export function keptFrom(here: GroupHere): Kept {
  const known = kept.get(here) ?? {
    agreed: documentSignal(here.doc, agreementsOn).value,
    minutes: documentSignal(here.doc, readAllMinutes).value,
  }
  kept.set(here, known)
  return known
}

/** Their meeting closed today, and the next is not begun. */
export function isMeetingOver({ ports }: App, here: GroupHere): boolean {
  return isOver(keptFrom(here).minutes.value, today(ports))
}

/** The minutes of the meeting they are in. */
export function minutesNow(here: GroupHere): ReadonlySignal<Minutes | null> {
  const { minutes } = keptFrom(here)
  return computed(() => minutes.value[0] ?? null)
}

const newId = ({ ports }: App) => bytesToBase64url(ports.random.bytes(9))

export function addAgreement({ app, here }: AtTheTable): Allowed<'full'> {
  return add(here.doc, newId(app))
}

export function writeAgreement(
  { here }: AtTheTable,
  words: AgreementWords,
): Allowed<'tooLong' | 'agreed'> {
  return write(here.doc, words)
}

export function removeAgreement({ here }: AtTheTable, id: string): void {
  remove(here.doc, id)
}

/** How an agreement of an earlier meeting stands, said for all; at the meeting or between two. */
export function sayHowItStands(
  { app, here, seat }: AtTheTable,
  said: { readonly agreement: string; readonly state: AgreementState },
): void {
  sayOfAgreement(here.doc, { id: newId(app), ...said, by: seat, on: today(app.ports) })
}

export function suggestToSend({ app, here, meeting }: AtTheTable): Allowed<'full'> {
  return suggest(here.doc, meeting.peek().round, newId(app))
}

export function writeToSend(
  { here, meeting }: AtTheTable,
  words: { readonly id: string; readonly text: string },
): Allowed<'tooLong' | 'decided'> {
  return writeOne(here.doc, { round: meeting.peek().round, ...words })
}

export function nameToSend({ here, meeting }: AtTheTable, id: string, isNamed: boolean): void {
  name(here.doc, { round: meeting.peek().round, id }, isNamed)
}

export function dropToSend({ here, meeting }: AtTheTable, id: string): void {
  drop(here.doc, { round: meeting.peek().round, id })
}

/** Only by the one who leads the group, and for good. */
export function decideToSend(
  { here, meeting, seat }: AtTheTable,
  id: string,
): Allowed<'notLeader' | 'empty'> {
  return decide(here.doc, { round: meeting.peek().round, id, seat })
}

/** Writes the next meeting once the two fields make one; an unfinished draft stays on the screen. */
export function planNextMeeting({ app, here }: AtTheTable, draft: TalkDraft): PlannedTalk {
  const planned = planTalk(draft, today(app.ports))
  if (planned.ok) setNextMeeting(here.doc, planned.at)
  return planned
}

export function setNextLength({ here, meeting }: AtTheTable, length: MeetingLength): void {
  setLength(here.doc, meeting.peek().round + 1, length)
}

export function noNextMeeting({ here }: AtTheTable, isNone: boolean): void {
  setNextMeeting(here.doc, isNone ? 'none' : null)
}

/** No meeting closes without a date or an explicit no. The next round begins. */
export function closeMeeting(
  table: AtTheTable,
  withoutDate: boolean,
): Allowed<'notFacilitator' | 'noDate'> {
  const { app, here, meeting } = table
  let closed: Allowed<'notFacilitator' | 'noDate'> = { ok: true }
  const led = lead(table, () => {
    closed = close(here.doc, { round: meeting.peek().round, today: today(app.ports), withoutDate })
  })
  return led.ok ? closed : led
}

/** The next meeting in a calendar, and not a word of what for; null until it is set. */
export function nextMeetingFile(
  { ports }: App,
  { nextTalk, nextLength, round }: Pick<Minutes, 'nextTalk' | 'nextLength' | 'round'>,
  { calendarId, title }: { readonly calendarId: string; readonly title: string },
): FileFromApp | null {
  if (nextTalk === null || nextTalk === 'none') return null
  const uid = `${calendarId.slice(0, calendarId.lastIndexOf('-'))}-${String(round + 1)}`
  return meetingFile(ports, { uid, title, at: nextTalk, minutes: nextLength })
}

/** A neutral day three days before the next meeting; null when that day has been. */
export function reminderBeforeFile(
  { ports }: App,
  { nextTalk }: Pick<Minutes, 'nextTalk'>,
  title: string,
): FileFromApp | null {
  const date = reminderDay(nextTalk, today(ports))
  return date === null ? null : wholeDayFile(ports, { title, date })
}

/** A day for an agreement. What was agreed stands in the room, not in the calendar. */
export function agreementFile({ ports }: App, date: IsoDate, title: string): FileFromApp {
  return wholeDayFile(ports, { title, date })
}
