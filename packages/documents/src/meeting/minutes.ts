import { agreedIn, followedUpIn, parseDate, type AskedItem, type Minutes } from '#domain'
import type { Doc } from 'yjs'

import { readAgreements } from '../agreement/read-agreements.ts'
import { groupIn } from '../group/read-group.ts'
import { readAsked } from '../group/urn.ts'
import { mapOf, textOf } from '../room/stranger.ts'
import { readAtClosing } from './at-closing.ts'
import { readNextMeeting } from './closing.ts'
import { readLength } from './length.ts'
import { readMeeting } from './read-meeting.ts'
import { readSendOn } from './sending.ts'

/** The minutes of the round they are in, and of every round before it, newest first. */
export function readAllMinutes(doc: Doc): readonly Minutes[] {
  const agreements = readAgreements(doc)
  return Array.from({ length: groupIn(doc).round }, (_, at) => at + 1)
    .toReversed()
    .map((round) => ({
      round,
      closedOn: parseDate(textOf(mapOf(doc, 'closed').get(String(round)))),
      asked: askedIn(doc, round),
      meeting: readMeeting(doc, round),
      agreements: agreedIn(agreements, round),
      followed: followedUpIn(agreements, round),
      sendOn: readSendOn(doc, round),
      nextTalk: readNextMeeting(doc, round),
      nextLength: readLength(doc, round + 1),
    }))
}

/** What a round asked stays what it was, whatever the group makes of its items later. */
function askedIn(doc: Doc, round: number): readonly AskedItem[] {
  return readAsked(doc, round) ?? readAtClosing(doc, round)?.asked ?? groupIn(doc).asked
}
