import { mayClose, type Allowed, type IsoDate, type LocalTime, type NextTalk } from '#domain'
import type { Doc } from 'yjs'

import { groupIn } from '../group/read-group.ts'
import { change } from '../room/kind.ts'
import { mapOf } from '../room/stranger.ts'
import { parseTalk, setTalk } from '../talk/talk.ts'
import { keepAtClosing } from './at-closing.ts'
import { movedByLength } from './length.ts'
import { readMeeting } from './read-meeting.ts'

/** When they meet next: the next round's time, an explicit no, or nothing said yet. */
export function readNextMeeting(doc: Doc, round: number = groupIn(doc).round): NextTalk {
  const said = parseTalk(mapOf(doc, 'times').get(String(round + 1)))
  return said === null || said === 'none' ? said : movedByLength(doc, round + 1, said)
}

/** `none` is an explicit no; null takes back what was said. */
export function setNextMeeting(doc: Doc, next: LocalTime | 'none' | null): void {
  const { round } = groupIn(doc)
  if (next === null && readNextMeeting(doc, round) === null) return
  change(doc, () => setTalk(mapOf(doc, 'times'), round + 1, next))
}

export interface MeetingClosed {
  /** The round the person saw: if another has closed it meanwhile, there is nothing to do. */
  readonly round: number
  readonly today: IsoDate
  readonly withoutDate: boolean
}

export function closeMeeting(
  doc: Doc,
  { round, today, withoutDate }: MeetingClosed,
): Allowed<'noDate'> {
  if (groupIn(doc).round !== round) return { ok: true }
  const nextTalk = readNextMeeting(doc, round)
  const answer = mayClose({ nextTalk }, withoutDate)
  if (!answer.ok) return answer
  const { asked } = groupIn(doc)
  const { suggested } = readMeeting(doc, round)
  change(doc, () => {
    keepAtClosing(doc, round, { asked, suggested })
    if (nextTalk === null) setTalk(mapOf(doc, 'times'), round + 1, 'none')
    mapOf(doc, 'closed').set(String(round), today)
  })
  return answer
}
