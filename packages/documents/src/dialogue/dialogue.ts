import { layTable, type Dialogue } from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { mapOf } from '../room/stranger.ts'
import { readRecords } from './records.ts'

// points       id → { by, round, order, text }          written once
// withdrawn    id → { by, round }                       the trace; it wins over the point
// agreements   id → map of round, order and a text for each field
// sayings      id → { agreement, state, by, on, round, order, after, was }   how an agreement stands
// said         id → { state, round }                    the same in rooms of before; never written
// talks        round → { date, time, moved } | { none, moved }
// kinds        round → long | short                     how long they talk
// closed       round → date
// names        side → name
// notes        calendarId

export function createDialogue(doc: Doc, { calendarId }: { readonly calendarId: string }): void {
  markKind(doc, 'dialogue')
  change(doc, () => {
    if (!mapOf(doc, 'notes').has('calendarId')) mapOf(doc, 'notes').set('calendarId', calendarId)
  })
}

export function readDialogue(doc: Doc): Reading<Dialogue> {
  return readAs(doc, 'dialogue', tableOf)
}

export function tableOf(doc: Doc): Dialogue {
  return layTable(readRecords(doc))
}
