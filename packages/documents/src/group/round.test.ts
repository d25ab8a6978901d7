import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate, type Doc } from 'yjs'

import {
  announce,
  beginOpening,
  dropOpening,
  enterVoter,
  keepPicture,
  layItem,
  leaveOutItem,
  nameUrn,
  readGroup,
  readLaid,
  readUrnRound,
  takeSeat,
  takeUp,
} from '../index.ts'
import { copyOf, day, groupIn, meet, newGroup } from '../rooms.fixture.ts'

const key = (seat: string, urn = 'urn') => ({ round: 1, urnId: urn, seat, key: `key ${seat}` })
const picture = { A1: { success: 'mostLow', importance: 'split' } } as const

function opening(doc: Doc, voters: readonly string[] = ['key a']) {
  const { asked } = groupIn(doc)
  return { round: 1, asked, terms: { voters, lastDay: day('2026-12-24') } }
}

describe("a round's urn", () => {
  test('[Y90] is named once, and a key counts for it alone', () => {
    const doc = newGroup()
    nameUrn(doc, { round: 1, urnId: 'another' })
    nameUrn(doc, { round: 2, urnId: 'second' })
    enterVoter(doc, key('a'))
    enterVoter(doc, key('b', 'another'))
    enterVoter(doc, { ...key('c', 'second'), round: 2 })

    expect(readUrnRound(doc, 1)).toMatchObject({ urnId: 'urn', voterKeys: { a: 'key a' } })
    expect(readUrnRound(doc, 2)).toMatchObject({ urnId: 'second', voterKeys: { c: 'key c' } })
    expect(Object.keys(readUrnRound(doc, 1).voterKeys)).toEqual(['a'])
  })

  test('[Y90] takes the same key twice without a change', () => {
    const doc = newGroup()
    enterVoter(doc, key('a'))
    const before = encodeStateAsUpdate(doc)
    enterVoter(doc, key('a'))

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[Y91] is opened on what was first asked for', () => {
    const doc = newGroup()
    beginOpening(doc, opening(doc))
    leaveOutItem(doc, 'A1', true)
    beginOpening(doc, opening(doc, ['key b']))

    expect(readUrnRound(doc, 1).terms).toEqual({ voters: ['key a'], lastDay: '2026-12-24' })
    expect(groupIn(doc).asked).toHaveLength(25)
  })

  test('[Y91] keeps every announcement, each of them once, and the first picture', () => {
    const doc = newGroup()
    const other = copyOf(doc)
    announce(doc, { id: 'x', round: 1, bytes: 'first' })
    announce(doc, { id: 'y', round: 1, bytes: 'first' })
    announce(other, { id: 'z', round: 1, bytes: 'second' })
    meet(doc, other)
    keepPicture(doc, 1, picture)
    keepPicture(doc, 1, { A1: { success: 'mostHigh', importance: 'mostHigh' } })

    expect(readUrnRound(doc, 1).announcements.toSorted()).toEqual(['first', 'second'])
    expect(readUrnRound(doc, 1).picture).toEqual(picture)
    expect(readUrnRound(doc, 2)).toMatchObject({ announcements: [], picture: null })
  })

  test('[Y92] can be asked for anew until it is announced', () => {
    const doc = newGroup()
    beginOpening(doc, opening(doc))
    dropOpening(doc, 1)
    expect(readUrnRound(doc, 1).terms).toBeNull()

    beginOpening(doc, opening(doc, ['key b']))
    announce(doc, { id: 'x', round: 1, bytes: 'first' })
    dropOpening(doc, 1)
    expect(readUrnRound(doc, 1).terms?.voters).toEqual(['key b'])
  })

  test('[Y3] is read whatever stands there', () => {
    const names = ['urnIds', 'voterKeys', 'urnTerms', 'asked', 'announcements', 'pictures', 'laid']
    const keys = fc.constantFrom('1', '1/a', '1/a/A1', 'x', '__proto__')
    const plain = fc.oneof(fc.string(), fc.integer(), fc.constantFrom(null, true, 'urn'))
    const fieldNames = fc.constantFrom(
      'round',
      'bytes',
      'urn',
      'key',
      'id',
      'voters',
      'A1',
      'field',
    )
    const record = fc.dictionary(fieldNames, plain, { noNullPrototype: true })
    const value = fc.oneof(plain, record, fc.array(fc.oneof(plain, record), { maxLength: 3 }))
    const scribble = fc.tuple(fc.constantFrom(...names), keys, value)
    fc.assert(
      fc.property(fc.array(scribble, { maxLength: 12 }), (scribbles) => {
        const doc = newGroup()
        takeSeat(doc, { id: 'a', name: 'Mette' })
        for (const [map, name, written] of scribbles) doc.getMap(map).set(name, written)
        expect(() => readGroup(doc)).not.toThrow()
        expect(() => readLaid(doc)).not.toThrow()
        const { voterKeys, announcements } = readUrnRound(doc, 1)
        const texts = [...Object.values(voterKeys), ...announcements]
        expect(texts.every((text) => typeof text === 'string')).toBe(true)
        expect(groupIn(doc).asked.length).toBeGreaterThan(0)
      }),
    )
  })

  test('[Y2] in a newer document is changed by no verb', () => {
    const doc = newGroup()
    const [item] = groupIn(doc).asked
    if (item === undefined) throw new Error('something is asked')
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)

    enterVoter(doc, key('a'))
    nameUrn(doc, { round: 2, urnId: 'second' })
    beginOpening(doc, opening(doc))
    announce(doc, { id: 'x', round: 1, bytes: 'first' })
    keepPicture(doc, 1, picture)
    layItem(doc, { seat: 'a', item, field: 'focus', why: '' })
    takeUp(doc, { seat: 'a', item })

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })
})

describe('an open table', () => {
  test('[Y93] has what each laid there, in the order it was laid, until it is taken up', () => {
    const doc = newGroup({ mode: 'open' })
    for (const id of ['a', 'b']) takeSeat(doc, { id, name: id })
    const [one, two, three, four] = groupIn(doc).asked
    if (!one || !two || !three || !four) throw new Error('there are four items')
    const lay = (item: typeof one, seat = 'a') =>
      layItem(doc, { seat, item, field: 'focus', why: ` ${item.id} ` })
    for (const item of [one, two, three]) expect(lay(item)).toEqual({ ok: true })

    expect(lay(four)).toEqual({ ok: false, reason: 'full' })
    expect(lay(four, 'b')).toEqual({ ok: true })
    expect(layItem(doc, { seat: 'a', item: one, field: 'hold', why: '' })).toEqual({ ok: true })
    expect(readLaid(doc).map(({ seat, item, field, why }) => [seat, item.id, field, why])).toEqual([
      ['a', 'A1', 'hold', ''],
      ['a', 'A2', 'focus', 'A2'],
      ['a', 'A3', 'focus', 'A3'],
      ['b', 'A4', 'focus', 'A4'],
    ])

    takeUp(doc, { seat: 'a', item: two })
    expect(readLaid(doc).map(({ item }) => item.id)).toEqual(['A1', 'A3', 'A4'])
  })
})
