import {
  chooseTheme as choose,
  parkTheme as park,
  writeThemeNote as write,
  type ThemeNote,
} from '#documents'
import { parkedBefore, type Allowed, type AskedItem, type Meeting } from '#domain'

import type { GroupHere } from './group.ts'
import { keptFrom } from './meeting-agreements.ts'
import { lead, type AtTheTable, type Led } from './meeting.ts'

/** A fourth is refused; it stays parked for another time. */
export function chooseTheme(table: AtTheTable, item: string): Allowed<'notFacilitator' | 'full'> {
  let chosen: Allowed<'notFacilitator' | 'full'> = { ok: true }
  const led = lead(table, () => {
    chosen = choose(table.here.doc, table.meeting.peek().round, item)
  })
  return led.ok ? chosen : led
}

export function parkTheme(table: AtTheTable, item: string): Led {
  return lead(table, () => park(table.here.doc, table.meeting.peek().round, item))
}

/** What the last meeting parked, for this one to take up. */
export function parkedLastTime(here: GroupHere, now: Meeting): readonly AskedItem[] {
  const before = keptFrom(here).minutes.value.find(({ round }) => round === now.round - 1)
  if (before === undefined) return []
  return parkedBefore(here.room.value.asked, before.meeting, now)
}

export function writeThemeNote(
  { here, meeting }: AtTheTable,
  note: Omit<ThemeNote, 'round'>,
): Allowed<'tooLong'> {
  return write(here.doc, { round: meeting.peek().round, ...note })
}
