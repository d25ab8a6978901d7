import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Doc, encodeStateAsUpdate } from 'yjs'

import {
  faultsIn,
  itemKinds,
  mend,
  parseTime,
  runTimer,
  type ProgrammeItem,
  type Workshop,
} from '#domain'

import * as documents from '../index.ts'
import { at, copyOf, meet, newGroup } from '../rooms.fixture.ts'

const item = (id: string, minutes = 30): ProgrammeItem => ({
  id,
  kind: 'presentation',
  topic: null,
  text: `Punkt ${id}`,
  minutes,
  at: null,
})

function newWorkshop(items = ['a', 'b', 'c']): Doc {
  const doc = new Doc()
  documents.createWorkshop(doc, {
    name: ' Ledertrivsel ',
    calendarId: 'cal',
    begins: at('2026-12-18', '8:30'),
    items: items.map((id) => item(id)),
  })
  return doc
}

function workshopIn(doc: Doc): Workshop {
  const reading = documents.readWorkshop(doc)
  if (reading.state !== 'read') throw new Error(`the document is ${reading.state}`)
  return reading.room
}

const itemsIn = (doc: Doc) => workshopIn(doc).programme.items
const idsIn = (doc: Doc) => itemsIn(doc).map(({ id }) => id)

describe('a workshop’s room', () => {
  test('[Y280] is made once, with its day and its programme, and is set anew by whoever writes last', () => {
    const hers = newWorkshop()
    documents.createWorkshop(hers, {
      name: 'En anden',
      calendarId: 'x',
      begins: at('2027-01-01', '9:00'),
      items: [item('d')],
    })
    const his = copyOf(hers)
    documents.nameWorkshop(his, 'En formiddag')
    documents.setBeginning(hers, at('2026-12-18', '9:00'))
    documents.setBeginning(hers, at('2026-12-18', '9:00'))
    documents.setEnd(hers, parseTime('12:15'))
    meet(hers, his)

    expect(workshopIn(hers)).toEqual(workshopIn(his))
    expect(workshopIn(his)).toMatchObject({
      name: 'En formiddag',
      calendarId: 'cal',
      moved: 1,
      programme: { begins: at('2026-12-18', '9:00'), ends: '12:15' },
      running: { item: null, isOver: false },
    })
    expect(idsIn(his)).toEqual(['a', 'b', 'c'])
    expect(documents.nameWorkshop(his, ' ')).toEqual({ ok: false, reason: 'empty' })
  })

  test('[Y281] is read as far as it is one: what is no item, time or place is left out', () => {
    expect(documents.readWorkshop(new Doc())).toEqual({ state: 'empty' })
    expect(documents.readWorkshop(newGroup())).toEqual({ state: 'other' })
    const doc = newWorkshop(['a'])
    doc.getMap('programme').set('x', 'an item')
    documents.addItems(doc, [item('b')])
    documents.changeItem(doc, 'b', { minutes: 9999 })
    doc.getMap('workshopDay').set('begins', { date: 'i morgen' })
    doc.getMap('workshop').set('ends', 7)
    doc.getMap('running').set('where', 'a')
    doc.getMap('running').set('timer', { leftMs: -1 })
    doc.getMap('programmeShifts').set('a', 'late')
    doc.getMap('workshopWay').set('now', { link: 'x', code: 'abcdef', lastDay: 1 })

    expect(workshopIn(doc)).toMatchObject({
      programme: { begins: { date: '1970-01-01', time: '00:00' }, ends: null },
      running: { item: null, timer: { leftMs: 0, since: null }, shifts: new Map() },
    })
    expect(itemsIn(doc).map(({ id, minutes }) => [id, minutes])).toEqual([
      ['a', 30],
      ['b', 15],
    ])
    expect(documents.readWorkshopWay(doc)).toBeNull()
  })

  test('[Y281] of a later version is changed by no verb', () => {
    const doc = newWorkshop()
    doc.getMap('meta').set('version', 2)
    const before = encodeStateAsUpdate(doc)

    documents.nameWorkshop(doc, 'x')
    documents.setBeginning(doc, at('2027-01-01', '9:00'))
    documents.setEnd(doc, parseTime('9:00'))
    documents.addItems(doc, [item('d')])
    documents.changeItem(doc, 'a', { minutes: 5 })
    documents.writeItem(doc, 'a', 'x')
    documents.moveItem(doc, 'a', 1)
    documents.takeItemOut(doc, 'a')
    documents.putItemBack(doc, 'a')
    documents.goToItem(doc, 'a', runTimer(1, 1))
    documents.setItemTimer(doc, runTimer(1, 1))
    documents.setShift(doc, 'a', 5)
    documents.showPage(doc, 'a', 1)
    documents.addOwnPage(doc, 'p')
    documents.endWorkshop(doc)
    documents.showWorkshopWay(doc, { link: 'x'.repeat(30), code: '123456', lastDay: 1 })

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })
})

