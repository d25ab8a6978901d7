import {
  chooseTheme as choose,
  parkTheme as park,
  writeThemeNote as write,
  type ThemeNote,
} from '#documents'
import type { Allowed } from '#domain'

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

export function writeThemeNote(
  { here, meeting }: AtTheTable,
  note: Omit<ThemeNote, 'round'>,
): Allowed<'tooLong'> {
  return write(here.doc, { round: meeting.peek().round, ...note })
}
