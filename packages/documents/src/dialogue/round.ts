import { mayClose, type Allowed, type IsoDate, type LocalTime, type TalkKind } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { setTalk } from '../talk/talk.ts'
import { tableOf } from './dialogue.ts'

/** `none` is an explicit no; null takes back what was said. */
export function setNextTalk(doc: Doc, next: LocalTime | 'none' | null): void {
  const { round, nextTalk } = tableOf(doc)
  if (nextTalk === null && next === null) return
  change(doc, () => setTalk(mapOf(doc, 'talks'), round, next))
}

export interface KindOfTalk {
  /** The round they are in, or the next: what is closed keeps its kind. */
  readonly round: number
  readonly kind: TalkKind
}

export function chooseTalkKind(doc: Doc, { round, kind }: KindOfTalk): void {
  const table = tableOf(doc)
  const known = new Map([
    [table.round, table.kind],
    [table.round + 1, table.nextKind],
  ])
  if (!known.has(round) || known.get(round) === kind) return
  change(doc, () => mapOf(doc, 'kinds').set(String(round), kind))
}

export interface Closing {
  /** The round the person saw: if the other has closed it meanwhile, there is nothing to do. */
  readonly round: number
  readonly today: IsoDate
  readonly withoutTalk: boolean
}

export function closeRound(doc: Doc, { round, today, withoutTalk }: Closing): Allowed<'noDate'> {
  const table = tableOf(doc)
  if (table.round !== round) return { ok: true }
  const answer = mayClose(table, withoutTalk)
  if (!answer.ok) return answer
  change(doc, () => {
    if (table.nextTalk === null) setNextTalk(doc, 'none')
    mapOf(doc, 'closed').set(String(round), today)
  })
  return answer
}
