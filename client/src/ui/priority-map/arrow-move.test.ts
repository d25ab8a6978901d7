import { describe, expect, test } from 'vitest'

import { placeByKey } from './arrow-move.ts'
import { mapFields, mapPlaces } from './marks.ts'

const arrows = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']

describe('a key on a mark', () => {
  test('moves it one field the way the arrow points', () => {
    expect(placeByKey('focus', 'ArrowRight')).toBe('hold')
    expect(placeByKey('hold', 'ArrowDown')).toBe('understand')
    expect(placeByKey('understand', 'ArrowLeft')).toBe('consider')
    expect(placeByKey('consider', 'ArrowUp')).toBe('focus')
  })

  test('moves nothing at the edge, and no other key moves anything', () => {
    expect(placeByKey('focus', 'ArrowUp')).toBeNull()
    expect(placeByKey('focus', 'ArrowLeft')).toBeNull()
    expect(placeByKey('focus', 'Enter')).toBeNull()
    expect(placeByKey('focus', '5')).toBeNull()
    expect(placeByKey('focus', 'toString')).toBeNull()
  })

  test('reaches every place from every other with the arrows alone', () => {
    for (const from of mapPlaces) {
      const reached = new Set([from])
      for (const place of reached) {
        for (const arrow of arrows) reached.add(placeByKey(place, arrow) ?? place)
      }
      expect(reached.size).toBe(mapPlaces.length)
    }
  })

  test('of 1 to 4 names a field', () => {
    expect(['1', '2', '3', '4'].map((digit) => placeByKey('tray', digit))).toEqual([...mapFields])
  })
})
