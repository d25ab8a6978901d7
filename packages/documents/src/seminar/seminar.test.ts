import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import type { Seminar, SeminarResult } from '#domain'

import * as documents from '../index.ts'
import { copyOf, meet } from '../rooms.fixture.ts'

const urnOf = (sign: string) => sign.repeat(22)
const theme = (id: string) => ({ id, text: `tema ${id}`, candidate: null })
const told = { band: 'mostHigh', tenths: 8 } as const
const result: SeminarResult = {
  answered: 40,
  themes: { a: { success: told, importance: told } },
}

function newSeminar(): Doc {
  const doc = new Doc()
  documents.createSeminar(doc, { title: ' Lederseminar ', lastDay: 20_800 })
  return doc
}

function read(doc: Doc): Seminar {
  const reading = documents.readSeminar(doc)
  if (reading.state !== 'read') throw new Error(reading.state)
  return reading.room
}

describe('a seminar', () => {
  test('[Y320] has a name and a last day, and asks nothing until its themes are chosen', () => {
    const doc = newSeminar()
    documents.createSeminar(doc, { title: 'Et andet', lastDay: 1 })
    const nothing = { title: 'Lederseminar', lastDay: 20_800, naming: null, asked: null }
    expect(read(doc)).toEqual(nothing)

    documents.chooseThemes(doc, { urnId: urnOf('A'), themes: [theme('a'), theme('b')] })
    documents.chooseThemes(doc, { urnId: urnOf('A'), themes: [theme('c')] })
    expect(read(doc).asked).toEqual({
      urnId: urnOf('A'),
      themes: [theme('a'), theme('b')],
      announcements: [],
      result: null,
    })
  })

  test('[Y370] asks for names once, and its announcements are those of its own urn', () => {
    const doc = newSeminar()
    documents.askForNames(doc, 'kort')
    expect(read(doc).naming).toBeNull()

    const one = newSeminar()
    documents.askForNames(one, urnOf('N'))
    documents.askForNames(one, urnOf('M'))
    documents.announceSeminar(one, { urnId: urnOf('N'), voters: 6, bytes: 'ord' })
    documents.announceSeminar(one, { urnId: urnOf('A'), voters: 6, bytes: 'svar' })
    const naming = { urnId: urnOf('N'), announcements: ['ord'], answered: null, hidden: new Set() }
    expect(read(one)).toMatchObject({ naming, asked: null })
  })

  test('[Y371] naming that has ended stays so, with how many wrote; no word of it stands in the room', () => {
    const doc = newSeminar()
    documents.askForNames(doc, urnOf('N'))
    documents.endNaming(doc, 31)
    documents.endNaming(doc, 4)
    expect(read(doc).naming?.answered).toBe(31)
    expect(Object.keys(doc.getMap('naming').toJSON()).toSorted()).toEqual(['answered', 'urnId'])
  })

  test('[Y372] a name that is taken off the wall by one is off it for all, and can come back', () => {
    const one = newSeminar()
    documents.askForNames(one, urnOf('N'))
    const other = copyOf(one)
    documents.hideName(one, 'ro', true)
    documents.hideName(other, 'ro', true)
    documents.hideName(other, 'tid', true)
    meet(one, other)
    documents.hideName(one, 'tid', false)
    meet(one, other)
    expect([read(one), read(other)].map(({ naming }) => naming?.hidden)).toEqual([
      new Set(['ro']),
      new Set(['ro']),
    ])
  })

  test('[Y321] whatever two choose, open and end apart, both see the same, and what has ended stays', () => {
    const act = fc.record({
      what: fc.constantFrom('choose' as const, 'open' as const, 'end' as const),
      urnId: fc.constantFrom('A', 'B', 'C').map(urnOf),
      voters: fc.integer({ min: 5, max: 9 }),
    })
    const acts = fc.array(act, { maxLength: 8 })
    const agree = fc.property(acts, acts, (hers, his) => {
      const one = newSeminar()
      const other = copyOf(one)
      for (const [doc, done] of [
        [one, hers],
        [other, his],
      ] as const) {
        for (const { what, urnId, voters } of done) {
          if (what === 'choose') documents.chooseThemes(doc, { urnId, themes: [theme('a')] })
          const bytes = `${urnId} ${String(voters)}`
          if (what === 'open') documents.announceSeminar(doc, { urnId, voters, bytes })
          if (what === 'end') documents.keepResult(doc, urnId, result)
        }
      }
      meet(one, other)
      expect(read(one)).toEqual(read(other))
      const ended = [...hers, ...his].filter(({ what }) => what === 'end')
      const chosen = [...hers, ...his].filter(({ what }) => what === 'choose')
      const isEnded = ended.some(({ urnId }) => chosen.some((choice) => choice.urnId === urnId))
      expect(read(one).asked?.result !== null && read(one).asked !== null).toBe(isEnded)
    })
    expect(() => fc.assert(agree)).not.toThrow()
  })

  test('[Y322] of one urn’s announcements the first and the largest are kept', () => {
    const doc = newSeminar()
    documents.chooseThemes(doc, { urnId: urnOf('A'), themes: [theme('a')] })
    for (const voters of [7, 5, 9, 8, 12]) {
      documents.announceSeminar(doc, { urnId: urnOf('A'), voters, bytes: String(voters) })
    }
    expect(read(doc).asked?.announcements.toSorted()).toEqual(['12', '7'])
  })

  test('[Y323] what is told of it is written once', () => {
    const doc = newSeminar()
    documents.chooseThemes(doc, { urnId: urnOf('A'), themes: [theme('a')] })
    documents.keepResult(doc, urnOf('A'), result)
    documents.keepResult(doc, urnOf('A'), { answered: 41, themes: {} })
    expect(read(doc).asked?.result).toEqual(result)
  })

  test('[Y324] of what somebody wrote by hand only themes and figures are read', () => {
    const doc = newSeminar()
    const chosen = doc.getMap('chosen')
    chosen.set(urnOf('A'), [theme('a'), theme('a')])
    chosen.set(urnOf('B'), [{ id: 'a', text: '', candidate: 'no such' }])
    chosen.set(urnOf('C'), [])
    chosen.set(
      urnOf('D'),
      Array.from({ length: 26 }, (_, at) => theme(String(at))),
    )
    chosen.set('short', [theme('a')])
    expect(read(doc).asked).toBeNull()

    documents.chooseThemes(doc, { urnId: urnOf('E'), themes: [theme('a')] })
    doc.getMap('results').set(urnOf('E'), {
      answered: -1,
      themes: { a: { success: told, importance: { band: 'mostLow', tenths: 9 } }, b: 7 },
    })
    doc.getMap('announced').set(`${urnOf('E')}/5`, 7)
    expect(read(doc).asked).toMatchObject({
      announcements: [],
      result: { answered: 0, themes: {} },
    })
  })

  test('[Y2] of a later version is changed by no verb', () => {
    const doc = newSeminar()
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)
    documents.chooseThemes(doc, { urnId: urnOf('A'), themes: [theme('a')] })
    documents.announceSeminar(doc, { urnId: urnOf('A'), voters: 5, bytes: 'x' })
    documents.keepResult(doc, urnOf('A'), result)
    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })
})
