import { parseDate, parseTime, type LocalTime, type ProgrammeItem, type Workshop } from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { readOwnPages } from './own-pages.ts'
import { addItems, readItems } from './programme.ts'
import { readRunning } from './running.ts'

// workshop        name, calendarId, ends
// workshopDay     begins → { date, time, moved }
// and what stands in programme.ts, running.ts and way-in.ts

export interface NewWorkshop {
  readonly name: string
  readonly calendarId: string
  readonly begins: LocalTime
  readonly items: readonly ProgrammeItem[]
}

export function createWorkshop(doc: Doc, { name, calendarId, begins, items }: NewWorkshop): void {
  markKind(doc, 'workshop')
  change(doc, () => {
    if (mapOf(doc, 'workshop').has('name')) return
    mapOf(doc, 'workshop').set('name', name.trim())
    mapOf(doc, 'workshop').set('calendarId', calendarId)
    mapOf(doc, 'workshopDay').set('begins', { ...begins, moved: 0 })
    addItems(doc, items)
  })
}

export function readWorkshop(doc: Doc): Reading<Workshop> {
  return readAs(doc, 'workshop', (known) => {
    const said = mapOf(known, 'workshop')
    const day = fieldsOf(mapOf(known, 'workshopDay').get('begins'))
    return {
      name: textOf(said.get('name')),
      calendarId: textOf(said.get('calendarId')),
      moved: countOf(day['moved']) ?? 0,
      programme: {
        begins: parseBeginning(day),
        ends: parseTime(textOf(said.get('ends'))),
        items: readItems(known),
      },
      running: readRunning(known),
      ownPages: readOwnPages(known),
    }
  })
}

/** What is no day reads as the first of all days at midnight: it is seen at once, and can be set. */
function parseBeginning(day: ReturnType<typeof fieldsOf>): LocalTime {
  return {
    date: parseDate(textOf(day['date'])) ?? firstDay,
    time: parseTime(textOf(day['time'])) ?? midnight,
  }
}

const [firstDay, midnight] = [mustBe(parseDate('1970-01-01')), mustBe(parseTime('0:00'))]

function mustBe<Value>(value: Value | null): Value {
  if (value === null) throw new Error('a day and a time that are written here exist')
  return value
}
