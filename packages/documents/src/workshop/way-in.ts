import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'

// workshopWay     now → { link, code, lastDay }
//
// The way in for those who have only a link: the written half and the told one. Whoever reads this has the
// whole key already.

export interface WorkshopWay {
  /** What stands after the # of the written half. */
  readonly link: string
  /** Six digits. */
  readonly code: string
  /** In days since 1970-01-01. */
  readonly lastDay: number
}

export function readWorkshopWay(doc: Doc): WorkshopWay | null {
  const said = fieldsOf(mapOf(doc, 'workshopWay').get('now'))
  const [link, code] = [textOf(said['link']), textOf(said['code'])]
  const lastDay = countOf(said['lastDay'])
  const isWay = /^[\w-]{30}$/u.test(link) && /^\d{6}$/u.test(code) && lastDay !== null
  return isWay ? { link, code, lastDay } : null
}

/** Of two that are made at once one stands; both open. */
export function showWorkshopWay(doc: Doc, way: WorkshopWay): void {
  change(doc, () => mapOf(doc, 'workshopWay').set('now', { ...way }))
}
