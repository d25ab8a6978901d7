import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import type { CarriedFigures } from '#domain'

import { dropUnit, readUnits, takeInUnit } from '../index.ts'
import { copyOf, day, meet, newOrganisation } from '../rooms.fixture.ts'

const carried: CarriedFigures = {
  subject: 'group',
  moment: 'after',
  begun: day('2026-11-27'),
  figures: { usability: { n: 6, sum: 20 }, relevance: { n: 6, sum: 22 }, task: null },
}

describe('what groups bring to an organisation’s room', () => {
  test('[Y310] the same under the same name is one, taken in twice or on two devices', () => {
    const one = newOrganisation()
    const other = copyOf(one)
    expect(takeInUnit(one, { carried, name: ' Skolerne ', isAlone: true })).toEqual({ ok: true })
    expect(takeInUnit(one, { carried, name: 'Skolerne', isAlone: true })).toEqual({
      ok: false,
      reason: 'known',
    })
    takeInUnit(other, { carried, name: 'Skolerne', isAlone: true })
    takeInUnit(other, { carried, name: 'Plejen', isAlone: false })
    meet(one, other)

    expect(readUnits(one).map(({ name, isAlone }) => [name, isAlone])).toEqual([
      ['Skolerne', true],
      ['Plejen', false],
    ])
    expect(readUnits(other)).toEqual(readUnits(one))
    expect(readUnits(one)[0]).toMatchObject(carried)
  })

  test('[Y310] what was taken out is gone, and comes back when it is taken in again', () => {
    const doc = newOrganisation()
    takeInUnit(doc, { carried, name: 'Skolerne', isAlone: true })
    dropUnit(doc, readUnits(doc)[0]?.id ?? '')
    expect(readUnits(doc)).toEqual([])

    expect(takeInUnit(doc, { carried, name: 'Skolerne', isAlone: false })).toEqual({ ok: true })
    expect(readUnits(doc)).toMatchObject([{ name: 'Skolerne', isAlone: false }])
  })

  test('[Y311] what somebody wrote by hand is no group, and brings no figure of three', () => {
    const doc = newOrganisation()
    const id = 'group/after/2026-11-27/Tre'
    const three = { n: 3, sum: 9 }
    doc.getMap('units').set(id, { ...carried, name: 'Tre', figures: { usability: three } })
    doc.getMap('units').set('another id', { ...carried, name: 'Fem' })
    doc.getMap('units').set('x', 'fire')

    expect(readUnits(doc)).toMatchObject([{ name: 'Tre', figures: { usability: null } }])
  })

  test('[Y311] no stranger in the maps breaks the reading', () => {
    const maps = fc.constantFrom('units', 'unitsTogether', 'unitsGone')
    fc.assert(
      fc.property(maps, fc.string(), fc.anything(), (name, id, value) => {
        const doc = newOrganisation()
        // Yjs itself refuses some of it.
        try {
          doc.getMap(name).set(id, value)
        } catch {
          return
        }
        expect(readUnits(doc)).toEqual([])
      }),
    )
  })
})
