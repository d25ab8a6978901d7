import { bytesToBase64url } from '#crypto'
import {
  addItem as add,
  chooseMode as choose,
  leaveOutItem as leaveOut,
  nameGroup as name,
  removeItem as remove,
  setLength,
  setMeeting as set,
  setSeatCount as setCount,
  wordItem as word,
} from '#documents'
import {
  parseSeatCount,
  planTalk,
  type Allowed,
  type Group,
  type GroupMode,
  type ItemKey,
  type MeetingLength,
  type PlannedTalk,
  type TalkDraft,
} from '#domain'

import type { App } from './app.ts'
import { meetingFile, today, type FileFromApp } from './calendar.ts'
import type { GroupHere } from './group.ts'

export function nameGroup({ doc }: GroupHere, called: string): Allowed<'tooLong'> {
  return name(doc, called)
}

/** Writes the meeting once the two fields make one; an unfinished draft stays on the screen. */
export function setMeeting({ ports }: App, { doc }: GroupHere, draft: TalkDraft): PlannedTalk {
  const planned = planTalk(draft, today(ports))
  if (planned.ok) set(doc, planned.at)
  return planned
}

/** How long the meeting they get ready for is to last. */
export function setMeetingLength({ doc, room }: GroupHere, length: MeetingLength): void {
  setLength(doc, room.peek().round, length)
}

/** False for what is no number of seats, or fewer than have come in. */
export function setSeatCount({ doc, room }: GroupHere, text: string): boolean {
  const count = parseSeatCount(text)
  if (count === null || count < room.peek().answering.length) return false
  setCount(doc, count)
  return true
}

export function chooseMode({ doc }: GroupHere, mode: GroupMode): void {
  choose(doc, mode)
}

export function leaveOutItem({ doc }: GroupHere, key: ItemKey, isOut: boolean): Allowed<'last'> {
  return leaveOut(doc, key, isOut)
}

/** Null gives the item its first words back. */
export function wordItem(
  { ports }: App,
  { doc }: GroupHere,
  { key, text }: { readonly key: ItemKey; readonly text: string | null },
): Allowed<'empty' | 'tooLong'> {
  const id = bytesToBase64url(ports.random.bytes(9))
  return word(doc, key, text === null ? null : { id, text })
}

export function addItem(
  { ports }: App,
  { doc }: GroupHere,
  text: string,
): Allowed<'full' | 'empty' | 'tooLong'> {
  return add(doc, { id: bytesToBase64url(ports.random.bytes(9)), text })
}

export function removeItem({ doc }: GroupHere, id: string): void {
  remove(doc, id)
}

/** A time in the calendar, as long as they have chosen, and not a word of what for. Null until it is set. */
export function groupMeetingFile(
  { ports }: App,
  { meets, length, calendarId }: Pick<Group, 'meets' | 'length' | 'calendarId'>,
  title: string,
): FileFromApp | null {
  if (meets === null) return null
  return meetingFile(ports, { uid: calendarId, title, at: meets, minutes: length })
}
