import { describe, expect, test } from 'vitest'
import { Doc } from 'yjs'

import { createDialogue, sayLeaderIsNew } from '../index.ts'
import { copyOf, dialogueIn, meet, newDialogue } from '../rooms.fixture.ts'

describe('a dialogue', () => {
  test('[Y74] was made by the leader, unless it says that her nearest leader made it', () => {
    const doc = new Doc()
    createDialogue(doc, { calendarId: 'cal', madeBy: 'nearest' })
    createDialogue(doc, { calendarId: 'cal', madeBy: 'leader' })

    expect(dialogueIn(doc).madeBy).toBe('nearest')
    expect(dialogueIn(newDialogue()).madeBy).toBe('leader')
  })

  test('[Y74] takes what is no side for the leader', () => {
    const doc = newDialogue()
    doc.getMap('notes').set('madeBy', 'the boss')

    expect(dialogueIn(doc).madeBy).toBe('leader')
  })

  test('[Y75] says that the leader has a new nearest leader, to both', () => {
    const hers = newDialogue()
    const his = copyOf(hers)
    expect(dialogueIn(hers).isLeaderNew).toBe(false)

    sayLeaderIsNew(hers)
    meet(hers, his)

    expect(dialogueIn(his).isLeaderNew).toBe(true)
  })
})
