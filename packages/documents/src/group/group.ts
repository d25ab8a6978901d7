import type { Group, GroupMode, LocalTime, MeetingLength } from '#domain'
import type { Doc } from 'yjs'

import { keyIn } from '../meeting/in-round.ts'
import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { mapOf } from '../room/stranger.ts'
import { groupIn } from './read-group.ts'
import { nameUrn } from './urn.ts'

// settings     name, mode, seatCount, calendarId
// roles        leader, facilitator → seat id
// seats        seat id → order                    written once
// seatNames    seat id → name
// aside        seat id → true
// badgeSeats   badge → seat id
// times        round → { date, time, moved }
// leftOut      item key → true
// wordings     item key → { id, text }
// added        item id → { order, text }
// closed       round → day
// and what stands in urn.ts and laid.ts

export interface NewGroup {
  readonly name: string
  readonly mode: GroupMode
  readonly seatCount: number
  readonly calendarId: string
  readonly meets: LocalTime | null
  readonly length: MeetingLength
  /** The name of the first round's urn, in base64url. */
  readonly urnId: string
}

export function createGroup(doc: Doc, { meets, length, urnId, ...settings }: NewGroup): void {
  markKind(doc, 'group')
  change(doc, () => {
    if (mapOf(doc, 'settings').size > 0) return
    Object.entries(settings).forEach(([key, value]) => mapOf(doc, 'settings').set(key, value))
    nameUrn(doc, { round: 1, urnId })
    mapOf(doc, 'meeting').set(keyIn(1, 'length'), length)
    if (meets !== null) mapOf(doc, 'times').set('1', { ...meets, moved: 0 })
  })
}

export function readGroup(doc: Doc): Reading<Group> {
  return readAs(doc, 'group', groupIn)
}
