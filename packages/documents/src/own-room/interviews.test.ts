import { describe, expect, test } from 'vitest'

import {
  createInterview,
  forgetInterview,
  noteIntoAnswer,
  readInterview,
  rememberInterview,
  removeNote,
  takeInNote,
  takeTurn,
  writeAnswer,
} from '../index.ts'
import { copyOf, day, holds, meet, newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'
import { Doc } from 'yjs'

const on = day('2026-11-27')
const note = { id: 'n1', question: 'g0', text: 'Hun vil have ro', on }

describe('a note of the interviewer', () => {
  test('[Y70] that comes twice is there once, and one she has removed stays away', () => {
    const phone = newOwnRoom()
    takeInNote(phone, note)
    const laptop = copyOf(phone)
    takeInNote(laptop, note)
    takeInNote(phone, { ...note, id: 'n2', text: 'Andet' })
    meet(phone, laptop)
    expect(ownRoomIn(phone).interviewNotes.map(({ id }) => id)).toEqual(['n1', 'n2'])

    removeNote(phone, 'n1')
    takeInNote(phone, note)
    meet(phone, laptop)

    expect(ownRoomIn(laptop).interviewNotes.map(({ id }) => id)).toEqual(['n2'])
    expect(holds(laptop, 'Hun vil have ro')).toBe(false)
  })

  test('[Y70] taken in on one device while it is removed on another stays away', () => {
    const phone = newOwnRoom()
    const laptop = copyOf(phone)
    takeInNote(phone, note)
    removeNote(phone, 'n1')
    takeInNote(laptop, note)
    meet(phone, laptop)

    expect(ownRoomIn(phone).interviewNotes).toEqual([])
    expect(ownRoomIn(laptop).interviewNotes).toEqual([])
  })

  test('[Y70] is not taken in when a hundred are here', () => {
    const doc = newOwnRoom()
    for (let at = 0; at < 101; at += 1) takeInNote(doc, { ...note, id: `n${String(at)}` })

    expect(ownRoomIn(doc).interviewNotes).toHaveLength(100)
  })

  test('[Y71] stands under her own words once she has put it there, and is a note no longer', () => {
    const phone = newOwnRoom()
    writeAnswer(phone, { question: 'g0', text: 'Ro' })
    takeInNote(phone, note)
    const laptop = copyOf(phone)
    writeAnswer(laptop, { question: 'g0', text: 'Mere Ro' })

    expect(noteIntoAnswer(phone, 'n1')).toEqual({ ok: true })
    meet(phone, laptop)

    expect(ownRoomIn(laptop).answers['g0']).toBe('Mere Ro\nHun vil have ro')
    expect(ownRoomIn(laptop).interviewNotes).toEqual([])
  })

  test('[Y71] stays a note when her answer has no place for it', () => {
    const doc = newOwnRoom()
    const full = 'a'.repeat(9990)
    writeAnswer(doc, { question: 'g0', text: full })
    takeInNote(doc, note)

    expect(noteIntoAnswer(doc, 'n1')).toEqual({ ok: false, reason: 'tooLong' })
    expect(ownRoomIn(doc).answers['g0']).toBe(full)
    expect(ownRoomIn(doc).interviewNotes).toHaveLength(1)
  })
})

describe('an interview', () => {
  test('[Y72] holds its path and whose turn it is', () => {
    const doc = new Doc()
    createInterview(doc, 'short')
    expect(readInterview(doc)).toMatchObject({ room: { path: 'short', turn: null } })

    takeTurn(doc, 's0')

    expect(readInterview(doc)).toMatchObject({ room: { path: 'short', turn: 's0' } })
    expect([...doc.share.keys()].toSorted()).toEqual(['asked', 'meta'])
  })

  test('[Y73] begun on two devices is two, and forgetting one leaves the other', () => {
    const phone = newOwnRoom()
    const laptop = copyOf(phone)
    rememberInterview(phone, {
      roomId: 'aa',
      key: 'k1',
      path: 'all',
      mayNote: false,
      lastDay: 20_000,
    })
    rememberInterview(laptop, {
      roomId: 'bb',
      key: 'k2',
      path: 'short',
      mayNote: true,
      lastDay: 20_000,
    })
    meet(phone, laptop)
    expect(ownRoomIn(phone).interviews).toHaveLength(2)

    forgetInterview(laptop, 'aa')
    meet(phone, laptop)

    expect(ownRoomIn(phone).interviews).toEqual([
      { roomId: 'bb', key: 'k2', path: 'short', mayNote: true, lastDay: 20_000 },
    ])
  })
})
