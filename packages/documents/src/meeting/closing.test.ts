import { describe, expect, test } from 'vitest'
import type { Doc } from 'yjs'

import * as documents from '../index.ts'
import { at, copyOf, day, groupIn, meet, newGroup } from '../rooms.fixture.ts'

const today = day('2026-11-27')
const closing = { round: 1, today, withoutDate: true }

function table(): Doc {
  const doc = newGroup()
  for (const id of ['mette', 'jonas']) documents.takeSeat(doc, { id, name: id })
  documents.giveRole(doc, 'leader', 'mette')
  return doc
}

function agreed(doc: Doc, id = 'x', what = 'Møde uden skærme'): Doc {
  documents.addAgreement(doc, id)
  documents.writeAgreement(doc, { id, field: 'what', text: what })
  return doc
}

const latest = (doc: Doc) => documents.readAllMinutes(doc)[0]

describe('agreements of a group', () => {
  test('[Y106] are written by all at once, and open the next round', () => {
    const hers = agreed(table())
    const his = copyOf(hers)
    documents.writeAgreement(hers, { id: 'x', field: 'who', text: 'Jonas' })
    documents.writeAgreement(his, { id: 'x', field: 'when', text: 'fra mandag' })
    meet(hers, his)
    documents.closeMeeting(hers, closing)

    expect(documents.agreementsOn(hers)).toMatchObject({
      round: 2,
      agreements: [],
      last: [{ what: 'Møde uden skærme', who: 'Jonas', when: 'fra mandag', state: 'open' }],
    })
  })

  test('[Y106] stand as a seat says, and two who say it apart at once leave it open', () => {
    const hers = agreed(table())
    documents.closeMeeting(hers, closing)
    const his = copyOf(hers)
    const say = { agreement: 'x', on: today }
    documents.sayOfAgreement(hers, { ...say, id: 's1', state: 'kept', by: 'mette' })
    expect(documents.agreementsOn(hers).last[0]).toMatchObject({
      state: 'kept',
      sayings: [{ by: 'mette' }],
    })
    documents.sayOfAgreement(his, { ...say, id: 's2', state: 'dropped', by: 'jonas' })
    meet(hers, his)

    expect(documents.agreementsOn(hers).last[0]).toMatchObject({ state: 'open' })
    expect(documents.agreementsOn(hers).last[0]?.split).toHaveLength(2)
    expect(documents.agreementsOn(his)).toEqual(documents.agreementsOn(hers))
  })
})

describe('what is sent on', () => {
  const which = { round: 1, id: 't' }

  test('[Y107] is written by all at once, and stands as the leader decided it', () => {
    const hers = table()
    documents.suggestToSend(hers, 1, 't')
    documents.writeToSend(hers, { ...which, text: 'Tid' })
    const his = copyOf(hers)
    documents.writeToSend(hers, { ...which, text: 'Mere Tid' })
    documents.writeToSend(his, { ...which, text: 'Tid til at lede' })
    meet(hers, his)
    documents.nameToSend(hers, which, true)
    expect(documents.decideToSend(hers, { ...which, seat: 'mette' })).toEqual({ ok: true })
    documents.writeToSend(his, { ...which, text: 'Chefen' })
    meet(hers, his)

    const sent = { id: 't', text: 'Mere Tid til at lede', isNamed: true, isDecided: true }
    expect(latest(hers)?.sendOn).toEqual([sent])
    expect(latest(his)?.sendOn).toEqual([sent])
    expect(documents.writeToSend(his, { ...which, text: 'Igen' })).toEqual({
      ok: false,
      reason: 'decided',
    })
    documents.dropToSend(hers, which)
    expect(latest(hers)?.sendOn).toEqual([sent])
  })

  test('[Y107] is decided by nobody but the group’s leader, and not without words', () => {
    const doc = table()
    documents.suggestToSend(doc, 1, 't')

    expect(documents.decideToSend(doc, { ...which, seat: 'mette' })).toEqual({
      ok: false,
      reason: 'empty',
    })
    documents.writeToSend(doc, { ...which, text: 'Tid' })
    expect(documents.decideToSend(doc, { ...which, seat: 'jonas' })).toEqual({
      ok: false,
      reason: 'notLeader',
    })
    expect(latest(doc)?.sendOn).toMatchObject([{ isDecided: false }])
  })

  test('[Y107] a fifth is refused, one suggested twice is one, and one that is dropped makes room', () => {
    const doc = table()
    const answers = ['a', 'b', 'c', 'd', 'e'].map((id) => documents.suggestToSend(doc, 1, id))

    expect(answers.at(-1)).toEqual({ ok: false, reason: 'full' })
    documents.dropToSend(doc, { round: 1, id: 'b' })
    documents.suggestToSend(doc, 1, 'a')
    expect(latest(doc)?.sendOn.map(({ id }) => id)).toEqual(['a', 'c', 'd'])
    expect(documents.suggestToSend(doc, 1, 'e')).toEqual({ ok: true })
  })
})