describe('a programme that several write in', () => {
  test('[Y282] keeps what each added, wrote, set and moved while they were apart', () => {
    const hers = newWorkshop()
    const his = copyOf(hers)
    documents.addItems(hers, [item('d')])
    documents.writeItem(hers, 'a', 'Punkt a, hendes')
    documents.moveItem(hers, 'c', -1)
    documents.addItems(his, [item('e')])
    documents.writeItem(his, 'b', 'Punkt b, hans')
    documents.changeItem(his, 'a', { minutes: 45, kind: 'break' })
    meet(hers, his)

    expect(itemsIn(hers)).toEqual(itemsIn(his))
    expect(idsIn(hers).slice(0, 3)).toEqual(['a', 'c', 'b'])
    expect(new Set(idsIn(hers))).toEqual(new Set(['a', 'b', 'c', 'd', 'e']))
    expect(itemsIn(hers)[0]).toMatchObject({
      text: 'Punkt a, hendes',
      minutes: 45,
      kind: 'break',
    })
    expect(documents.writeItem(hers, 'a', 'x'.repeat(161))).toEqual({
      ok: false,
      reason: 'tooLong',
    })
  })

  test('[Y283] has an item that one took out while another wrote in it, and gives back one that was', () => {
    const hers = newWorkshop()
    const his = copyOf(hers)
    documents.takeItemOut(hers, 'a')
    documents.takeItemOut(hers, 'b')
    documents.writeItem(his, 'a', 'Velkommen alle')
    expect(idsIn(hers)).toEqual(['c'])
    meet(hers, his)

    expect(idsIn(hers)).toEqual(['a', 'c'])
    documents.putItemBack(hers, 'b')
    expect(idsIn(hers)).toEqual(['a', 'b', 'c'])
  })

  test('[Y284] holds forty, and moves one past another, to either end and no further', () => {
    const doc = newWorkshop()
    expect(
      documents.addItems(
        doc,
        Array.from({ length: 38 }, (_, at_) => item(`n${at_}`)),
      ),
    ).toEqual({
      ok: false,
      reason: 'full',
    })
    documents.moveItem(doc, 'c', -1)
    documents.moveItem(doc, 'c', -1)
    documents.moveItem(doc, 'c', -1)
    expect(idsIn(doc)).toEqual(['c', 'a', 'b'])
    documents.moveItem(doc, 'c', 1)
    documents.moveItem(doc, 'c', 1)
    documents.moveItem(doc, 'c', 1)
    expect(idsIn(doc)).toEqual(['a', 'b', 'c'])
  })

  test('[Y284] keeps every item through any moves, also a hundred into the same gap', () => {
    const doc = newWorkshop(['a', 'b', 'c', 'd'])
    for (let times = 0; times < 100; times += 1) {
      documents.moveItem(doc, times % 2 === 0 ? 'c' : 'b', times % 2 === 0 ? -1 : 1)
      documents.moveItem(doc, times % 2 === 0 ? 'b' : 'c', -1)
    }
    expect(idsIn(doc).toSorted()).toEqual(['a', 'b', 'c', 'd'])
    expect(new Set(idsIn(doc)).size).toBe(4)
  })

  test('[Y285] several offline at once agree when they meet, lose nothing, and can mend it in one act', () => {
    const step = fc.tuple(fc.boolean(), fc.nat(5), fc.constantFrom('a', 'b', 'c', 'd'), fc.nat(239))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
        const one = newWorkshop()
        const other = copyOf(one)
        steps.forEach(([isHers, verb, id, draw]) => doOne(isHers ? one : other, { verb, id, draw }))
        meet(one, other)
        expect(workshopIn(one)).toEqual(workshopIn(other))
        const { programme } = workshopIn(one)
        mend(programme).items.forEach(({ id, minutes, at: time }) => {
          documents.changeItem(one, id, { minutes, at: time })
        })
        const joints = faultsIn(workshopIn(one).programme).map(({ fault }) => fault)
        expect(joints.filter((fault) => fault === 'gap' || fault === 'overlap')).toEqual([])
        expect(idsIn(one)).toEqual(programme.items.map(({ id }) => id))
      }),
    )
  })
})

