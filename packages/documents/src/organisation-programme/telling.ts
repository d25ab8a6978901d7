import {
  mostDone,
  mostLinked,
  parseToldSteps,
  toldLast,
  type StepDone,
  type StepDoer,
  type ToldStep,
  type ToldSteps,
} from '#domain'
import type { Doc } from 'yjs'

import type { LinkedGroup } from '../organisation/inbox.ts'
import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, textOf } from '../room/stranger.ts'
import { readProgramme } from './programme.ts'

// programmeTold      n/mark → { n, mark, name, dialogue, group }: the steps of each, as they were told by hand
// programmeFollows   letterbox/dialogue's letterbox → the link to that
// programmeDone      step/mark → true

/** Those who are told of steps, and say that they are done. */
export type Teller = Exclude<StepDoer, 'organisation'>

/** What each would be told now. */
export function stepsToTell(doc: Doc, doer: Teller): readonly ToldStep[] {
  return readProgramme(doc)
    .steps.filter((step) => step.doer === doer && step.state !== 'dropped')
    .filter(({ offered, what }) => offered !== null || what.trim() !== '')
    .map(({ id, what, on }) => ({ id, what: what.trim(), on }))
}

/** By somebody's hand: what was told stays as it was, until she tells anew. */
export function tellSteps(doc: Doc, mark: string): void {
  const n = Math.max(0, ...readAllTold(doc, 'group').map((told) => told.n)) + 1
  const name = textOf(mapOf(doc, 'organisation').get('name'))
  const plain = (doer: Teller) => stepsToTell(doc, doer).map((step) => ({ ...step }))
  const told = { n, mark, name, dialogue: plain('dialogue'), group: plain('group') }
  change(doc, () => mapOf(doc, 'programmeTold').set(`${String(n)}/${mark}`, told))
}

/** Null until somebody has told them. */
export function readStepsTold(doc: Doc, doer: Teller): ToldSteps | null {
  return toldLast(readAllTold(doc, doer))
}

function readAllTold(doc: Doc, doer: Teller): readonly ToldSteps[] {
  return [...mapOf(doc, 'programmeTold').values()].flatMap((value) => {
    const { [doer]: steps, ...fields } = fieldsOf(value)
    return parseToldSteps(new Map(Object.entries({ ...fields, steps }))) ?? []
  })
}

/** The dialogues that follow by a letterbox. They are not among the groups that are linked. */
export function readFollowing(doc: Doc, letterbox: string): readonly LinkedGroup[] {
  return [...mapOf(doc, 'programmeFollows').entries()].flatMap(([key, value]) => {
    const [box, id = ''] = key.split('/')
    const answer = textOf(value)
    return box === letterbox && answer !== '' ? [{ id, answer }] : []
  })
}

export function takeInFollowing(doc: Doc, letterbox: string, { id, answer }: LinkedGroup): void {
  const key = `${letterbox}/${id}`
  const follows = mapOf(doc, 'programmeFollows')
  if (follows.has(key) || readFollowing(doc, letterbox).length >= mostLinked) return
  change(doc, () => follows.set(key, answer))
}

/** The same room is counted once, through whichever letterbox it says it. One that is no step is left out. */
export function takeInDone(doc: Doc, { step, mark }: StepDone): void {
  const done = mapOf(doc, 'programmeDone')
  const key = `${step}/${mark}`
  const { steps, putAway } = readProgramme(doc)
  const isStep = [...steps, ...putAway].some(
    ({ id, doer }) => id === step && doer !== 'organisation',
  )
  if (!isStep || done.has(key) || countDone(doc, step) >= mostDone) return
  change(doc, () => done.set(key, true))
}

/** How many rooms have said that they are done with a step. */
export function countDone(doc: Doc, step: string): number {
  return [...mapOf(doc, 'programmeDone').keys()].filter((key) => key.startsWith(`${step}/`)).length
}
