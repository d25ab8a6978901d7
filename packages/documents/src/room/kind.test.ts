import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import * as documents from '../index.ts'
import {
  at,
  copyOf,
  day,
  dialogueIn,
  meet,
  newDialogue,
  newOwnRoom,
  ownRoomIn,
} from '../rooms.fixture.ts'

const { kindOf, readDialogue, readOwnRoom } = documents

describe('a document', () => {
  test('[Y1] in which nothing has arrived is empty', () => {
    expect(readOwnRoom(new Doc())).toEqual({ state: 'empty' })
    expect(readDialogue(new Doc())).toEqual({ state: 'empty' })
    expect(kindOf(new Doc())).toBeNull()
  })

  test('[Y1] of another kind is another room', () => {
    expect(readOwnRoom(newDialogue())).toEqual({ state: 'other' })
    expect(readDialogue(newOwnRoom())).toEqual({ state: 'other' })
  })

  test.each(['choir', 7, null])('[Y1] of the kind %j is none we know', (kind) => {
    const doc = new Doc()
    doc.getMap('meta').set('kind', kind)

    expect(readOwnRoom(doc)).toEqual({ state: 'other' })
    expect(kindOf(doc)).toBeNull()
  })

  test('[Y1] says which kind it is', () => {
    expect(kindOf(newOwnRoom())).toBe('own-room')
    expect(kindOf(newDialogue())).toBe('dialogue')
  })

  test('[Y1] keeps its kind when it is made once more as another', () => {
    const doc = newOwnRoom()
    documents.createDialogue(doc, { calendarId: 'cal' })

    expect(kindOf(doc)).toBe('own-room')
  })
})

describe('a newer document', () => {
  test('[Y2] is read as far as it is known', () => {
    const doc = newOwnRoom()
    documents.writeAnswer(doc, { question: 'g0', text: 'Ro' })
    doc.getMap('meta').set('version', 2)

    expect(readOwnRoom(doc)).toMatchObject({
      state: 'read',
      newer: true,
      room: { answers: { g0: 'Ro' } },
    })
  })

  test('[Y2] of our own version is not newer', () => {
    expect(readOwnRoom(newOwnRoom())).toMatchObject({ newer: false })
  })

  test('[Y2] of an own room is changed by no verb', () => {
    const doc = newOwnRoom()
    documents.choosePoint(doc, { id: 'a', question: 'g0', original: 'Ro' })
    const interview = {
      roomId: '00ff',
      key: 'k',
      path: 'short' as const,
      mayNote: true,
      lastDay: 20_000,
    }
    const note = { id: 'n', question: 'g0', text: 'Hans ord', on: day('2026-11-22') }
    documents.rememberInterview(doc, interview)
    documents.takeInNote(doc, note)
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)

    documents.writeAnswer(doc, { question: 'g0', text: 'Ro' })
    documents.choosePoint(doc, { id: 'b', question: 'g0', original: 'Tid' })
    documents.rewordPoint(doc, { id: 'a', text: 'Mere ro' })
    documents.markCarried(doc, { roomId: '00ff', pointIds: ['a'] })
    documents.removePoint(doc, 'a')
    documents.nameNearestLeader(doc, 'Jonas')
    documents.setPlace(doc, 'g0')
    documents.writeClause(doc, { clause: 'rest', text: 'Ro', today: day('2026-11-22') })
    documents.chooseRhythm(doc, {
      rhythm: 'weekly',
      since: day('2026-11-22'),
      calendarId: 'cal',
    })
    documents.checkClause(doc, { date: day('2026-11-22'), clause: 'rest', state: 'kept' })
    documents.writeCell(doc, { cell: 'self.agreement', text: 'Ro' })
    documents.letGoOfCell(doc, 'self.agreement')
    documents.rateDirection(doc, {
      date: day('2026-11-22'),
      direction: 'up',
      axis: 'today',
      degree: 3,
    })
    documents.rememberDialogue(doc, { roomId: '00ff', key: 'k', name: 'Jonas' })
    documents.rememberInterview(doc, { ...interview, roomId: 'ff00' })
    documents.forgetInterview(doc, '00ff')
    documents.takeInNote(doc, { ...note, id: 'o' })
    documents.noteIntoAnswer(doc, 'n')
    documents.removeNote(doc, 'n')
    documents.createOwnRoom(doc)

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[Y2] of an interview is changed by no verb', () => {
    const doc = new Doc()
    documents.createInterview(doc, 'short')
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)

    documents.takeTurn(doc, 'g0')
    documents.createInterview(doc, 'all')

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[Y2] of a dialogue is changed by no verb', () => {
    const doc = newDialogue()
    documents.addPoint(doc, { id: 'a', by: 'leader', text: 'Ro' })
    documents.addAgreement(doc, 'old')
    documents.writeAgreement(doc, { id: 'old', field: 'what', text: 'Tid' })
    documents.closeRound(doc, { round: 1, today: day('2026-11-10'), withoutTalk: true })
    documents.addAgreement(doc, 'x')
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)

    documents.addPoint(doc, { id: 'b', by: 'nearest', text: 'Tid' })
    documents.withdrawPoint(doc, { id: 'a', by: 'leader' })
    documents.addAgreement(doc, 'y')
    documents.writeAgreement(doc, { id: 'x', field: 'what', text: 'Ro' })
    documents.sayOfAgreement(doc, {
      id: 's',
      agreement: 'old',
      state: 'kept',
      by: 'leader',
      on: day('2026-11-24'),
    })
    documents.removeAgreement(doc, 'x')
    documents.setNextTalk(doc, at('2026-12-08', '9:30'))
    documents.closeRound(doc, { round: 2, today: day('2026-11-24'), withoutTalk: true })
    documents.chooseTalkKind(doc, { round: 2, kind: 'long' })
    documents.writeName(doc, 'leader', 'Mette')
    documents.sayLeaderIsNew(doc)
    documents.createDialogue(doc, { calendarId: 'other', madeBy: 'nearest' })

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })
})

