import { parseToldSteps, toldLast, type Allowed, type ToldStep, type ToldSteps } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, textOf } from '../room/stranger.ts'

// In a leadership group and in a dialogue: the steps of a programme that it was told of.
//
// stepsTold     letterbox/n/mark → { n, mark, name, steps }
// stepsSaid     letterbox/step → true: somebody's hand on it
// stepsGone     letterbox/step → delivered or over
// stepsSecret   secret → random: the room's marks are made of it

/** How far what the room says of a step has come. */
type SaidState = 'unsaid' | 'waiting' | 'delivered' | 'over'

export interface RoomStep extends ToldStep {
  readonly said: SaidState
}

/** What the room was told by way of a letterbox; null before it was. */
export function readRoomSteps(
  doc: Doc,
  letterbox: string,
): (Omit<ToldSteps, 'steps'> & { readonly steps: readonly RoomStep[] }) | null {
  const told = [...mapOf(doc, 'stepsTold').entries()].flatMap(([key, value]) =>
    key.startsWith(`${letterbox}/`)
      ? (parseToldSteps(new Map(Object.entries(fieldsOf(value)))) ?? [])
      : [],
  )
  const last = toldLast(told)
  if (last === null) return null
  const steps = last.steps.map((step) => ({
    ...step,
    said: saidOf(doc, `${letterbox}/${step.id}`),
  }))
  return { ...last, steps }
}

function saidOf(doc: Doc, key: string): SaidState {
  if (mapOf(doc, 'stepsSaid').get(key) !== true) return 'unsaid'
  const how = mapOf(doc, 'stepsGone').get(key)
  return how === 'delivered' || how === 'over' ? how : 'waiting'
}

export function takeInSteps(doc: Doc, letterbox: string, told: ToldSteps): void {
  const known = mapOf(doc, 'stepsTold')
  const key = `${letterbox}/${String(told.n)}/${told.mark}`
  const steps = told.steps.map((step) => ({ ...step }))
  if (!known.has(key)) change(doc, () => known.set(key, { ...told, steps }))
}

/** Her hand on it, once. `secret` is taken only where the room has none: its marks stay the same. */
export function sayDone(
  doc: Doc,
  {
    letterbox,
    step,
    secret,
  }: { readonly letterbox: string; readonly step: string; readonly secret: string },
): Allowed<'notTold'> {
  const known = readRoomSteps(doc, letterbox)?.steps.find(({ id }) => id === step)
  if (known === undefined) return { ok: false, reason: 'notTold' }
  if (known.said !== 'unsaid') return { ok: true }
  change(doc, () => {
    if (readStepsSecret(doc) === null) mapOf(doc, 'stepsSecret').set('secret', secret)
    mapOf(doc, 'stepsSaid').set(`${letterbox}/${step}`, true)
  })
  return { ok: true }
}

export function readStepsSecret(doc: Doc): string | null {
  return textOf(mapOf(doc, 'stepsSecret').get('secret')) || null
}

export function noteStepGone(
  doc: Doc,
  {
    letterbox,
    step,
    how,
  }: { readonly letterbox: string; readonly step: string; readonly how: 'delivered' | 'over' },
): void {
  const gone = mapOf(doc, 'stepsGone')
  const key = `${letterbox}/${step}`
  if (!gone.has(key)) change(doc, () => gone.set(key, how))
}

/** Whose steps a dialogue follows; either of the two links it and lets go, and both see it. */
export function followLetterbox(doc: Doc, letterbox: string | null): void {
  const post = mapOf(doc, 'post')
  if ((textOf(post.get('letterbox')) || null) === letterbox) return
  change(doc, () => {
    if (letterbox === null) post.delete('letterbox')
    else post.set('letterbox', letterbox)
  })
}
