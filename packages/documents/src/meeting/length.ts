import { parseLength, usualLength, type MeetingLength, type Talk } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { countOf, mapOf } from '../room/stranger.ts'
import { keyIn } from './in-round.ts'

/** What was chosen for a round's meeting; until something is, what the one before lasted. */
export function readLength(doc: Doc, round: number): MeetingLength {
  const meeting = mapOf(doc, 'meeting')
  for (let at = round; at > 0; at -= 1) {
    const chosen = parseLength(meeting.get(keyIn(at, 'length')))
    if (chosen !== null) return chosen
  }
  return usualLength
}

// Counted apart from the time: another device that moves the meeting meanwhile would lose its new time.
export function setLength(doc: Doc, round: number, length: MeetingLength): void {
  if (readLength(doc, round) === length) return
  const meeting = mapOf(doc, 'meeting')
  change(doc, () => {
    meeting.set(keyIn(round, 'length'), length)
    meeting.set(keyIn(round, 'lengthMoved'), movesIn(doc, round) + 1)
  })
}

/** A round's time as calendars know it: another length moves it too, also when it follows from a round before. */
export function movedByLength(doc: Doc, round: number, talk: Talk): Talk {
  const rounds = Array.from({ length: round }, (_, at) => at + 1)
  return { ...talk, moved: rounds.reduce((sum, at) => sum + movesIn(doc, at), talk.moved) }
}

function movesIn(doc: Doc, round: number): number {
  return countOf(mapOf(doc, 'meeting').get(keyIn(round, 'lengthMoved'))) ?? 0
}
