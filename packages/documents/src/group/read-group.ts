import {
  itemsAsked,
  modesFor,
  parseDate,
  parseGroupMode,
  type Group,
  type GroupRole,
  type Seat,
  type Talk,
} from '#domain'
import type { Doc } from 'yjs'

import { movedByLength, readLength } from '../meeting/length.ts'
import { countOf, inOrder, mapOf, textOf } from '../room/stranger.ts'
import { parseTalk } from '../talk/talk.ts'
import { readChanges } from './items.ts'
import { readAsked } from './urn.ts'

export function groupIn(doc: Doc): Group {
  const settings = mapOf(doc, 'settings')
  const seats = readSeats(doc)
  const round = roundIn(doc)
  const changes = readChanges(doc)
  const answering = seats.filter(({ id }) => mapOf(doc, 'aside').get(id) !== true)
  const seatCount = Math.max(countOf(settings.get('seatCount')) ?? 0, answering.length)
  const mode = parseGroupMode(settings.get('mode')) ?? 'open'
  const roleOf = (role: GroupRole, among: readonly Seat[]) =>
    among.find(({ id }) => id === mapOf(doc, 'roles').get(role))?.id ?? null
  return {
    name: textOf(settings.get('name')),
    mode: modesFor(seatCount).includes(mode) ? mode : 'open',
    seatCount,
    people: seatCount + seats.length - answering.length,
    seats,
    answering,
    roles: { leader: roleOf('leader', answering), facilitator: roleOf('facilitator', seats) },
    round,
    meets: readTime(doc, round),
    length: readLength(doc, round),
    calendarId: `${textOf(settings.get('calendarId'))}-${String(round)}`,
    changes,
    asked: readAsked(doc, round) ?? itemsAsked(changes),
  }
}

/** Rounds close one after another: it is the first that is not closed. */
function roundIn(doc: Doc): number {
  const closed = mapOf(doc, 'closed')
  let round = 1
  while (parseDate(textOf(closed.get(String(round)))) !== null) round += 1
  return round
}

function readTime(doc: Doc, round: number): Talk | null {
  const said = parseTalk(mapOf(doc, 'times').get(String(round)))
  return said === null || said === 'none' ? null : movedByLength(doc, round, said)
}

function readSeats(doc: Doc): readonly Seat[] {
  const names = mapOf(doc, 'seatNames')
  return inOrder(mapOf(doc, 'seats').entries(), (order) => order).map(([id]) => ({
    id,
    name: textOf(names.get(id)),
  }))
}
