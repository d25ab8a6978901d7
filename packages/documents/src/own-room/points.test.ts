import { describe, expect, test } from 'vitest'

import { choosePoint, markCarried, removePoint, rewordPoint, writeAnswer } from '../index.ts'
import { copyOf, holds, meet, newOwnRoom, ownRoomIn } from '../rooms.fixture.ts'

function roomWith(...lines: readonly string[]) {
  const doc = newOwnRoom()
  writeAnswer(doc, { question: 'g0', text: lines.join('\n') })
  lines.forEach((original, index) =>
    choosePoint(doc, { id: `p${String(index)}`, question: 'g0', original }),
  )
  return doc
}

describe('a point', () => {
  test('[Y9] is a copy of the line', () => {
    expect(ownRoomIn(roomWith('Ro')).points).toEqual([
      { id: 'p0', question: 'g0', original: 'Ro', text: 'Ro', carriedTo: null },
    ])
  })

  test('[Y9] is reworded without the answer being touched', () => {
    const doc = roomWith('Ro')

    rewordPoint(doc, { id: 'p0', text: 'Mere ro om mandagen' })

    expect(ownRoomIn(doc).answers['g0']).toBe('Ro')
    expect(ownRoomIn(doc).points).toMatchObject([{ original: 'Ro', text: 'Mere ro om mandagen' }])
  })

  test('[Y9] stays as it is when the answer is written anew', () => {
    const doc = roomWith('Ro')

    writeAnswer(doc, { question: 'g0', text: 'Noget helt andet' })

    expect(ownRoomIn(doc).points).toMatchObject([{ original: 'Ro', text: 'Ro' }])
  })

  test('[Y9] may be blank while she looks for the words', () => {
    const doc = roomWith('Ro')

    rewordPoint(doc, { id: 'p0', text: '' })

    expect(ownRoomIn(doc).points).toMatchObject([{ text: '' }])
  })

  test('[Y8] is not reworded past its limit', () => {
    const doc = roomWith('Ro')

    expect(rewordPoint(doc, { id: 'p0', text: 'a'.repeat(2_001) })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
    expect(ownRoomIn(doc).points).toMatchObject([{ text: 'Ro' }])
  })

  test('[Y10] that was put back stays away when a rewording arrives later', () => {
    const phone = roomWith('Ro')
    const laptop = copyOf(phone)

    removePoint(phone, 'p0')
    rewordPoint(laptop, { id: 'p0', text: 'Mere ro' })
    meet(phone, laptop)

    expect(ownRoomIn(phone).points).toEqual([])
    expect(ownRoomIn(laptop).points).toEqual([])
  })

  test('[Y10] that is not there is not made by rewording or marking it', () => {
    const doc = newOwnRoom()

    rewordPoint(doc, { id: 'p0', text: 'Nobody asked' })
    markCarried(doc, { roomId: '00ff', pointIds: ['p0'] })

    expect(ownRoomIn(doc).points).toEqual([])
    expect(holds(doc, 'Nobody asked')).toBe(false)
  })
})

describe('choosing', () => {
  test('[Y11] asks the domain: a fourth is refused and changes nothing', () => {
    const doc = roomWith('a', 'b', 'c')
    const before = ownRoomIn(doc)

    expect(choosePoint(doc, { id: 'p9', question: 'g0', original: 'd' })).toEqual({
      ok: false,
      reason: 'full',
    })
    expect(ownRoomIn(doc)).toEqual(before)
  })

  test('[Y11] keeps the order in which she chose, whatever was put back between', () => {
    const doc = roomWith('a', 'b', 'c')
    removePoint(doc, 'p0')
    choosePoint(doc, { id: 'p9', question: 's0', original: 'd' })

    expect(ownRoomIn(doc).points.map(({ original }) => original)).toEqual(['b', 'c', 'd'])
  })

  test('[Y11] shows all that two devices chose at once', () => {
    const phone = roomWith('a', 'b')
    const laptop = copyOf(phone)
    choosePoint(phone, { id: 'x', question: 'g0', original: 'c' })
    choosePoint(laptop, { id: 'y', question: 'g0', original: 'd' })
    meet(phone, laptop)

    expect(ownRoomIn(phone).points.map(({ id }) => id)).toEqual(['p0', 'p1', 'x', 'y'])
    expect(ownRoomIn(laptop)).toEqual(ownRoomIn(phone))
  })

  test('[Y11] marks what was carried, and lets it go when she chooses anew', () => {
    const doc = roomWith('a', 'b', 'c')

    markCarried(doc, { roomId: '00ff', pointIds: ['p0', 'p1', 'p2'] })
    const carried = ownRoomIn(doc).points
    const chosen = choosePoint(doc, { id: 'p9', question: 'g0', original: 'd' })

    expect(carried.map(({ carriedTo }) => carriedTo)).toEqual(['00ff', '00ff', '00ff'])
    expect(chosen).toEqual({ ok: true })
    expect(ownRoomIn(doc).points.map(({ id }) => id)).toEqual(['p9'])
  })
})
