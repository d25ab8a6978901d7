import { addMonths, dateOfDay, dayNumber, type IsoDate } from '#domain'
import type { RoomStatus } from '#sync'

import type { App } from './app.ts'
import { today, wholeDayFile, type FileFromApp } from './calendar.ts'
import { reachRelay } from './reach-relay.ts'
import { sessionOf } from './session.ts'

const mostMonths = 36

const daysOfWarning = 30

/** How many days a room that ends soon has left; null while there is time enough. */
export function daysLeft({ ports }: App, { endsDay, ended }: Ending): number | null {
  if (endsDay === null || ended) return null
  const left = endsDay - dayNumber(today(ports))
  return left < 0 || left > daysOfWarning ? null : left
}

type Ending = Pick<RoomStatus, 'endsDay' | 'ended'>

/** What she typed for how many months from today; null when the relay would not have it. */
export function parseMonths(text: string): number | null {
  const months = /^\d{1,2}$/u.test(text.trim()) ? Number(text) : 0
  return months >= 1 && months <= mostMonths ? months : null
}

export type MovedTo =
  | { readonly ok: true; readonly date: IsoDate }
  | { readonly ok: false; readonly problem: 'offlineLastDay' }

/** Lets the room last so many months from today. Only its host can; everybody in it is told. */
export async function moveLastDay(app: App, handle: string, months: number): Promise<MovedTo> {
  const record = (await app.rooms.load()).find((room) => room.handle === handle)
  const session = record === undefined ? null : await sessionOf(app, record)
  if (session === null) return notMoved
  const date = addMonths(today(app.ports), months)
  await reachRelay(app, session.status)
  const moved = await session.room.endOn(dayNumber(date))
  return moved === 'moved' ? { ok: true, date } : notMoved
}

const notMoved = { ok: false, problem: 'offlineLastDay' } as const

/** A day in the calendar while there is still time, for a room that does not end soon; it does not say for what. */
export function warningFile({ ports }: App, endsDay: number, title: string): FileFromApp {
  return wholeDayFile(ports, { title, date: dateOfDay(endsDay - daysOfWarning) })
}