describe('closing', () => {
  test('[Y108] is asked about when nothing is said of a next meeting', () => {
    const doc = table()

    expect(documents.closeMeeting(doc, { ...closing, withoutDate: false })).toEqual({
      ok: false,
      reason: 'noDate',
    })
    expect(groupIn(doc).round).toBe(1)
  })

  test('[Y108] the next meeting is when the next round meets, and is moved as a whole', () => {
    const doc = table()
    documents.setNextMeeting(doc, at('2027-01-05', '9:30'))
    documents.setNextMeeting(doc, at('2027-01-06', '9:30'))
    documents.closeMeeting(doc, { ...closing, withoutDate: false })

    expect(groupIn(doc)).toMatchObject({
      round: 2,
      meets: { date: '2027-01-06', time: '09:30', moved: 1 },
    })
  })

  test('[Y108] writes the explicit no down, and by two at once closes one round', () => {
    const hers = table()
    const his = copyOf(hers)
    documents.closeMeeting(hers, closing)
    documents.closeMeeting(his, closing)
    meet(hers, his)
    documents.closeMeeting(his, closing)

    expect(groupIn(his)).toMatchObject({ round: 2, meets: null })
    expect(latest(his)).toMatchObject({ round: 2, closedOn: null })
    expect(documents.readAllMinutes(his)[1]).toMatchObject({ nextTalk: 'none', closedOn: today })
  })

  test('[Y108] an explicit no can be taken back', () => {
    const doc = table()
    documents.setNextMeeting(doc, 'none')
    expect(latest(doc)?.nextTalk).toBe('none')
    documents.setNextMeeting(doc, null)

    expect(latest(doc)?.nextTalk).toBeNull()
  })

  test('[Y109] keeps each round’s minutes as they were, newest first', () => {
    const doc = agreed(table())
    documents.goToPhase(doc, { round: 1, phase: 'themes' })
    documents.chooseTheme(doc, 1, 'A1')
    documents.placeItem(doc, { round: 1, item: 'A1', place: 'focus', by: 'jonas' })
    documents.closeMeeting(doc, closing)
    documents.chooseTheme(doc, 2, 'B4')
    agreed(doc, 'y', 'Sparring hver mandag')
    documents.sayOfAgreement(doc, {
      id: 's',
      agreement: 'x',
      state: 'kept',
      by: 'jonas',
      on: today,
    })

    const [second, first] = documents.readAllMinutes(doc)
    expect(first).toMatchObject({ round: 1, agreements: [{ what: 'Møde uden skærme' }] })
    expect(first?.meeting.themes).toEqual(['A1'])
    expect(first?.meeting.placed.get('A1')?.place).toBe('focus')
    expect(second).toMatchObject({
      round: 2,
      agreements: [{ what: 'Sparring hver mandag' }],
      followed: [{ what: 'Møde uden skærme', state: 'kept' }],
    })
    expect(second?.meeting).toMatchObject({ themes: ['B4'], phase: null })
  })

  test('[Y350] keeps what a round asked, and where an open table pointed, whatever comes after', () => {
    const doc = table()
    documents.chooseMode(doc, 'open')
    const [asked] = groupIn(doc).asked
    if (asked === undefined) throw new Error('something is asked')
    documents.layItem(doc, { seat: 'jonas', item: asked, field: 'focus', why: '' })
    documents.chooseTheme(doc, 1, 'A1')
    const before = documents.readAllMinutes(doc)[0]
    documents.closeMeeting(doc, closing)

    documents.leaveOutItem(doc, 'A1', true)
    documents.layItem(doc, { seat: 'jonas', item: asked, field: 'hold', why: '' })
    documents.keepSeats(doc, new Set())

    const kept = documents.readAllMinutes(doc)[1]
    expect(kept?.asked).toEqual(before?.asked)
    expect(kept?.meeting.suggested).toEqual(new Map([['A1', 'focus']]))
    expect(groupIn(doc).asked.map(({ id }) => id)).not.toContain('A1')
  })

  test('[Y350] is passed over where it is none, or was not kept: then the items are those of now', () => {
    const doc = table()
    doc.getMap('closed').set('1', today)
    documents.leaveOutItem(doc, 'A2', true)
    doc.getMap('atClosing').set('1', { asked: [{ id: 7 }], suggested: { A1: 'nowhere' } })

    const [now, old] = documents.readAllMinutes(doc)
    expect(old?.asked).toEqual(now?.asked)
    expect(old?.meeting.suggested.size).toBe(0)
  })
})
