import {
  mayAddStep,
  parseDate,
  parseDoer,
  parseProgrammePhase,
  parseTaskState,
  programmePhases,
  seenOfStep,
  stepsOnPath,
  type Allowed,
  type IsoDate,
  type ProgrammePhase,
  type ProgrammeStep,
  type StartPathKey,
  type StepDoer,
  type StepField,
  type TaskState,
} from '#domain'
import type { Doc } from 'yjs'

import { bringBack, isAway, putAway } from '../organisation-plan/written.ts'
import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'
import { textNamed, writeNamed } from '../text/named-text.ts'

// programmeSteps              id of a step they have added → { order, phase, doer }
// programmeDays               id → a day
// programmeStates             id → how it stands
// programmeStep/<id>/<field>  a text
//
// An offered step has a name of its own instead of an id, and no record: it is there for everybody at once,
// and its texts are the same texts on every device, whoever writes in them first.

interface Steps {
  readonly steps: readonly ProgrammeStep[]
  readonly putAway: readonly ProgrammeStep[]
}

export function readSteps(doc: Doc, path: StartPathKey | null): Steps {
  const all = [...offeredOn(doc, path), ...added(doc)]
  const inPhases = programmePhases.flatMap((phase) => all.filter((step) => step.phase === phase))
  const isGone = (step: ProgrammeStep) => isAway(doc, step.id, seenOfStep(step))
  return {
    steps: inPhases.filter((step) => !isGone(step)),
    putAway: inPhases.filter(isGone),
  }
}

function offeredOn(doc: Doc, path: StartPathKey | null): readonly ProgrammeStep[] {
  if (path === null) return []
  return stepsOnPath(path).map(({ key, phase, doer }) => ({
    ...wordsOf(doc, key),
    offered: key,
    phase,
    doer,
  }))
}

function added(doc: Doc): readonly ProgrammeStep[] {
  const records = mapOf(doc, 'programmeSteps').entries()
  return inOrder(records, (value) => fieldsOf(value)['order']).flatMap(([id, value]) => {
    const phase = parseProgrammePhase(fieldsOf(value)['phase'])
    const doer = parseDoer(fieldsOf(value)['doer'])
    if (phase === null || doer === null) return []
    return [{ ...wordsOf(doc, id), offered: null, phase, doer }]
  })
}

function wordsOf(doc: Doc, id: string) {
  return {
    id,
    what: textNamed(doc, nameOf(id, 'what')),
    who: textNamed(doc, nameOf(id, 'who')),
    on: parseDate(textOf(mapOf(doc, 'programmeDays').get(id))),
    state: parseTaskState(mapOf(doc, 'programmeStates').get(id)) ?? 'open',
  }
}

const nameOf = (id: string, field: StepField) => `programmeStep/${id}/${field}`

export interface NewStep {
  readonly id: string
  readonly phase: ProgrammePhase
  readonly doer: StepDoer
}

export function addStep(
  doc: Doc,
  path: StartPathKey | null,
  { id, phase, doer }: NewStep,
): Allowed<'full'> {
  const answer = mayAddStep(readSteps(doc, path).steps)
  const known = mapOf(doc, 'programmeSteps')
  if (!answer.ok || known.has(id)) return answer
  const order = nextPlace([...known.values()].map((value) => fieldsOf(value)['order']))
  change(doc, () => known.set(id, { order, phase, doer }))
  return answer
}

export interface StepWords {
  readonly id: string
  readonly field: StepField
  readonly text: string
}

/** Written by all at once. */
export function writeStep(doc: Doc, { id, field, text }: StepWords): Allowed<'tooLong'> {
  const as = field === 'what' ? 'item' : 'cell'
  return writeNamed(doc, { name: nameOf(id, field), text, as })
}

/** As the last said; null takes the day away. */
export function setStepDay(doc: Doc, id: string, on: IsoDate | null): void {
  const days = mapOf(doc, 'programmeDays')
  if ((days.get(id) ?? null) === on) return
  change(doc, () => {
    if (on === null) days.delete(id)
    else days.set(id, on)
  })
}

export function sayStepState(doc: Doc, id: string, state: TaskState): void {
  if (mapOf(doc, 'programmeStates').get(id) === state) return
  change(doc, () => mapOf(doc, 'programmeStates').set(id, state))
}

/** Away as it reads now: who writes in it meanwhile keeps it. */
export function putStepAway(doc: Doc, step: ProgrammeStep): void {
  putAway(doc, step.id, seenOfStep(step))
}

export function bringStepBack(doc: Doc, id: string): void {
  bringBack(doc, id)
}
