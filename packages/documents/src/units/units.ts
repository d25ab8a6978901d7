import {
  isTooLong,
  mayTakeInUnit,
  parseCarried,
  type Allowed,
  type CarriedFigures,
  type UnitFigures,
} from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, inOrder, mapOf, nextPlace, textOf } from '../room/stranger.ts'

// units           id → { name, subject, moment, begun, figures, order }     written once
// unitsTogether   id → true: in a total only
// unitsGone       id → true
//
// The id says what it is: the same file under the same name is one, on whichever device it is taken in.

/** What groups have brought, in the order it came. */
export function readUnits(doc: Doc): readonly UnitFigures[] {
  const gone = mapOf(doc, 'unitsGone')
  const together = mapOf(doc, 'unitsTogether')
  return inOrder(mapOf(doc, 'units').entries(), (value) => fieldsOf(value)['order']).flatMap(
    ([id, value]) => {
      const carried = parseCarried(value)
      const name = textOf(fieldsOf(value)['name']).trim()
      if (carried === null || name === '' || isTooLong('name', name)) return []
      if (gone.get(id) === true || idOf(carried, name) !== id) return []
      return [{ ...carried, id, name, isAlone: together.get(id) !== true }]
    },
  )
}

export interface ToTakeIn {
  readonly carried: CarriedFigures
  readonly name: string
  readonly isAlone: boolean
}

export function takeInUnit(
  doc: Doc,
  { carried, name, isAlone }: ToTakeIn,
): Allowed<'noName' | 'nameTooLong' | 'full' | 'known'> {
  const answer = mayTakeInUnit(readUnits(doc), name)
  if (!answer.ok) return answer
  const called = name.trim()
  const id = idOf(carried, called)
  if (readUnits(doc).some((unit) => unit.id === id)) return { ok: false, reason: 'known' }
  const all = mapOf(doc, 'units')
  change(doc, () => {
    const order = nextPlace([...all.values()].map((value) => fieldsOf(value)['order']))
    all.set(id, { ...carried, figures: { ...carried.figures }, name: called, order })
    mapOf(doc, 'unitsGone').delete(id)
    if (isAlone) mapOf(doc, 'unitsTogether').delete(id)
    else mapOf(doc, 'unitsTogether').set(id, true)
  })
  return answer
}

/** Taken in again it comes back. */
export function dropUnit(doc: Doc, id: string): void {
  change(doc, () => mapOf(doc, 'unitsGone').set(id, true))
}

function idOf({ subject, moment, begun }: CarriedFigures, name: string): string {
  return [subject, moment ?? '', begun, name].join('/')
}
