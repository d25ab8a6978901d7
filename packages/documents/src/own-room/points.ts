import { isTooLong, leavingHand, mayChoose, type Allowed } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, nextPlace } from '../room/stranger.ts'
import { readPoints } from './own-room.ts'

export interface ChosenLine {
  readonly id: string
  readonly question: string
  readonly original: string
}

/** Makes a copy of the line. What has been carried leaves her hand when she chooses anew. */
export function choosePoint(
  doc: Doc,
  { id, question, original }: ChosenLine,
): Allowed<'empty' | 'full' | 'tooLong'> {
  const points = readPoints(doc)
  const answer = mayChoose(points, original)
  if (!answer.ok) return answer
  change(doc, () => {
    leavingHand(points).forEach((point) => forget(doc, point.id))
    const order = nextPlace(
      [...mapOf(doc, 'points').values()].map((value) => fieldsOf(value)['order']),
    )
    mapOf(doc, 'points').set(id, { question, original, order })
  })
  return answer
}

export function rewordPoint(
  doc: Doc,
  { id, text }: { readonly id: string; readonly text: string },
): Allowed<'tooLong'> {
  if (isTooLong('point', text)) return { ok: false, reason: 'tooLong' }
  change(doc, () => {
    if (mapOf(doc, 'points').has(id)) mapOf(doc, 'pointTexts').set(id, text)
  })
  return { ok: true }
}

export function removePoint(doc: Doc, id: string): void {
  change(doc, () => forget(doc, id))
}

export function markCarried(
  doc: Doc,
  { roomId, pointIds }: { readonly roomId: string; readonly pointIds: readonly string[] },
): void {
  change(doc, () => {
    const chosen = pointIds.filter((id) => mapOf(doc, 'points').has(id))
    chosen.forEach((id) => mapOf(doc, 'carried').set(id, roomId))
  })
}

function forget(doc: Doc, id: string): void {
  for (const name of ['points', 'pointTexts', 'carried']) mapOf(doc, name).delete(id)
}
