import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate, type Doc } from 'yjs'

import * as documents from '../index.ts'
import { at, copyOf, day, groupIn, meet, newGroup, newOwnRoom } from '../rooms.fixture.ts'

const names = (doc: Doc) => groupIn(doc).seats.map(({ name }) => name)

describe('a group', () => {
  test('[Y1] is known by its kind, and is no other room', () => {
    expect(documents.kindOf(newGroup())).toBe('group')
    expect(documents.readGroup(newOwnRoom())).toEqual({ state: 'other' })
    expect(documents.readOwnRoom(newGroup())).toEqual({ state: 'other' })
  })

  test('[Y80] is what it was made with', () => {
    const group = groupIn(newGroup({ meets: at('2026-12-08', '9:30') }))

    expect(group).toMatchObject({
      name: 'Skoleledelsen',
      mode: 'picture',
      seatCount: 8,
      seats: [],
      roles: { leader: null, facilitator: null },
      round: 1,
      meets: { date: '2026-12-08', time: '09:30', moved: 0 },
      calendarId: 'cal-1',
    })
    expect(group.asked).toHaveLength(25)
  })

  test('[Y80] keeps its settings when it is made again', () => {
    const doc = newGroup()
    const before = encodeStateAsUpdate(doc)
    const again = {
      name: 'En anden',
      mode: 'open',
      seatCount: 4,
      calendarId: 'x',
      meets: null,
      length: 45,
      urnId: 'y',
    } as const
    documents.createGroup(doc, again)

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[Y80] of four has no shared picture, whatever is written', () => {
    const doc = newGroup({ seatCount: 4 })
    expect(groupIn(doc).mode).toBe('open')

    documents.chooseMode(doc, 'picture')
    expect(groupIn(doc).mode).toBe('open')
    documents.setSeatCount(doc, 5)
    documents.chooseMode(doc, 'open')
    documents.chooseMode(doc, 'picture')
    expect(groupIn(doc).mode).toBe('picture')
  })

  test('[Y80] has no fewer seats than have come in, and no more than it can hold', () => {
    const doc = newGroup({ seatCount: 4 })
    for (const id of ['a', 'b', 'c', 'd']) documents.takeSeat(doc, { id, name: id })

    documents.setSeatCount(doc, 3)
    expect(groupIn(doc).seatCount).toBe(4)
    documents.setSeatCount(doc, 41)
    expect(groupIn(doc).seatCount).toBe(4)
    documents.setSeatCount(doc, 40)
    expect(groupIn(doc).seatCount).toBe(40)
  })

  test('[Y80] is renamed, and not past the limit', () => {
    const doc = newGroup()

    expect(documents.nameGroup(doc, 'æ'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
    expect(groupIn(doc).name).toBe('Skoleledelsen')
    documents.nameGroup(doc, 'Ledelsen')
    expect(groupIn(doc).name).toBe('Ledelsen')
  })

  test('[Y2] that a later version wrote is read, and changed by no verb', () => {
    const doc = newGroup()
    documents.takeSeat(doc, { id: 'a', name: 'Mette' })
    documents.addItem(doc, { id: 'x', text: 'Noget' })
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)

    changeEverything(doc)

    expect(encodeStateAsUpdate(doc)).toEqual(before)
    expect(names(doc)).toEqual(['Mette'])
  })

  test('[Y5] is the same wherever the same changes have arrived', () => {
    const step = fc.tuple(fc.boolean(), fc.nat(9), fc.constantFrom('a', 'b', 'c'))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 24 }), (steps) => {
        const one = newGroup()
        const other = copyOf(one)
        steps.forEach(([isHere, verb, id]) => {
          doOne(isHere ? one : other, verb, id)
          if (verb === 9) meet(one, other)
        })
        meet(one, other)
        expect(groupIn(one)).toEqual(groupIn(other))
      }),
    )
  })
})

