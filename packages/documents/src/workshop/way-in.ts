import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, fieldsOf, mapOf, textOf } from '../room/stranger.ts'

// workshopWay     now → { half, code, lastDay }
//
// The way in for those who have only a link: its written half and its told one. Whoever reads this has the
// whole key already.

export interface WorkshopWay {
  /** 16 bytes in base64url. */
  readonly half: string
  /** Six digits. */
  readonly code: string
  /** In days since 1970-01-01. */
  readonly lastDay: number
}

export function readWorkshopWay(doc: Doc): WorkshopWay | null {
  const said = fieldsOf(mapOf(doc, 'workshopWay').get('now'))
  const [half, code, lastDay] = [
    textOf(said['half']),
    textOf(said['code']),
    countOf(said['lastDay']),
  ]
  const isWay = /^[\w-]{22}$/u.test(half) && /^\d{6}$/u.test(code) && lastDay !== null
  return isWay ? { half, code, lastDay } : null
}

/** Of two that are made at once one stands; both open. */
export function showWorkshopWay(doc: Doc, way: WorkshopWay): void {
  change(doc, () => mapOf(doc, 'workshopWay').set('now', { ...way }))
}
