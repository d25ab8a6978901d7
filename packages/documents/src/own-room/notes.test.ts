import { describe, expect, test } from 'vitest'

import {
  answerText,
  choosePoint,
  markCarried,
  moveDialogue,
  nameNearestLeader,
  rememberDialogue,
  setPlace,
  writeAnswer,
} from '../index.ts'
import { copyOf, meet, newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'

describe('a new own room', () => {
  test('holds nothing at all', () => {
    expect(ownRoomIn(newOwnRoom())).toEqual({
      answers: {},
      points: [],
      nearestLeader: '',
      dialogues: [],
      groups: [],
      organisations: [],
      workshops: [],
      place: null,
      compass: [],
      contract: {
        texts: { sparring: '', reflection: '', rest: '', limits: '', rolemodel: '' },
        earlier: { sparring: [], reflection: [], rest: [], limits: [], rolemodel: [] },
        rhythm: null,
        checks: [],
        calendarId: '',
      },
      plan: {},
      interviews: [],
      interviewNotes: [],
      prepared: [],
      measured: [],
      inSilence: [],
    })
  })
})

describe('an answer', () => {
  test('[Y6] is written on two devices at once', () => {
    const phone = newOwnRoom()
    writeAnswer(phone, { question: 'g0', text: 'Ro\n' })
    const laptop = copyOf(phone)
    writeAnswer(phone, { question: 'g0', text: 'Mere Ro\n' })
    writeAnswer(laptop, { question: 'g0', text: 'Ro\nTid' })
    meet(phone, laptop)

    expect(ownRoomIn(phone).answers).toEqual({ g0: 'Mere Ro\nTid' })
  })

  test('[Y8] says so when it would be too long', () => {
    const doc = newOwnRoom()

    expect(writeAnswer(doc, { question: 'g0', text: 'a'.repeat(10_001) })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
    expect(ownRoomIn(doc).answers).toEqual({})
  })

  test('is not there when it is deleted again', () => {
    const doc = newOwnRoom()
    writeAnswer(doc, { question: 'g0', text: 'Ro' })
    writeAnswer(doc, { question: 'g0', text: '' })

    expect(ownRoomIn(doc).answers).toEqual({})
  })

  test('can be bound to a field', () => {
    const doc = newOwnRoom()
    answerText(doc, 'l0').insert(0, 'Vi er enige')

    expect(ownRoomIn(doc).answers).toEqual({ l0: 'Vi er enige' })
  })
})

describe('what the own room remembers', () => {
  test('[Y12] a dialogue opened on two devices is one, under its latest name', () => {
    const phone = newOwnRoom()
    rememberDialogue(phone, { roomId: '00ff', key: 'k1', name: 'Jonas' })
    const laptop = copyOf(phone)
    rememberDialogue(laptop, { roomId: '00ff', key: 'k1', name: 'Jonas H.' })
    rememberDialogue(laptop, { roomId: '00aa', key: 'k2', name: 'Signe' })
    meet(phone, laptop)

    expect(ownRoomIn(phone).dialogues).toEqual([
      { roomId: '00aa', key: 'k2', name: 'Signe' },
      { roomId: '00ff', key: 'k1', name: 'Jonas H.' },
    ])
  })

  test('[Y13] what she calls her nearest leader', () => {
    const doc = newOwnRoom()

    expect(nameNearestLeader(doc, 'Jonas')).toEqual({ ok: true })
    expect(nameNearestLeader(doc, 'J'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
    expect(ownRoomIn(copyOf(doc)).nearestLeader).toBe('Jonas')
  })

  test('[Y13] where she is, and saying it again is no change', () => {
    const doc = newOwnRoom()
    setPlace(doc, 's0')
    let changes = 0
    doc.on('update', () => (changes += 1))

    setPlace(doc, 's0')
    nameNearestLeader(doc, '')
    nameNearestLeader(doc, '')

    expect(ownRoomIn(doc).place).toBe('s0')
    expect(changes).toBe(1)
  })
})

describe('a dialogue that has moved', () => {
  test('[Y62] is remembered once, under its new key, with its name and what was carried', () => {
    const doc = newOwnRoom()
    choosePoint(doc, { id: 'a', question: 'g0', original: 'Ro' })
    rememberDialogue(doc, { roomId: '00ff', key: 'k1', name: 'Jonas' })
    markCarried(doc, { roomId: '00ff', pointIds: ['a'] })
    const other = copyOf(doc)
    for (const device of [doc, other]) moveDialogue(device, { from: '00ff', to: '11aa', key: 'k2' })
    meet(doc, other)
    moveDialogue(doc, { from: '00ff', to: '11aa', key: 'k2' })

    expect(ownRoomIn(doc).dialogues).toEqual([{ roomId: '11aa', key: 'k2', name: 'Jonas' }])
    expect(ownRoomIn(doc).points).toMatchObject([{ id: 'a', carriedTo: '11aa' }])
  })
})
