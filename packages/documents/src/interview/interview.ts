import { interviewPaths, type Interview, type InterviewPath } from '#domain'
import type { Doc } from 'yjs'

import { change, markKind, readAs } from '../room/kind.ts'
import type { Reading } from '../room/reading.ts'
import { mapOf, textOf } from '../room/stranger.ts'

// meta     kind: interview, version: 1
// asked    path, turn → the key of a question
//
// No answer, no note and no name: a note is a letter, which nobody in this room can read but its host.

export function createInterview(doc: Doc, path: InterviewPath): void {
  markKind(doc, 'interview')
  change(doc, () => {
    if (!mapOf(doc, 'asked').has('path')) mapOf(doc, 'asked').set('path', path)
  })
}

export function readInterview(doc: Doc): Reading<Interview> {
  return readAs(doc, 'interview', (known) => {
    const asked = mapOf(known, 'asked')
    return {
      path: interviewPaths.find((path) => path === asked.get('path')) ?? 'all',
      turn: textOf(asked.get('turn')) || null,
    }
  })
}

export function takeTurn(doc: Doc, question: string): void {
  if (mapOf(doc, 'asked').get('turn') === question) return
  change(doc, () => mapOf(doc, 'asked').set('turn', question))
}
