import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Doc } from 'yjs'

import * as documents from '../index.ts'
import { copyOf, meet, newGroup } from '../rooms.fixture.ts'

function groupWithTheme(): Doc {
  const doc = newGroup()
  for (const id of ['mette', 'jonas']) documents.takeSeat(doc, { id, name: id })
  documents.giveRole(doc, 'leader', 'mette')
  documents.suggestToSend(doc, 1, 't')
  documents.writeToSend(doc, { round: 1, id: 't', text: 'For mange projekter' })
  documents.decideToSend(doc, { round: 1, id: 't', seat: 'mette' })
  return doc
}

const waiting = { n: 1, verdict: 'waiting', why: 'Budgettet kommer i marts' } as const
const taken = { n: 2, verdict: 'taken', why: 'Det står i planen' } as const

describe('the letterbox of the organisation', () => {
  test('[Y210] is linked by the group’s leader alone, and seen by all', () => {
    const hers = groupWithTheme()
    const his = copyOf(hers)

    expect(documents.linkLetterbox(his, { seat: 'jonas', letterbox: 'his-own' })).toEqual({
      ok: false,
      reason: 'notLeader',
    })
    documents.linkLetterbox(hers, { seat: 'mette', letterbox: 'organisation' })
    meet(hers, his)

    expect(documents.readLetterbox(his)).toBe('organisation')
    documents.linkLetterbox(hers, { seat: 'mette', letterbox: null })
    expect(documents.readLetterbox(hers)).toBeNull()
  })
})

describe('a theme that was sent on', () => {
  test('[Y211] is delivered once, whichever devices deliver it', () => {
    const hers = groupWithTheme()
    const his = copyOf(hers)
    expect(documents.readSending(hers, 't')).toEqual({ isDelivered: false, reply: null })

    documents.noteDelivered(hers, 't')
    documents.noteDelivered(his, 't')
    meet(hers, his)

    expect(documents.readSending(hers, 't').isDelivered).toBe(true)
    expect(documents.readSending(his, 't')).toEqual(documents.readSending(hers, 't'))
  })

  test('[Y212] has the reply that holds, however the replies come in and on whichever device', () => {
    const replies = fc.array(fc.tuple(fc.boolean(), fc.constantFrom(waiting, taken)))
    fc.assert(
      fc.property(replies, (came) => {
        const hers = groupWithTheme()
        const his = copyOf(hers)
        for (const [isHers, reply] of came) documents.takeInReply(isHers ? hers : his, 't', reply)
        meet(hers, his)
        const last = came.some(([, { n }]) => n === 2) ? taken : waiting
        const { verdict, why } = last

        expect(documents.readSending(hers, 't').reply).toEqual(
          came.length === 0 ? null : { verdict, why },
        )
        expect(documents.readSending(his, 't')).toEqual(documents.readSending(hers, 't'))
      }),
      { numRuns: 30 },
    )
  })

  test('[Y212] a reply says that the theme came, also where nobody noted it', () => {
    const doc = groupWithTheme()
    documents.takeInReply(doc, 't', waiting)

    expect(documents.readSending(doc, 't').isDelivered).toBe(true)
  })

  test('[Y213] a reply to what the group never sent on is left out', () => {
    const doc = groupWithTheme()
    documents.suggestToSend(doc, 1, 'u')
    for (const id of ['u', 'x', '', '1/t']) documents.takeInReply(doc, id, waiting)

    expect(doc.getMap('replies').size).toBe(0)
  })

  test('[Y213] what was written by hand is read as far as it is a reply', () => {
    const doc = groupWithTheme()
    const replies = doc.getMap('replies')
    replies.set('t/9/taken', { n: 9, verdict: 'taken', why: ' ' })
    replies.set('t/8/no', { n: 8, verdict: 'no', why: 'Nej' })
    replies.set('t/7/taken', 'Nej')
    replies.set('t/1/waiting', waiting)
    doc.getMap('post').set('letterbox', 7)

    expect(documents.readSending(doc, 't').reply).toEqual({
      verdict: 'waiting',
      why: waiting.why,
    })
    expect(documents.readLetterbox(doc)).toBeNull()
  })
})
