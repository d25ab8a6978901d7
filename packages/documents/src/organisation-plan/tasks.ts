import {
  mayAddTask,
  parseTaskState,
  seenOf,
  taskFields,
  type Allowed,
  type PlanTask,
  type TaskField,
  type TaskState,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf, textOf } from '../room/stranger.ts'
import {
  addWritten,
  isAway,
  putAway,
  wordsOf,
  writeWords,
  writtenIn,
  type Written,
} from './written.ts'

// planTasks     id → map of order, card and a text each for what, who, when
// planStates    id of a card or a task → how it stands

const map = 'planTasks'

export function readTasks(doc: Doc, card: string): readonly PlanTask[] {
  return writtenIn(doc, map).flatMap(([id, written]) => {
    if (textOf(written.get('card')) !== card || isAway(doc, id, seenOfTask(written))) return []
    const word = wordsOf(written, taskFields)
    return [
      { id, what: word('what'), who: word('who'), when: word('when'), state: stateOf(doc, id) },
    ]
  })
}

function seenOfTask(written: Written): string {
  return seenOf(taskFields.map(wordsOf(written, taskFields)))
}

export function stateOf(doc: Doc, id: string): TaskState {
  return parseTaskState(mapOf(doc, 'planStates').get(id)) ?? 'open'
}

/** Of a card's own action, or of one of its tasks. */
export function sayTaskState(doc: Doc, id: string, state: TaskState): void {
  if (stateOf(doc, id) !== state) change(doc, () => mapOf(doc, 'planStates').set(id, state))
}

export function addPlanTask(
  doc: Doc,
  { id, card }: { readonly id: string; readonly card: string },
): Allowed<'full'> {
  const answer = mayAddTask(readTasks(doc, card))
  if (answer.ok) addWritten(doc, { map, id, fields: taskFields, with: { card } })
  return answer
}

export interface TaskWords {
  readonly id: string
  readonly field: TaskField
  readonly text: string
}

export function writePlanTask(doc: Doc, words: TaskWords): Allowed<'tooLong'> {
  return writeWords(doc, { ...words, map, as: 'cell' })
}

/** Away as it reads now: who writes in it meanwhile keeps it. */
export function putTaskAway(doc: Doc, id: string): void {
  const found = writtenIn(doc, map).find(([known]) => known === id)
  if (found !== undefined) putAway(doc, id, seenOfTask(found[1]))
}
