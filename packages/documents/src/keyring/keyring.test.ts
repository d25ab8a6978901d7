import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import type { Keyring } from '#domain'

import {
  badgeOnKeyring,
  createKeyring,
  dropWayIn,
  hangBadge,
  hangOnKeyring,
  moveOnKeyring,
  nameOnKeyring,
  noteWayIn,
  noteWayInKept,
  noteWayInUsed,
  putOnList,
  readKeyring,
  takeOffList,
} from '../index.ts'
import { copyOf, meet } from '../rooms.fixture.ts'

const room = { roomId: '00ff', key: 'k1', kind: 'dialogue' }
const code = { kind: 'code' as const, lockerId: '0a0a', proof: 'p', badge: 'b', madeDay: 20_000 }

function newKeyring(): Doc {
  const doc = new Doc()
  createKeyring(doc, 19_990)
  return doc
}

function keyringIn(doc: Doc): Keyring {
  const reading = readKeyring(doc)
  if (reading.state !== 'read') throw new Error(`the document is ${reading.state}`)
  return reading.room
}

describe('a room on the keyring', () => {
  test('[Y63] that has moved hangs there once, with its name and badge, also when two devices move it', () => {
    const phone = newKeyring()
    hangOnKeyring(phone, room)
    nameOnKeyring(phone, { roomId: '00ff', name: 'Jonas' })
    hangBadge(phone, '00ff', 'secret')
    hangBadge(phone, '00ff', 'another')
    const laptop = copyOf(phone)
    const to = { roomId: '11aa', key: 'k2', kind: 'dialogue' }
    moveOnKeyring(phone, { from: '00ff', to })
    moveOnKeyring(laptop, { from: '00ff', to })
    meet(phone, laptop)
    moveOnKeyring(phone, { from: '00ff', to: { ...to, key: 'k3' } })

    expect(keyringIn(laptop).rooms).toEqual([{ ...to, name: 'Jonas' }])
    expect(keyringIn(phone)).toEqual(keyringIn(laptop))
    expect(badgeOnKeyring(phone, '11aa')).toBe('secret')
    expect(badgeOnKeyring(phone, '00ff')).toBe('')
  })

  test('[Y26] hung up on one device and renamed on another keeps both', () => {
    const phone = newKeyring()
    hangOnKeyring(phone, room)
    const laptop = copyOf(phone)
    nameOnKeyring(phone, { roomId: '00ff', name: 'Jonas' })
    hangOnKeyring(laptop, { ...room, key: 'k2' })
    meet(phone, laptop)

    expect(keyringIn(phone)).toEqual(keyringIn(laptop))
    expect(keyringIn(phone).rooms).toEqual([{ ...room, key: 'k2', name: 'Jonas' }])
  })

  test('[Y26] that two devices hang up at once is there once', () => {
    const [phone, laptop] = [newKeyring(), newKeyring()]
    hangOnKeyring(phone, room)
    hangOnKeyring(laptop, room)
    hangOnKeyring(laptop, { ...room, roomId: '00aa' })
    meet(phone, laptop)

    expect(keyringIn(phone).rooms.map(({ roomId }) => roomId)).toEqual(['00aa', '00ff'])
  })

  test('[Y27] that was taken off stays off when a renaming of it arrives later', () => {
    const phone = newKeyring()
    hangOnKeyring(phone, room)
    const laptop = copyOf(phone)
    takeOffList(phone, '00ff')
    nameOnKeyring(laptop, { roomId: '00ff', name: 'Jonas' })
    meet(phone, laptop)

    expect(keyringIn(phone).rooms).toEqual([])
    expect(keyringIn(laptop).rooms).toEqual([])
  })

  test('[Y240] that is off the list has its key still, also when it moves, and can be put on again', () => {
    const doc = newKeyring()
    hangOnKeyring(doc, room)
    takeOffList(doc, '00ff')
    takeOffList(doc, 'none')

    expect(keyringIn(doc)).toMatchObject({ rooms: [], offList: [{ ...room, name: '' }] })
    moveOnKeyring(doc, { from: '00ff', to: { ...room, roomId: '00ab', key: 'k9' } })
    expect(keyringIn(doc).offList.map(({ key }) => key)).toEqual(['k9'])
    putOnList(doc, '00ab')
    expect(keyringIn(doc).rooms.map(({ key }) => key)).toEqual(['k9'])
    expect(keyringIn(doc).offList).toEqual([])
  })

  test('[Y240] that is hung up again is on the list', () => {
    const doc = newKeyring()
    hangOnKeyring(doc, room)
    takeOffList(doc, '00ff')
    hangOnKeyring(doc, room)

    expect(keyringIn(doc)).toMatchObject({ rooms: [{ ...room, name: '' }], offList: [] })
  })

  test('[Y8] is not given a name that is too long', () => {
    const doc = newKeyring()
    hangOnKeyring(doc, room)

    expect(nameOnKeyring(doc, { roomId: '00ff', name: 'a'.repeat(61) }).ok).toBe(false)
    expect(keyringIn(doc).rooms).toEqual([{ ...room, name: '' }])
  })
})

