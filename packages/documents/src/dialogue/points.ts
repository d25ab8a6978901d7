import { mayBring, type Allowed, type DialoguePoint, type Side } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, nextPlace } from '../room/stranger.ts'
import { tableOf } from './dialogue.ts'

/** The same point brought twice is one point; one that was withdrawn does not come back. */
export function addPoint(
  doc: Doc,
  { id, by, text }: DialoguePoint,
): Allowed<'empty' | 'full' | 'tooLong'> {
  if (mapOf(doc, 'points').has(id) || mapOf(doc, 'withdrawn').has(id)) return { ok: true }
  const table = tableOf(doc)
  const answer = mayBring(table, by, text)
  if (!answer.ok) return answer
  change(doc, () => {
    const places = [...mapOf(doc, 'points').values()].map((value) => fieldsOf(value)['order'])
    const order = nextPlace(places)
    mapOf(doc, 'points').set(id, { by, round: table.round, order, text: text.trim() })
  })
  return answer
}

/** Only the side that brought it. The text goes out of the document; that it was here, stays. */
export function withdrawPoint(
  doc: Doc,
  { id, by }: { readonly id: string; readonly by: Side },
): void {
  const point = fieldsOf(mapOf(doc, 'points').get(id))
  if (point['by'] !== by) return
  change(doc, () => {
    mapOf(doc, 'withdrawn').set(id, { by, round: point['round'] })
    mapOf(doc, 'points').delete(id)
  })
}
