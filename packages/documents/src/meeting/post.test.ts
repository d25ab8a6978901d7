import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Doc } from 'yjs'

import { parseDate, type IsoDate } from '#domain'

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

function theme(doc: Doc): documents.LetterOut {
  const [letter] = documents.readLettersOut(doc)
  if (letter === undefined) throw new Error('a theme was decided')
  return letter
}

const refused = (reason: string) => ({ ok: false, reason })

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

describe('a theme that nobody has decided', () => {
  test('[Y373] waits through later meetings, and the leader’s word makes a letter of it with that meeting’s words', () => {
    const doc = groupWithTheme()
    for (const id of ['u', 'blank']) documents.suggestToSend(doc, 1, id)
    documents.writeToSend(doc, { round: 1, id: 'u', text: 'Færre møder' })
    expect(documents.readToDecide(doc)).toEqual([])
    documents.closeMeeting(doc, { round: 1, today: date('2026-11-28'), withoutDate: true })

    const waits = { id: 'u', round: 1, text: 'Færre møder', isNamed: false }
    expect(documents.readToDecide(doc)).toEqual([waits])
    expect(documents.decideToSend(doc, { ...waits, seat: 'jonas' })).toEqual(refused('notLeader'))
    expect(documents.decideToSend(doc, { ...waits, seat: 'mette' })).toEqual({ ok: true })

    expect(documents.readToDecide(doc)).toEqual([])
    expect(documents.readLettersOut(doc).map(({ text, state }) => `${text}: ${state}`)).toEqual([
      'For mange projekter: unsent',
      'Færre møder: unsent',
    ])
  })
})

function date(text: string): IsoDate {
  const parsed = parseDate(text)
  if (parsed === null) throw new Error('the day exists')
  return parsed
}

describe('a theme that was sent on', () => {
  test('[Y211] is sent by its leader’s hand, and delivered once, whichever devices deliver it', () => {
    const hers = groupWithTheme()
    expect(documents.sendLetter(hers, { id: 't', seat: 'mette' })).toEqual(refused('notLinked'))
    documents.linkLetterbox(hers, { seat: 'mette', letterbox: 'box' })
    expect(documents.sendLetter(hers, { id: 't', seat: 'jonas' })).toEqual(refused('notLeader'))
    expect(theme(hers).state).toBe('unsent')
    expect(documents.sendLetter(hers, { id: 't', seat: 'mette' })).toEqual({ ok: true })
    expect(documents.sendLetter(hers, { id: 't', seat: 'mette' })).toEqual(refused('sent'))
    const his = copyOf(hers)
    expect(theme(his)).toMatchObject({ state: 'waiting', sentTo: 'box' })

    documents.noteDelivered(hers, 't', 'box')
    documents.noteDelivered(his, 't', 'box')
    meet(hers, his)

    expect(theme(hers).state).toBe('delivered')
    expect(theme(his)).toEqual(theme(hers))
  })

  test('[Y251] that came to a closed letterbox, or got no answer there, may go to another', () => {
    const doc = groupWithTheme()
    documents.linkLetterbox(doc, { seat: 'mette', letterbox: 'box' })
    documents.sendLetter(doc, { id: 't', seat: 'mette' })
    documents.noteTurnedAway(doc, 't', 'box')
    expect(theme(doc).state).toBe('over')
    expect(documents.sendLetter(doc, { id: 't', seat: 'mette' })).toEqual(refused('sent'))

    documents.linkLetterbox(doc, { seat: 'mette', letterbox: 'other' })
    expect(documents.sendLetter(doc, { id: 't', seat: 'mette' })).toEqual({ ok: true })
    expect(theme(doc)).toMatchObject({ state: 'waiting', sentTo: 'other' })
    documents.takeInReply(doc, 't', waiting)
    documents.linkLetterbox(doc, { seat: 'mette', letterbox: 'third' })
    expect(documents.sendLetter(doc, { id: 't', seat: 'mette' })).toEqual(refused('sent'))
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

        expect(theme(hers).reply).toEqual(came.length === 0 ? null : last)
        expect(theme(his)).toEqual(theme(hers))
      }),
      { numRuns: 30 },
    )
  })

  test('[Y212] a reply says that the theme came, also where nobody noted it', () => {
    const doc = groupWithTheme()
    documents.takeInReply(doc, 't', waiting)

    expect(theme(doc).state).toBe('answered')
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

    expect(theme(doc).reply).toEqual(waiting)
    expect(documents.readLetterbox(doc)).toBeNull()
  })
})
