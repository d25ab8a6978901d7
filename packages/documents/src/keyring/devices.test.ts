import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import type { Keyring } from '#domain'

import {
  badgeOnKeyring,
  createKeyring,
  forgetWayIn,
  hangBadge,
  hangOnKeyring,
  keepOnKeyring,
  movedOnKeyring,
  moveOnKeyring,
  nameDevice,
  noteDevice,
  noteWayIn,
  noteWayInKept,
  readKeyring,
} from '../index.ts'
import { copyOf, meet } from '../rooms.fixture.ts'

const [phone, laptop, tablet] = ['p', 'l', 't'].map((letter) => letter.repeat(43))
const today = 20_000

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

describe('a device on the keyring', () => {
  test('[Y150] that is renamed on another and here today loses neither', () => {
    const one = newKeyring()
    noteDevice(one, { key: phone ?? '', kind: 'phone', today })
    const other = copyOf(one)
    noteDevice(one, { key: phone ?? '', kind: 'phone', today: today + 3 })
    nameDevice(other, phone ?? '', 'Den gamle')
    meet(one, other)

    expect(keyringIn(one).devices).toEqual([
      { key: phone, kind: 'phone', name: 'Den gamle', hereDay: today + 3 },
    ])
    expect(keyringIn(other)).toEqual(keyringIn(one))
  })

  test('[Y150] that is here again the same day writes nothing', () => {
    const doc = newKeyring()
    noteDevice(doc, { key: phone ?? '', kind: 'phone', today })
    const before = encodeStateAsUpdate(doc)

    noteDevice(doc, { key: phone ?? '', kind: 'phone', today })
    noteDevice(doc, { key: phone ?? '', kind: 'phone', today: today - 1 })

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[Y150] that was taken off stays off when its name and its day arrive later', () => {
    const one = newKeyring()
    noteDevice(one, { key: phone ?? '', kind: 'phone', today })
    const other = copyOf(one)
    keepOnKeyring(one, { badges: new Set(), newSecret: () => '' })
    noteDevice(other, { key: phone ?? '', kind: 'phone', today: today + 1 })
    nameDevice(other, phone ?? '', 'Den gamle')
    meet(one, other)

    expect(keyringIn(one).devices).toEqual([])
    expect(keyringIn(other).devices).toEqual([])
  })

  test('[Y3] that is none is left out', () => {
    const doc = newKeyring()
    doc.getMap('devices').set('short', 'phone')
    doc.getMap('devices').set(phone ?? '', 'fridge')
    doc.getMap('devices').set(laptop ?? '', 'computer')
    doc.getMap('hereDays').set(laptop ?? '', 'today')

    expect(keyringIn(doc).devices).toEqual([
      { key: laptop, kind: 'computer', name: '', hereDay: 0 },
    ])
  })
})

describe('under a new key', () => {
  const code = { kind: 'code', lockerId: '0a0a', proof: 'p', badge: 'b1', madeDay: today } as const

  test('[Y151] only what stays comes along, and no badge that her devices wore', () => {
    const doc = newKeyring()
    hangOnKeyring(doc, { roomId: '00ff', key: 'k1', kind: 'dialogue' })
    hangBadge(doc, '00ff', 'old')
    for (const key of [phone, laptop, tablet]) {
      noteDevice(doc, { key: key ?? '', kind: 'phone', today })
    }
    noteWayIn(doc, code)
    noteWayIn(doc, { ...code, kind: 'phrase', lockerId: '0b0b', badge: 'b2' })
    noteWayIn(doc, { ...code, kind: 'passkey', lockerId: '0c0c', badge: '' })

    keepOnKeyring(doc, { badges: new Set([phone ?? '', 'b1']), newSecret: () => 'new' })

    const { devices, waysIn, rooms } = keyringIn(doc)
    expect(devices.map(({ key }) => key)).toEqual([phone])
    expect(waysIn.map(({ lockerId }) => lockerId)).toEqual(['0a0a'])
    expect(rooms.map(({ roomId }) => roomId)).toEqual(['00ff'])
    expect(badgeOnKeyring(doc, '00ff')).toBe('new')
  })

  test('[Y241] a way in that does not stay is known until the relay has let go of it', () => {
    const doc = newKeyring()
    noteWayIn(doc, code)
    const other = copyOf(doc)
    noteWayInKept(other, code.lockerId)

    keepOnKeyring(doc, { badges: new Set(), newSecret: () => '' })
    meet(doc, other)

    const { waysIn, waysGone } = keyringIn(doc)
    expect({ waysIn, waysGone }).toEqual({
      waysIn: [],
      waysGone: [{ lockerId: '0a0a', proof: 'p' }],
    })
    forgetWayIn(doc, '0a0a')
    expect(keyringIn(doc).waysGone).toEqual([])
  })
})

describe('a room that has moved', () => {
  const at = (roomId: string) => ({ roomId, key: `k${roomId}`, kind: 'group' })

  test('[Y152] is found by every id it had, as it hangs now', () => {
    const doc = newKeyring()
    hangOnKeyring(doc, at('00'))
    moveOnKeyring(doc, { from: '00', to: at('11') })
    moveOnKeyring(doc, { from: '11', to: at('22') })

    expect(movedOnKeyring(doc, '00')).toMatchObject(at('22'))
    expect(movedOnKeyring(doc, '11')).toMatchObject(at('22'))
    expect(movedOnKeyring(doc, '22')).toBeNull()
  })

  test('[Y152] in a ring that somebody wrote by hand is not found, and nothing hangs', () => {
    const doc = newKeyring()
    doc.getMap('moved').set('00', '11')
    doc.getMap('moved').set('11', '00')

    expect(movedOnKeyring(doc, '00')).toBeNull()
  })
})
