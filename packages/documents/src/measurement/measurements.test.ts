import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate, type Doc } from 'yjs'

import {
  announce,
  beginMeasurement,
  beginOpening,
  dropMeasurement,
  enterVoter,
  giveDegree,
  keepFigures,
  leaveMeasurementsBehind,
  readDegrees,
  readGroup,
  readMeasurements,
  readUrnRound,
  type NewMeasurement,
} from '../index.ts'
import { copyOf, day, meet, newGroup, newOwnRoom } from '../rooms.fixture.ts'

const figures = { usability: { n: 6, sum: 20 }, relevance: { n: 6, sum: 25 }, task: null }

function measurement(over: Partial<NewMeasurement> = {}): NewMeasurement {
  return {
    id: 'm-1',
    urnId: 'urn of m-1',
    subject: 'group',
    moment: 'before',
    begun: day('2026-11-27'),
    ...over,
  }
}

function open(doc: Doc, id = 'm-1'): void {
  beginOpening(doc, {
    round: id,
    asked: null,
    terms: { voters: ['key a'], lastDay: day('2026-12-24') },
  })
  announce(doc, { id: `announced ${id}`, round: id, bytes: 'announced' })
}

describe('a measurement in the group’s document', () => {
  test('[Y300] has its own urn beside that of the round, and asks what its subject says', () => {
    const doc = newGroup()
    beginMeasurement(doc, measurement())
    enterVoter(doc, { round: 'm-1', urnId: 'urn of m-1', seat: 'a', key: 'key a' })
    open(doc)

    expect(readMeasurements(doc)).toEqual([
      {
        id: 'm-1',
        subject: 'group',
        moment: 'before',
        begun: day('2026-11-27'),
        figures: null,
      },
    ])
    expect(readUrnRound(doc, 'm-1')).toMatchObject({
      urnId: 'urn of m-1',
      voterKeys: { a: 'key a' },
      terms: { voters: ['key a'] },
      announcements: ['announced'],
    })
    const round = readUrnRound(doc, 1)
    expect([round.urnId, round.voterKeys, round.terms, round.announcements]).toEqual([
      'urn',
      {},
      null,
      [],
    ])
    const reading = readGroup(doc)
    expect(reading.state === 'read' && reading.room.asked).toHaveLength(25)
  })

  test('[Y300] begun twice is one, and the second of a subject waits for the first', () => {
    const doc = newGroup()
    expect(beginMeasurement(doc, measurement())).toEqual({ ok: true })
    const before = encodeStateAsUpdate(doc)
    expect(beginMeasurement(doc, measurement())).toEqual({ ok: true })
    expect(beginMeasurement(doc, measurement({ id: 'm-2' }))).toEqual({
      ok: false,
      reason: 'underWay',
    })

    expect(encodeStateAsUpdate(doc)).toEqual(before)
    keepFigures(doc, 'm-1', figures)
    expect(beginMeasurement(doc, measurement({ id: 'm-2' }))).toEqual({ ok: true })
  })

  test('[Y301] what is told is written once, however many write it at once', () => {
    const doc = newGroup()
    beginMeasurement(doc, measurement())
    keepFigures(doc, 'm-1', figures)
    keepFigures(doc, 'm-1', { ...figures, task: { n: 5, sum: 15 } })
    expect(readMeasurements(doc)[0]?.figures).toEqual(figures)

    const other = copyOf(doc)
    beginMeasurement(doc, measurement({ id: 'm-2' }))
    meet(doc, other)
    keepFigures(doc, 'm-2', figures)
    keepFigures(other, 'm-2', figures)
    meet(doc, other)
    expect(readMeasurements(other)).toEqual(readMeasurements(doc))
  })

  test('[Y302] what somebody wrote by hand is left out, and nobody is told what would not be told', () => {
    const doc = newGroup()
    const whole = { subject: 'group', moment: 'after', begun: '2026-11-27', order: 1 }
    const all = doc.getMap('measurements')
    all.set('m-1', { ...whole, subject: 'salary' })
    all.set('m-2', { ...whole, moment: null })
    all.set('m-3', { ...whole, subject: 'relations' })
    all.set('m-4', { ...whole, begun: 'i går' })
    all.set('1', whole)
    all.set('m-5', 'fire')
    all.set('m-6', whole)
    doc.getMap('figures').set('m-6', {
      usability: { n: 3, sum: 9 },
      relevance: { n: 5, sum: 25 },
      task: 'fire',
      salary: { n: 5, sum: 15 },
    })

    expect(readMeasurements(doc).map(({ id, figures: told }) => [id, told])).toEqual([
      ['m-6', { usability: null, relevance: null, task: null }],
    ])
  })

  test('[Y302] no stranger in the maps breaks the reading', () => {
    fc.assert(
      fc.property(fc.string(), fc.anything(), fc.anything(), (id, one, other) => {
        const doc = newGroup()
        // Yjs itself refuses some of it.
        try {
          doc.getMap('measurements').set(id, one)
          doc.getMap('figures').set(id, other)
        } catch {
          return
        }
        expect(readMeasurements(doc).length).toBeLessThan(2)
      }),
    )
  })

  test('[Y303] is dropped before it is opened, and not after', () => {
    const doc = newGroup()
    beginMeasurement(doc, measurement())
    beginMeasurement(doc, measurement({ id: 'm-2', subject: 'relations', moment: null }))
    open(doc)

    expect(dropMeasurement(doc, 'm-1')).toEqual({ ok: false, reason: 'open' })
    expect(dropMeasurement(doc, 'm-2')).toEqual({ ok: true })
    expect(readMeasurements(doc).map(({ id }) => id)).toEqual(['m-1'])
  })

  test('[Y304] that was open when the group moved begins anew under another urn; one that has ended stays', () => {
    const doc = newGroup()
    beginMeasurement(doc, measurement())
    open(doc)
    keepFigures(doc, 'm-1', figures)
    beginMeasurement(doc, measurement({ id: 'm-2', urnId: 'old' }))
    open(doc, 'm-2')
    const ended = readUrnRound(doc, 'm-1')

    leaveMeasurementsBehind(doc, () => 'new')
    leaveMeasurementsBehind(doc, () => 'not this')

    expect(readUrnRound(doc, 'm-1')).toEqual(ended)
    expect(readUrnRound(doc, 'm-2')).toMatchObject({ urnId: 'new', terms: null, announcements: [] })
  })
})

describe('what she answers', () => {
  const of = { roomId: '00ff', measurement: 'm-1' }

  test('[Y305] lies in her own room, question by question, and two devices lose none', () => {
    const phone = newOwnRoom()
    const laptop = copyOf(phone)
    giveDegree(phone, { ...of, question: 'usability', degree: 4 })
    giveDegree(laptop, { ...of, question: 'task', degree: 2 })
    giveDegree(laptop, { ...of, measurement: 'm-2', question: 'task', degree: 5 })
    meet(phone, laptop)

    expect(readDegrees(phone, of)).toEqual({ usability: 4, task: 2 })
    expect(readDegrees(laptop, of)).toEqual(readDegrees(phone, of))
    giveDegree(phone, { ...of, question: 'task', degree: 3 })
    expect(readDegrees(phone, of)).toEqual({ usability: 4, task: 3 })
  })

  test('[Y305] what is no degree reads as nothing: 0, 6, 3,5 and “fire”', () => {
    const doc = newOwnRoom()
    for (const [at, value] of [0, 6, 3.5, 'fire', null].entries()) {
      doc.getMap('degrees/00ff/m-1').set(String(at), value)
    }

    expect(readDegrees(doc, of)).toEqual({})
  })
})
