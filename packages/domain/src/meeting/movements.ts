import type { Field } from '../group/fields.ts'
import { placeOf, type OnTheMap } from './places.ts'

export interface Movement {
  readonly item: string
  readonly from: Field
  readonly to: Field
}

interface Comparing {
  /** The items that are the same. */
  readonly items: readonly string[]
  /** Whether what the answers of both rounds suggested may be compared. */
  readonly withAnswers: boolean
}

/**
 * What lies in another field than at the last meeting. Only items that are the same, and that lay in a field
 * both times: what waits in the tray has not moved anywhere. Where the answers may not be compared, only
 * what people have put somewhere counts: a suggestion is made of them.
 */
export function movementsSince(
  before: OnTheMap,
  now: OnTheMap,
  { items, withAnswers }: Comparing,
): readonly Movement[] {
  return items.flatMap((item) => {
    const [from, to] = [
      placeOf(item, told(before, withAnswers)),
      placeOf(item, told(now, withAnswers)),
    ]
    return from === 'tray' || to === 'tray' || from === to ? [] : [{ item, from, to }]
  })
}

/** Until something lies in a field, nothing can be said of what has moved, nor that nothing has. */
export function canHaveMoved(now: OnTheMap, { items, withAnswers }: Comparing): boolean {
  return items.some((item) => placeOf(item, told(now, withAnswers)) !== 'tray')
}

function told({ placed, suggested }: OnTheMap, withAnswers: boolean): OnTheMap {
  return { placed, suggested: withAnswers ? suggested : new Map() }
}
