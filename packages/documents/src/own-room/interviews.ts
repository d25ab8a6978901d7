import {
  answerWithNote,
  interviewPaths,
  mostNotes,
  parseDate,
  parseNote,
  type Allowed,
  type InterviewNote,
  type InterviewUnderWay,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { answerText, writeAnswer } from './answer.ts'

// interviews          room id → { key, path, mayNote, lastDay }
// interviewNotes      id → { question, text, on }          written once
// interviewNotesGone  id → true                            it wins over the note

export function readInterviews(doc: Doc): readonly InterviewUnderWay[] {
  const found = [...mapOf(doc, 'interviews').entries()].map(([roomId, value]) => ({
    roomId,
    key: textOf(fieldsOf(value)['key']),
    path: interviewPaths.find((path) => path === fieldsOf(value)['path']) ?? 'all',
    mayNote: fieldsOf(value)['mayNote'] === true,
    lastDay: countOf(fieldsOf(value)['lastDay']) ?? 0,
  }))
  return found
    .filter(({ key }) => key !== '')
    .toSorted((one, other) => (one.roomId < other.roomId ? -1 : 1))
}

export function readInterviewNotes(doc: Doc): readonly InterviewNote[] {
  const gone = mapOf(doc, 'interviewNotesGone')
  const found = [...mapOf(doc, 'interviewNotes').entries()].flatMap(([id, value]) => {
    const { question, text, on } = fieldsOf(value)
    const note = parseNote(question, text)
    const day = parseDate(textOf(on))
    return note === null || day === null || gone.has(id) ? [] : [{ id, ...note, on: day }]
  })
  return found.toSorted((one, other) => {
    if (one.on !== other.on) return one.on < other.on ? -1 : 1
    return one.id < other.id ? -1 : 1
  })
}

/** From now on each of her devices attends it. */
export function rememberInterview(doc: Doc, { roomId, ...interview }: InterviewUnderWay): void {
  change(doc, () => mapOf(doc, 'interviews').set(roomId, interview))
}

export function forgetInterview(doc: Doc, roomId: string): void {
  change(doc, () => mapOf(doc, 'interviews').delete(roomId))
}

/** Letters are told at each visit: one that is here, or that she has removed, changes nothing. */
export function takeInNote(doc: Doc, { id, ...note }: InterviewNote): void {
  const notes = mapOf(doc, 'interviewNotes')
  const isKnown = notes.has(id) || mapOf(doc, 'interviewNotesGone').has(id)
  if (isKnown || notes.size >= mostNotes) return
  change(doc, () => notes.set(id, note))
}

/** The words go. That it was here stays, so that the same letter does not bring them back. */
export function removeNote(doc: Doc, id: string): void {
  change(doc, () => {
    mapOf(doc, 'interviewNotesGone').set(id, true)
    mapOf(doc, 'interviewNotes').delete(id)
  })
}

/** Puts the interviewer's words under her own; from then on they are hers. */
export function noteIntoAnswer(doc: Doc, id: string): Allowed<'tooLong'> {
  const note = readInterviewNotes(doc).find((known) => known.id === id)
  if (note === undefined) return { ok: true }
  const { question } = note
  const text = answerWithNote(answerText(doc, question).toJSON(), note.text)
  if (text === null) return { ok: false, reason: 'tooLong' }
  doc.transact(() => {
    writeAnswer(doc, { question, text })
    removeNote(doc, id)
  })
  return { ok: true }
}