describe('a seat', () => {
  test('[Y81] taken twice is one, and keeps its place under its later name', () => {
    const doc = newGroup()
    documents.takeSeat(doc, { id: 'a', name: ' Mette ' })
    documents.takeSeat(doc, { id: 'b', name: 'Jonas' })

    expect(documents.takeSeat(doc, { id: 'a', name: 'Mette K.' })).toEqual({ ok: true })
    expect(names(doc)).toEqual(['Mette K.', 'Jonas'])
    expect(documents.callSeat(doc, { id: 'b', name: '' })).toEqual({ ok: false, reason: 'empty' })
    expect(names(doc)).toEqual(['Mette K.', 'Jonas'])
  })

  test('[Y81] too many is refused on one device, and kept when two are taken at once', () => {
    const one = newGroup({ seatCount: 3 })
    for (const id of ['a', 'b']) documents.takeSeat(one, { id, name: id })
    const other = copyOf(one)

    documents.takeSeat(one, { id: 'c', name: 'c' })
    documents.takeSeat(other, { id: 'd', name: 'd' })
    expect(documents.takeSeat(one, { id: 'e', name: 'e' })).toEqual({ ok: false, reason: 'full' })
    meet(one, other)

    expect(names(one)).toEqual(['a', 'b', 'c', 'd'])
    expect(groupIn(one).seatCount).toBe(4)
  })

  test('[Y82] leads when it is there, and nobody does otherwise', () => {
    const doc = newGroup()
    documents.giveRole(doc, 'leader', 'a')
    expect(groupIn(doc).roles).toEqual({ leader: null, facilitator: null })

    documents.takeSeat(doc, { id: 'a', name: 'Mette' })
    documents.takeSeat(doc, { id: 'b', name: 'Jonas' })
    documents.giveRole(doc, 'facilitator', 'b')
    expect(groupIn(doc).roles).toEqual({ leader: 'a', facilitator: 'b' })
  })
})

