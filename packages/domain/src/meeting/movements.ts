import type { Field } from '../group/fields.ts'
import { placeOf, type OnTheMap } from './places.ts'

export interface Movement {
  readonly item: string
  readonly from: Field
  readonly to: Field
}

/**
 * What lies in another field than at the last meeting. Only items that are the same, and that lay in a field
 * both times: what waits in the tray has not moved anywhere.
 */
export function movementsSince(
  before: OnTheMap,
  now: OnTheMap,
  items: readonly string[],
): readonly Movement[] {
  return items.flatMap((item) => {
    const [from, to] = [placeOf(item, before), placeOf(item, now)]
    return from === 'tray' || to === 'tray' || from === to ? [] : [{ item, from, to }]
  })
}
