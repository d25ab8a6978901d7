import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate } from 'yjs'

import {
  choosePath,
  rateItem,
  readPreparation,
  moveGroup,
  rememberGroup,
  rememberSeat,
  setPreparationPlace,
  writeNote,
} from '../index.ts'
import { copyOf, meet, newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'

const first = { roomId: '00ff', round: 1 }

describe('getting ready', () => {
  test('[Y86] on two devices loses no answer', () => {
    const phone = newOwnRoom()
    const laptop = copyOf(phone)
    rateItem(phone, { ...first, item: 'A1', axis: 'success', level: 'low' })
    rateItem(laptop, { ...first, item: 'A1', axis: 'importance', level: 'high' })
    rateItem(laptop, { ...first, item: 'own/1', axis: 'success', level: 'high' })
    meet(phone, laptop)

    expect(readPreparation(phone, first).ratings).toEqual({
      A1: { success: 'low', importance: 'high' },
      'own/1': { success: 'high', importance: null },
    })
    expect(readPreparation(laptop, first)).toEqual(readPreparation(phone, first))
  })

  test('[Y86] can be taken back, answer by answer', () => {
    const doc = newOwnRoom()
    rateItem(doc, { ...first, item: 'A1', axis: 'success', level: 'low' })
    rateItem(doc, { ...first, item: 'A1', axis: 'success', level: null })

    expect(readPreparation(doc, first).ratings).toEqual({})
  })

  test('[Y86] for one meeting leaves those for others as they were', () => {
    const doc = newOwnRoom()
    rateItem(doc, { ...first, item: 'A1', axis: 'success', level: 'low' })
    writeNote(doc, { ...first, item: 'A1', text: 'Husk' })

    const others = [
      { ...first, round: 2 },
      { ...first, roomId: '00fe' },
      { ...first, round: 11 },
    ]
    expect(others.map((meeting) => readPreparation(doc, meeting))).toEqual(
      others.map((meeting) => readPreparation(newOwnRoom(), meeting)),
    )
  })

  test('[Y86] reads nothing but answers, whatever stands there', () => {
    const doc = newOwnRoom()
    const key = fc.constantFrom('A1/success', 'A1/x', 'success', '/success', '__proto__/success')
    const value = fc.oneof(fc.constantFrom<unknown>('low', 'high'), fc.anything())
    fc.assert(
      fc.property(key, value, (name, given) => {
        try {
          doc.getMap('prep/00ff/1').set(name, given)
        } catch {
          return
        }
        const { ratings } = readPreparation(doc, first)
        const levels = Object.values(ratings).flatMap((rating) => Object.values(rating))
        expect(levels.filter((one) => one !== null && !['low', 'high'].includes(one))).toEqual([])
      }),
    )
  })

  test('[Y87] refuses ten thousand characters pasted in a note, and loses nothing of what stood', () => {
    const doc = newOwnRoom()
    writeNote(doc, { ...first, item: 'A1', text: 'Det her vil jeg sige' })
    const before = encodeStateAsUpdate(doc)

    const pasted = writeNote(doc, { ...first, item: 'A1', text: 'æ'.repeat(10_000) })

    expect(pasted).toEqual({ ok: false, reason: 'tooLong' })
    expect(encodeStateAsUpdate(doc)).toEqual(before)
    expect(readPreparation(doc, first).notes).toEqual({ A1: 'Det her vil jeg sige' })
  })

  test('[Y88] is gone on with where she was, by the way she chose', () => {
    const doc = newOwnRoom()
    choosePath(doc, first, 'short')
    setPreparationPlace(doc, first, 'B8')
    const again = encodeStateAsUpdate(doc)
    setPreparationPlace(doc, first, 'B8')

    expect(encodeStateAsUpdate(doc)).toEqual(again)
    expect(readPreparation(copyOf(doc), first)).toMatchObject({ path: 'short', place: 'B8' })
  })

  test('[Y2] in an own room of a later version writes nothing', () => {
    const doc = newOwnRoom()
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)

    rateItem(doc, { ...first, item: 'A1', axis: 'success', level: 'low' })
    writeNote(doc, { ...first, item: 'A1', text: 'Husk' })
    choosePath(doc, first, 'short')
    setPreparationPlace(doc, first, 'B8')
    rememberGroup(doc, { roomId: '00ff', key: 'k', name: 'Ledelsen' })
    rememberSeat(doc, '00ff', { id: 'a', secret: 's' })

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })
})

describe('a group that is remembered', () => {
  test('[Y89] keeps the first seat, and the latest key and name', () => {
    const doc = newOwnRoom()
    rememberGroup(doc, { roomId: '00ff', key: 'k1', name: 'Ledelsen' })
    expect(ownRoomIn(doc).groups).toMatchObject([{ roomId: '00ff', seat: null }])

    const hers = { id: 'a', secret: 's' }
    expect(rememberSeat(doc, '00ff', hers)).toEqual(hers)
    expect(rememberSeat(doc, '00ff', { id: 'b', secret: 't' })).toEqual(hers)
    rememberGroup(doc, { roomId: '00ff', key: 'k2', name: 'Skoleledelsen' })

    expect(ownRoomIn(doc).groups).toEqual([
      {
        roomId: '00ff',
        key: 'k2',
        name: 'Skoleledelsen',
        first: '00ff',
        seat: { id: 'a', secret: 's' },
      },
    ])
  })

  test('[Y153] has its seat, and lies under its first id, when it has moved, also on two devices at once', () => {
    const phone = newOwnRoom()
    const hers = { id: 'a', secret: 's' }
    rememberGroup(phone, { roomId: '00ff', key: 'k1', name: 'Ledelsen' })
    rememberSeat(phone, '00ff', hers)
    const laptop = copyOf(phone)
    for (const doc of [phone, laptop]) moveGroup(doc, { from: '00ff', to: '11aa', key: 'k2' })
    meet(phone, laptop)
    moveGroup(phone, { from: '11aa', to: '22bb', key: 'k3' })
    moveGroup(phone, { from: '00ff', to: '33cc', key: 'k4' })
    rememberGroup(phone, { roomId: '22bb', key: 'k3', name: 'Ledelsen' })

    expect(ownRoomIn(phone).groups).toEqual([
      { roomId: '22bb', key: 'k3', name: 'Ledelsen', first: '00ff', seat: hers },
    ])
    expect(rememberSeat(phone, '22bb', { id: 'b', secret: 't' })).toEqual(hers)
  })
})
