import { bytesToBase64url } from '#crypto'
import {
  checkClause,
  chooseRhythm as choose,
  writeClause as write,
  type ClauseCheck,
} from '#documents'
import {
  nextCheck,
  weeksBetween,
  type Allowed,
  type Clause,
  type Contract,
  type Rhythm,
} from '#domain'
import type { Clock } from '#ports/clock.ts'

import type { App } from './app.ts'
import { repeatingFile, today, type FileFromApp } from './calendar.ts'
import type { OwnRoomHere } from './own-room.ts'

export function writeClause(
  { ports }: App,
  { doc }: OwnRoomHere,
  { clause, text }: { readonly clause: Clause; readonly text: string },
): Allowed<'tooLong'> {
  return write(doc, { clause, text, today: today(ports) })
}

/** How often she means to look at it; null is not at all. */
export function chooseRhythm({ ports }: App, { doc }: OwnRoomHere, rhythm: Rhythm | null): void {
  const calendarId = bytesToBase64url(ports.random.bytes(12))
  choose(doc, { rhythm, since: today(ports), calendarId })
}

/** How a clause went. Nobody else hears it. */
export function sayHowClauseWent({ doc }: OwnRoomHere, check: ClauseCheck): void {
  checkClause(doc, check)
}

/** A day that comes again and again, and nothing of what for. Null without a rhythm or a promise. */
export function contractReminder(
  { clock }: { readonly clock: Clock },
  contract: Contract,
  title: string,
): FileFromApp | null {
  const due = nextCheck(contract)
  const { rhythm, calendarId } = contract
  if (due === null || rhythm === null) return null
  const now = today({ clock })
  return repeatingFile(
    { clock },
    {
      uid: calendarId,
      sequence: rhythm.changes,
      title,
      from: due < now ? now : due,
      everyWeeks: weeksBetween[rhythm.rhythm],
    },
  )
}
