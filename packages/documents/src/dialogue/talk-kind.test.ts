import { expect, test } from 'vitest'

import { chooseTalkKind, closeRound } from '../index.ts'
import { copyOf, day, dialogueIn, meet, newDialogue } from '../rooms.fixture.ts'

const today = day('2026-11-24')

test('[Y44] is chosen for this round and for the next, and stays when the round closes', () => {
  const doc = newDialogue()
  chooseTalkKind(doc, { round: 1, kind: 'short' })
  chooseTalkKind(doc, { round: 2, kind: 'long' })
  closeRound(doc, { round: 1, today, withoutTalk: true })

  expect(dialogueIn(doc)).toMatchObject({ kind: 'long', history: [{ kind: 'short' }] })
})

test('[Y44] of a closed round, of one far ahead, and as it is already, is no change', () => {
  const doc = newDialogue()
  closeRound(doc, { round: 1, today, withoutTalk: true })
  let changes = 0
  doc.on('update', () => (changes += 1))

  chooseTalkKind(doc, { round: 1, kind: 'short' })
  chooseTalkKind(doc, { round: 2, kind: 'short' })
  chooseTalkKind(doc, { round: 4, kind: 'long' })

  expect(changes).toBe(0)
})

test('[Y44] chosen by both at once is the same for both', () => {
  const hers = newDialogue()
  const his = copyOf(hers)
  chooseTalkKind(hers, { round: 2, kind: 'long' })
  chooseTalkKind(his, { round: 1, kind: 'short' })
  meet(hers, his)

  expect(dialogueIn(hers)).toMatchObject({ kind: 'short', nextKind: 'long' })
  expect(dialogueIn(his)).toEqual(dialogueIn(hers))
})