describe('a seat aside', () => {
  function withOneAside() {
    const doc = newGroup({ seatCount: 5 })
    for (const id of ['a', 'b', 'c', 'd', 'e']) documents.takeSeat(doc, { id, name: id })
    documents.takeSeatAside(doc, { id: 'hr', name: 'Nanna' })
    return doc
  }
  const answering = (doc: Doc) => groupIn(doc).answering.map(({ id }) => id)

  test('[Y378] fills none of the places, and is counted among those who can see', () => {
    const group = groupIn(withOneAside())

    expect(group).toMatchObject({ seatCount: 5, people: 6, mode: 'picture' })
    expect(group.seats).toHaveLength(6)
    expect(group.answering.map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd', 'e'])
  })

  test('[Y378] leads the meeting, and never the group', () => {
    const doc = withOneAside()
    documents.giveRole(doc, 'facilitator', 'hr')
    documents.giveRole(doc, 'leader', 'hr')

    expect(groupIn(doc).roles).toEqual({ leader: null, facilitator: 'hr' })
  })

  test('[Y378] lays nothing on an open table', () => {
    const doc = withOneAside()
    const [item] = groupIn(doc).asked
    if (item === undefined) throw new Error('something is asked')
    documents.layItem(doc, { seat: 'a', item, field: 'focus', why: '' })
    documents.layItem(doc, { seat: 'hr', item, field: 'focus', why: '' })

    expect(documents.readLaid(doc).map(({ seat }) => seat)).toEqual(['a'])
  })

  test('[D574] is left or taken before a round and not in it, and back among the others only where there is room', () => {
    const doc = withOneAside()
    expect(documents.stepAside(doc, 'hr', false)).toEqual({ ok: false, reason: 'full' })
    expect(documents.stepAside(doc, 'e', true)).toEqual({ ok: true })
    expect(documents.stepAside(doc, 'hr', false)).toEqual({ ok: true })
    expect(answering(doc)).toEqual(['a', 'b', 'c', 'd', 'hr'])

    const terms = { voters: [], lastDay: day('2026-12-24') }
    documents.beginOpening(doc, { round: 1, asked: groupIn(doc).asked, terms })
    expect(documents.stepAside(doc, 'hr', true)).toEqual({ ok: false, reason: 'open' })
    expect(answering(doc)).toEqual(['a', 'b', 'c', 'd', 'hr'])
  })

  test('[Y379] that is taken away and taken anew answers again', () => {
    const doc = withOneAside()
    documents.keepSeats(doc, new Set())
    documents.takeSeat(doc, { id: 'hr', name: 'Nanna' })

    expect(answering(doc)).toEqual(['hr'])
  })
})

describe('a meeting', () => {
  test('[Y83] is set, moved, and moved once by setting the same twice', () => {
    const doc = newGroup()
    documents.setMeeting(doc, at('2026-12-08', '9:30'))
    documents.setMeeting(doc, at('2026-12-08', '9:30'))
    expect(groupIn(doc).meets).toMatchObject({ moved: 0 })

    documents.setMeeting(doc, at('2026-12-09', '9:30'))
    expect(groupIn(doc).meets).toEqual({ ...at('2026-12-09', '9:30'), moved: 1 })
    documents.setMeeting(doc, null)
    expect(groupIn(doc).meets).toBeNull()
  })
})

describe('the items', () => {
  test('[Y84] are changed on two devices at once, and nothing is lost', () => {
    const one = newGroup()
    const other = copyOf(one)
    documents.leaveOutItem(one, 'A3', true)
    documents.addItem(one, { id: 'x', text: 'Vi spiser sammen' })
    documents.wordItem(other, 'B1', { id: 'w', text: 'Vi bliver ledt godt' })
    documents.addItem(other, { id: 'y', text: 'Vi går hjem til tiden' })
    meet(one, other)

    const { asked } = groupIn(one)
    expect(asked.map(({ id }) => id)).toContain('w')
    expect(asked.map(({ id }) => id)).not.toContain('A3')
    expect(asked.filter(({ key }) => key === null)).toHaveLength(2)

    documents.leaveOutItem(one, 'A3', false)
    documents.wordItem(one, 'B1', null)
    documents.removeItem(one, 'x')
    documents.removeItem(one, 'y')
    expect(groupIn(one).asked).toEqual(groupIn(newGroup()).asked)
  })

  test('[Y84] keep their id when the same words are given again', () => {
    const doc = newGroup()
    documents.wordItem(doc, 'A1', { id: 'w', text: 'Vi ved det' })
    documents.wordItem(doc, 'A1', { id: 'v', text: ' Vi ved det ' })

    expect(groupIn(doc).asked[0]).toEqual({ id: 'w', key: 'A1', statement: 'Vi ved det' })
  })

  test('[Y84] are at most five of their own on one device, and the last is not left out', () => {
    const doc = newGroup()
    for (const id of ['1', '2', '3', '4', '5']) documents.addItem(doc, { id, text: id })

    expect(documents.addItem(doc, { id: '6', text: 'For meget' })).toEqual({
      ok: false,
      reason: 'full',
    })
    for (const { id } of groupIn(doc).changes.added) documents.removeItem(doc, id)
    const keys = groupIn(doc).asked.flatMap(({ key }) => key ?? [])
    const answers = keys.map((key) => documents.leaveOutItem(doc, key, true))
    expect(answers.at(-1)).toEqual({ ok: false, reason: 'last' })
    expect(groupIn(doc).asked).toHaveLength(1)
  })

  test('[Y85] that are blank, too long or no words are not read', () => {
    const doc = newGroup()
    doc.getMap('added').set('a', { order: 0, text: ' ' })
    doc.getMap('added').set('b', { order: 1, text: 'æ'.repeat(161) })
    doc.getMap('added').set('c', 7)
    doc.getMap('wordings').set('A1', { text: 'Uden navn' })
    doc.getMap('wordings').set('Z9', { id: 'z', text: 'Findes ikke' })
    doc.getMap('leftOut').set('Z9', true)
    doc.getMap('leftOut').set('A2', 'ja')

    expect(groupIn(doc).asked).toEqual(groupIn(newGroup()).asked)
  })
})

function changeEverything(doc: Doc): void {
  documents.takeSeat(doc, { id: 'b', name: 'Jonas' })
  documents.callSeat(doc, { id: 'a', name: 'Mette K.' })
  documents.takeSeatAside(doc, { id: 'c', name: 'Nanna' })
  documents.stepAside(doc, 'a', true)
  documents.giveRole(doc, 'leader', 'a')
  documents.setMeeting(doc, at('2026-12-08', '9:30'))
  documents.nameGroup(doc, 'Ledelsen')
  documents.setSeatCount(doc, 12)
  documents.chooseMode(doc, 'open')
  documents.leaveOutItem(doc, 'A1', true)
  documents.wordItem(doc, 'A2', { id: 'w', text: 'Noget andet' })
  documents.wordItem(doc, 'A3', null)
  documents.addItem(doc, { id: 'y', text: 'Noget mere' })
  documents.removeItem(doc, 'x')
}

function doOne(doc: Doc, verb: number, id: string): void {
  const verbs = [
    () => documents.takeSeat(doc, { id, name: `Leder ${id}` }),
    () => documents.callSeat(doc, { id, name: `Kaldt ${id}` }),
    () => documents.giveRole(doc, 'leader', id),
    () => documents.setMeeting(doc, at(`2026-12-0${String(id.charCodeAt(0) - 90)}`, '9:30')),
    () => documents.addItem(doc, { id: `item-${id}`, text: `Punkt ${id}` }),
    () => documents.removeItem(doc, `item-${id}`),
    () => documents.wordItem(doc, 'A1', { id: `w-${id}`, text: `Ord ${id}` }),
    () => documents.leaveOutItem(doc, 'A2', id === 'a'),
    () => documents.setSeatCount(doc, 3 + id.charCodeAt(0) - 97),
  ]
  verbs[verb]?.()
}
