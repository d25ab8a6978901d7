import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  dropTension,
  nameTension,
  noteHanded,
  placeTension,
  readTensions,
  takeTensionFirst,
  writeResponse,
} from '../index.ts'
import { copyOf, meet, newGroup } from '../rooms.fixture.ts'

describe('the map of tensions', () => {
  test('[Y306] begins with the eight, none of them placed', () => {
    const map = readTensions(newGroup())

    expect(map.tensions).toHaveLength(8)
    expect(map.placed.size).toBe(0)
    expect(map.first).toEqual([])
  })

  test('[Y306] is named, placed and written by several offline at once, and none is lost', () => {
    const one = newGroup()
    const other = copyOf(one)
    nameTension(one, { id: 'own-1', text: 'To byer' })
    nameTension(other, { id: 'own-2', text: 'Ny fusion' })
    placeTension(one, { id: 'time', place: 'focus', by: 'a' })
    placeTension(other, { id: 'rest', place: 'hold', by: 'b' })
    writeResponse(one, { id: 'time', text: 'Direktionen siger, hvad der venter.' })
    writeResponse(other, { id: 'time', text: 'Vi aflyser mandagsmødet.' })
    meet(one, other)

    const map = readTensions(one)
    expect(readTensions(other)).toEqual(map)
    expect(map.tensions.slice(8).map(({ text }) => text)).toEqual(['To byer', 'Ny fusion'])
    expect(map.placed.get('time')).toEqual({ place: 'focus', by: 'a' })
    expect(map.responses['time']).toContain('Direktionen siger, hvad der venter.')
    expect(map.responses['time']).toContain('Vi aflyser mandagsmødet.')
  })

  test('[Y307] takes at most three first, also when two choose at once', () => {
    const one = newGroup()
    for (const id of ['time', 'rest']) takeTensionFirst(one, id, true)
    const other = copyOf(one)
    expect(takeTensionFirst(one, 'room', true)).toEqual({ ok: true })
    expect(takeTensionFirst(other, 'across', true)).toEqual({ ok: true })
    meet(one, other)

    expect(readTensions(one).first).toHaveLength(3)
    expect(readTensions(other).first).toEqual(readTensions(one).first)
    expect(takeTensionFirst(one, 'outside', true)).toEqual({ ok: false, reason: 'full' })
    takeTensionFirst(one, 'time', false)
    expect(readTensions(one).first).not.toContain('time')
  })

  test('[Y308] one that is dropped is gone from the map, and the eight stay', () => {
    const doc = newGroup()
    nameTension(doc, { id: 'own-1', text: 'To byer' })
    placeTension(doc, { id: 'own-1', place: 'focus', by: 'a' })
    takeTensionFirst(doc, 'own-1', true)
    dropTension(doc, 'own-1')
    dropTension(doc, 'time')

    const map = readTensions(doc)
    expect(map.tensions).toHaveLength(8)
    expect([map.placed.size, map.first]).toEqual([0, []])
  })

  test('[Y309] what it became is remembered, each way by itself', () => {
    const doc = newGroup()
    noteHanded(doc, { id: 'time', as: 'agreement', became: 'x' })
    noteHanded(doc, { id: 'time', as: 'sendOn', became: 'y' })

    expect(readTensions(doc).handed['time']).toEqual({ agreement: 'x', sendOn: 'y' })
    expect(readTensions(doc).handed['rest']).toEqual({ agreement: null, sendOn: null })
  })

  test('[Y308] no stranger in the maps breaks the reading', () => {
    const maps = fc.constantFrom('tensions', 'tensionPlaces', 'tensionsFirst', 'tensionsHanded')
    fc.assert(
      fc.property(maps, fc.string(), fc.anything(), (name, id, value) => {
        const doc = newGroup()
        // Yjs itself refuses some of it.
        try {
          doc.getMap(name).set(id, value)
        } catch {
          return
        }
        expect(readTensions(doc).tensions.length).toBeGreaterThanOrEqual(8)
      }),
    )
  })
})