describe('a room that is made on two devices at once', () => {
  test('[Y4] is one own room, with what was written in both', () => {
    const [phone, laptop] = [newOwnRoom(), newOwnRoom()]
    documents.writeAnswer(phone, { question: 'g0', text: 'Ro. ' })
    documents.writeAnswer(laptop, { question: 'g0', text: 'Tid. ' })
    documents.writeAnswer(laptop, { question: 's0', text: 'Søvn' })

    meet(phone, laptop)

    expect(ownRoomIn(phone)).toEqual(ownRoomIn(laptop))
    expect(['Ro. Tid. ', 'Tid. Ro. ']).toContain(ownRoomIn(phone).answers['g0'])
    expect(ownRoomIn(phone).answers['s0']).toBe('Søvn')
  })

  test('[Y4] is one dialogue, with what was brought in both', () => {
    const [phone, laptop] = [newDialogue(), newDialogue()]
    documents.addPoint(phone, { id: 'a', by: 'leader', text: 'Ro' })
    documents.addPoint(laptop, { id: 'b', by: 'leader', text: 'Tid' })

    meet(phone, laptop)

    expect(dialogueIn(phone)).toEqual(dialogueIn(laptop))
    expect(dialogueIn(phone).points).toHaveLength(2)
  })

  test('[Y4] keeps its calendar name when a second device opens it', () => {
    const doc = newDialogue()
    const second = copyOf(doc)
    documents.createDialogue(second, { calendarId: 'another' })

    expect(dialogueIn(second).calendarId).toBe(dialogueIn(doc).calendarId)
  })
})

describe('reading', () => {
  test('[Y5] changes nothing', () => {
    const doc = newDialogue()
    documents.addAgreement(doc, 'x')
    const before = encodeStateAsUpdate(doc)

    readDialogue(doc)
    readOwnRoom(doc)

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[Y5] is the same wherever the same changes have arrived', () => {
    const step = fc.tuple(fc.boolean(), fc.nat(7), fc.constantFrom('a', 'b', 'c'))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
        const one = newDialogue()
        const other = copyOf(one)
        steps.forEach(([isHers, verb, id]) => {
          doOne(isHers ? one : other, verb, id)
          if (verb === 7) meet(one, other)
        })
        meet(one, other)
        expect(dialogueIn(one)).toEqual(dialogueIn(other))
      }),
    )
  })
})

function doOne(doc: Doc, verb: number, id: string): void {
  const verbs = [
    () => documents.addPoint(doc, { id, by: 'leader', text: `Punkt ${id}` }),
    () => documents.withdrawPoint(doc, { id, by: 'leader' }),
    () => documents.addAgreement(doc, id),
    () => documents.writeAgreement(doc, { id, field: 'what', text: `Aftale ${id}` }),
    () => documents.removeAgreement(doc, id),
    () => documents.setNextTalk(doc, at('2026-12-08', '9:30')),
    () => {
      const { round } = dialogueIn(doc)
      documents.closeRound(doc, { round, today: day('2026-11-24'), withoutTalk: true })
    },
  ]
  verbs[verb]?.()
}
