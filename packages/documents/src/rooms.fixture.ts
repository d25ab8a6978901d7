import {
  parseDate,
  parseTime,
  type Dialogue,
  type Group,
  type IsoDate,
  type LocalTime,
  type Organisation,
  type OwnRoom,
} from '#domain'
import { applyUpdate, Doc, encodeStateAsUpdate, encodeStateVector } from 'yjs'

import {
  createDialogue,
  createGroup,
  createOrganisation,
  createOwnRoom,
  readDialogue,
  readGroup,
  readOrganisation,
  readOwnRoom,
  type NewGroup,
  type Reading,
} from './index.ts'

export function day(text: string): IsoDate {
  const date = parseDate(text)
  if (date === null) throw new Error(`${text} is no day`)
  return date
}

export function at(date: string, clock: string): LocalTime {
  const time = parseTime(clock)
  if (time === null) throw new Error(`${clock} is no time`)
  return { date: day(date), time }
}

export function newOwnRoom(): Doc {
  const doc = new Doc()
  createOwnRoom(doc)
  return doc
}

export function newDialogue(): Doc {
  const doc = new Doc()
  createDialogue(doc, { calendarId: 'cal' })
  return doc
}

/** The same room on another device. */
export function copyOf(doc: Doc): Doc {
  const copy = new Doc()
  applyUpdate(copy, encodeStateAsUpdate(doc))
  return copy
}

/** Both have been offline; now each gets what the other wrote. */
export function meet(one: Doc, other: Doc): void {
  const forOther = encodeStateAsUpdate(one, encodeStateVector(other))
  applyUpdate(one, encodeStateAsUpdate(other, encodeStateVector(one)))
  applyUpdate(other, forOther)
}

export function ownRoomIn(doc: Doc): OwnRoom {
  return roomOf(readOwnRoom(doc))
}

export function newGroup(settings: Partial<NewGroup> = {}): Doc {
  const doc = new Doc()
  createGroup(doc, {
    name: 'Skoleledelsen',
    mode: 'picture',
    seatCount: 8,
    calendarId: 'cal',
    meets: null,
    length: 120,
    urnId: 'urn',
    ...settings,
  })
  return doc
}

export function groupIn(doc: Doc): Group {
  return roomOf(readGroup(doc))
}

export function newOrganisation(): Doc {
  const doc = new Doc()
  createOrganisation(doc, { name: 'Fjordby Kommune', owner: '' })
  return doc
}

export function organisationIn(doc: Doc): Organisation {
  return roomOf(readOrganisation(doc))
}

export function dialogueIn(doc: Doc): Dialogue {
  return roomOf(readDialogue(doc))
}

function roomOf<Room>(reading: Reading<Room>): Room {
  if (reading.state !== 'read') throw new Error(`the document is ${reading.state}`)
  return reading.room
}

/** Whether a plain text stands anywhere in what would be sent or stored. */
export function holds(doc: Doc, text: string): boolean {
  return String.fromCharCode(...encodeStateAsUpdate(doc)).includes(text)
}
