import {
  checkStates,
  checksFrom,
  clauses,
  earlierWordings,
  parseDate,
  rhythms,
  type CheckState,
  type Allowed,
  type CheckRecord,
  type ChosenRhythm,
  type Clause,
  type Contract,
  type EarlierWording,
  type IsoDate,
  type Rhythm,
} from '#domain'
import type { Doc, Text } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { applyTextChange } from '../text/apply-text-change.ts'
import { ownTextName } from './text-name.ts'

// contract/<clause>  text
// contractWas        clause/date → how it read before the first change of that day
// contractChecks     date/clause → state
// contractNotes      rhythm, calendarId

export function readContract(doc: Doc): Contract {
  const notes = mapOf(doc, 'contractNotes')
  return {
    texts: ofEach((clause) => clauseText(doc, clause).toJSON()),
    earlier: ofEach((clause) => readEarlier(doc, clause)),
    rhythm: parseRhythm(notes.get('rhythm')),
    checks: checksFrom(readChecks(doc)),
    calendarId: textOf(notes.get('calendarId')),
  }
}

function ofEach<Value>(read: (clause: Clause) => Value): Readonly<Record<Clause, Value>> {
  return {
    sparring: read('sparring'),
    reflection: read('reflection'),
    rest: read('rest'),
    limits: read('limits'),
    rolemodel: read('rolemodel'),
  }
}

function clauseText(doc: Doc, clause: Clause): Text {
  return doc.getText(ownTextName({ kind: 'contract', key: clause }))
}

function readEarlier(doc: Doc, clause: Clause): readonly EarlierWording[] {
  const records = [...mapOf(doc, 'contractWas').entries()].flatMap(([key, value]) => {
    const [of, day = ''] = key.split('/')
    const until = parseDate(day)
    return of !== clause || until === null ? [] : [{ until, text: textOf(value) }]
  })
  return earlierWordings(clauseText(doc, clause).toJSON(), records)
}

function readChecks(doc: Doc): readonly CheckRecord[] {
  return [...mapOf(doc, 'contractChecks').entries()].flatMap(([key, value]) => {
    const [day = '', of] = key.split('/')
    const date = parseDate(day)
    const clause = clauses.find((known) => known === of)
    const state = checkStates.find((known) => known === value)
    return date === null || clause === undefined || state === undefined
      ? []
      : [{ date, clause, state }]
  })
}

function parseRhythm(value: unknown): ChosenRhythm | null {
  const fields = fieldsOf(value)
  const rhythm = rhythms.find((known) => known === fields['rhythm'])
  const since = parseDate(textOf(fields['since']))
  if (rhythm === undefined || since === null) return null
  return { rhythm, since, changes: countOf(fields['changes']) ?? 0 }
}

export interface ClauseWords {
  readonly clause: Clause
  readonly text: string
  readonly today: IsoDate
}

/** Before the first change of a day the words that stood there are remembered. */
export function writeClause(doc: Doc, { clause, text, today }: ClauseWords): Allowed<'tooLong'> {
  let written: Allowed<'tooLong'> = { ok: true }
  change(doc, () => {
    const shared = clauseText(doc, clause)
    const before = shared.toJSON()
    written = applyTextChange(shared, { value: text, as: 'clause' })
    const was = mapOf(doc, 'contractWas')
    const key = `${clause}/${today}`
    if (written.ok && before !== text && !was.has(key)) was.set(key, before)
  })
  return written
}

export interface RhythmChoice {
  /** Null is none. */
  readonly rhythm: Rhythm | null
  readonly since: IsoDate
  /** Taken when the contract has none yet. */
  readonly calendarId: string
}

export function chooseRhythm(doc: Doc, { rhythm, since, calendarId }: RhythmChoice): void {
  const before = readContract(doc)
  if ((before.rhythm?.rhythm ?? null) === rhythm) return
  change(doc, () => {
    const notes = mapOf(doc, 'contractNotes')
    if (before.calendarId === '') notes.set('calendarId', calendarId)
    const changes = (countOf(fieldsOf(notes.get('rhythm'))['changes']) ?? -1) + 1
    notes.set('rhythm', { rhythm, since, changes })
  })
}

export interface ClauseCheck {
  readonly date: IsoDate
  readonly clause: Clause
  readonly state: CheckState
}

export function checkClause(doc: Doc, { date, clause, state }: ClauseCheck): void {
  change(doc, () => mapOf(doc, 'contractChecks').set(`${date}/${clause}`, state))
}