interface Step {
  readonly verb: number
  readonly id: string
  readonly draw: number
}

function doOne(doc: Doc, { verb, id, draw }: Step): void {
  const time = parseTime(`${String(8 + (draw % 8))}:15`)
  const verbs = [
    () => documents.addItems(doc, [item(id, 5)]),
    () => documents.changeItem(doc, id, { minutes: draw + 1 }),
    () => documents.changeItem(doc, id, { at: draw % 3 === 0 ? null : time }),
    () => documents.moveItem(doc, id, draw % 2 === 0 ? 1 : -1),
    () => documents.writeItem(doc, id, `Punkt ${String(draw)}`),
    () => documents.changeItem(doc, id, { kind: itemKinds[draw % itemKinds.length] ?? 'break' }),
  ]
  verbs[verb]?.()
}

describe('where a workshop is', () => {
  test('[Y286] is at one item with its time; two who go on at once have gone on once', () => {
    const hers = newWorkshop()
    expect(workshopIn(hers).running).toMatchObject({ item: null, isOver: false })
    documents.goToItem(hers, 'a', runTimer(1_800_000, 1000))
    const his = copyOf(hers)
    documents.goToItem(hers, 'b', runTimer(60_000, 5000))
    documents.goToItem(his, 'b', runTimer(60_000, 5010))
    meet(hers, his)

    expect(workshopIn(hers).running).toEqual(workshopIn(his).running)
    expect(workshopIn(hers).running).toMatchObject({ item: 'b', isOver: false })
    documents.endWorkshop(his)
    expect(workshopIn(his).running).toMatchObject({ item: 'b', isOver: true })
    documents.goToItem(his, 'b', runTimer(60_000, 9000))
    expect(workshopIn(his).running.isOver).toBe(false)
  })

  test('[Y286] shows a page of what is presented, and begins at the first of the next', () => {
    const doc = newWorkshop()
    documents.goToItem(doc, 'a', runTimer(60_000, 1))
    documents.showPage(doc, 'a', 3)
    expect(workshopIn(doc).running.page).toBe(3)
    documents.goToItem(doc, 'b', runTimer(60_000, 1))
    expect(workshopIn(doc).running.page).toBe(0)
  })

  test('[Y289] has pages of its own that several write; one that is written in as it is taken out stays', () => {
    const hers = newWorkshop()
    documents.addOwnPage(hers, 'p')
    documents.writeOwnPage(hers, { id: 'p', field: 'title', text: 'Vores måling' })
    const his = copyOf(hers)
    documents.writeOwnPage(his, { id: 'p', field: 'text', text: '4,2 af 5' })
    documents.takePageOut(hers, 'p')
    documents.addOwnPage(hers, 'q')
    expect(workshopIn(hers).ownPages.map(({ id }) => id)).toEqual(['q'])
    meet(hers, his)

    expect(workshopIn(hers).ownPages).toEqual(workshopIn(his).ownPages)
    expect(workshopIn(his).ownPages).toEqual([
      { id: 'p', title: 'Vores måling', text: '4,2 af 5' },
      { id: 'q', title: '', text: '' },
    ])
    expect(documents.writeOwnPage(his, { id: 'p', field: 'text', text: 'x'.repeat(401) })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
  })

  test('[Y287] is moved once, also when two move it by the same at the same time', () => {
    const hers = newWorkshop()
    const his = copyOf(hers)
    documents.setShift(hers, 'b', 12)
    documents.setShift(his, 'b', 12)
    meet(hers, his)

    expect(workshopIn(hers).running.shifts).toEqual(new Map([['b', 12]]))
  })

  test('[Y288] has one way in for those with half a key, the same for all who show it', () => {
    const hers = newWorkshop()
    const his = copyOf(hers)
    const way = (code: string) => ({ link: 'x'.repeat(30), code, lastDay: 20_800 })
    documents.showWorkshopWay(hers, way('111111'))
    documents.showWorkshopWay(his, way('222222'))
    meet(hers, his)

    expect(documents.readWorkshopWay(hers)).toEqual(documents.readWorkshopWay(his))
    expect(documents.readWorkshopWay(his)?.lastDay).toBe(20_800)
  })
})
