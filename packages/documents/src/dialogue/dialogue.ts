import { layTable, type Dialogue, type Side } from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { mapOf } from '../room/stranger.ts'
import { readRecords } from './records.ts'

// points       id → { by, round, order, text }          written once
// withdrawn    id → { by, round }                       the trace; it wins over the point
// agreements, sayings, said     see agreement/read-agreements.ts
// talks        round → { date, time, moved } | { none, moved }
// kinds        round → long | short                     how long they talk
// closed       round → date
// names        side → name
// notes        calendarId, madeBy, leaderIsNew

export interface NewDialogue {
  readonly calendarId: string
  /** Unless it is said, the leader made it. */
  readonly madeBy?: Side
}

export function createDialogue(doc: Doc, { calendarId, madeBy }: NewDialogue): void {
  markKind(doc, 'dialogue')
  change(doc, () => {
    const notes = mapOf(doc, 'notes')
    if (notes.has('calendarId')) return
    notes.set('calendarId', calendarId)
    if (madeBy !== undefined) notes.set('madeBy', madeBy)
  })
}

/** Says why the room is going to end, so that the other does not have to guess. */
export function sayLeaderIsNew(doc: Doc): void {
  change(doc, () => mapOf(doc, 'notes').set('leaderIsNew', true))
}

export function readDialogue(doc: Doc): Reading<Dialogue> {
  return readAs(doc, 'dialogue', tableOf)
}

export function tableOf(doc: Doc): Dialogue {
  return layTable(readRecords(doc))
}