test('[Y243] a keyring keeps the day it was begun on, and reads none from another hand', () => {
  const doc = newKeyring()
  createKeyring(doc, 20_400)
  expect(keyringIn(doc).begunDay).toBe(19_990)

  doc.getMap('meta').set('begunDay', 'x')
  expect(keyringIn(doc).begunDay).toBeNull()
})

describe('a recovery code on the keyring', () => {
  test('[Y28] is known by when it was made, and by whether she has it', () => {
    const doc = newKeyring()
    noteWayIn(doc, code)
    noteWayIn(doc, { ...code, lockerId: '0b0b', madeDay: 20_001 })
    noteWayInKept(doc, '0a0a')

    expect(keyringIn(doc).waysIn).toEqual([
      { ...code, lockerId: '0b0b', madeDay: 20_001, usedDay: 20_001, isKept: false },
      { ...code, usedDay: 20_000, isKept: true },
    ])
  })

  test('[Y28] that was dropped stays away when it is said to be kept later', () => {
    const phone = newKeyring()
    noteWayIn(phone, code)
    const laptop = copyOf(phone)
    dropWayIn(phone, '0a0a')
    noteWayInKept(laptop, '0a0a')
    meet(phone, laptop)

    expect(keyringIn(phone).waysIn).toEqual([])
    expect(keyringIn(laptop).waysIn).toEqual([])
  })
})

describe('another way into the keyring', () => {
  const phrase = {
    kind: 'phrase' as const,
    lockerId: '0e0e',
    proof: 'q',
    badge: '',
    madeDay: 20_001,
  }

  test('[Y50] is known by its kind and its day, and stands beside the codes', () => {
    const doc = newKeyring()
    noteWayIn(doc, code)
    noteWayIn(doc, phrase)
    noteWayIn(doc, { ...phrase, kind: 'passkey', lockerId: '0a0b' })
    noteWayInKept(doc, '0e0e')

    expect(keyringIn(doc).waysIn).toEqual([
      { ...phrase, kind: 'passkey', lockerId: '0a0b', usedDay: 20_001, isKept: false },
      { ...phrase, usedDay: 20_001, isKept: true },
      { ...code, usedDay: 20_000, isKept: false },
    ])
  })

  test('[Y50] that was dropped stays away when it is said to be kept later', () => {
    const phone = newKeyring()
    noteWayIn(phone, phrase)
    const laptop = copyOf(phone)
    dropWayIn(phone, '0e0e')
    noteWayInKept(laptop, '0e0e')
    meet(phone, laptop)

    expect(keyringIn(phone).waysIn).toEqual([])
    expect(keyringIn(laptop).waysIn).toEqual([])
  })

  test('[Y52] is known by the latest day on which it was used, until it is dropped', () => {
    const phone = newKeyring()
    noteWayIn(phone, phrase)
    const laptop = copyOf(phone)
    noteWayInUsed(phone, { lockerId: '0e0e', usedDay: 20_100 })
    noteWayInUsed(laptop, { lockerId: '0e0e', usedDay: 19_000 })

    expect(keyringIn(phone).waysIn).toMatchObject([{ usedDay: 20_100 }])
    expect(keyringIn(laptop).waysIn).toMatchObject([{ usedDay: 20_001 }])
    dropWayIn(phone, '0e0e')
    meet(phone, laptop)
    expect(keyringIn(laptop).waysIn).toEqual([])
  })

  test('[Y51] of a kind that a later version knows is left out and left alone', () => {
    const doc = newKeyring()
    const later = { kind: 'ring', proof: 'q', madeDay: 20_002 }
    doc.getMap('waysIn').set('0f0f', later)
    noteWayIn(doc, phrase)

    expect(keyringIn(doc).waysIn).toEqual([{ ...phrase, usedDay: 20_001, isKept: false }])
    expect(doc.getMap('waysIn').get('0f0f')).toEqual(later)
  })
})

test('[Y2] a newer keyring is changed by no verb', () => {
  const doc = newKeyring()
  hangOnKeyring(doc, room)
  noteWayIn(doc, code)
  doc.getMap('meta').set('version', 2)
  const before = encodeStateAsUpdate(doc)

  hangOnKeyring(doc, { ...room, key: 'k2' })
  nameOnKeyring(doc, { roomId: '00ff', name: 'Jonas' })
  takeOffList(doc, '00ff')
  noteWayIn(doc, { ...code, lockerId: '0b0b' })
  noteWayInKept(doc, '0a0a')
  noteWayInUsed(doc, { lockerId: '0a0a', usedDay: 1 })
  dropWayIn(doc, '0a0a')

  expect(encodeStateAsUpdate(doc)).toEqual(before)
})

test('[Y3] what is not a room and not a code is left out', () => {
  const doc = newKeyring()
  hangOnKeyring(doc, room)
  doc.getMap('keys').set('00aa', 7)
  doc.getMap('kinds').set('00ff', ['x'])
  doc.getMap('codes').set('0c0c', 'x')
  doc.getMap('waysIn').set('0d0d', { kind: 'phrase', madeDay: 1 })

  expect(keyringIn(doc)).toEqual({
    rooms: [{ ...room, kind: '', name: '' }],
    begunDay: 19_990,
    offList: [],
    waysIn: [],
    waysGone: [],
    devices: [],
  })
})
