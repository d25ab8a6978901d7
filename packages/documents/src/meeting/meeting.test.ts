import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { encodeStateAsUpdate, type Doc } from 'yjs'

import { fields, mostThemes, placeOf, runTimer, setTimer, type Place } from '#domain'

import * as documents from '../index.ts'
import {
  at as timeAt,
  copyOf,
  groupIn,
  holds,
  meet,
  newGroup,
  newOwnRoom,
} from '../rooms.fixture.ts'

const round = 1
const now = (doc: Doc) => documents.readMeeting(doc)

/** A group of three at the table. */
function table(): Doc {
  const doc = newGroup()
  for (const id of ['mette', 'jonas', 'sara']) documents.takeSeat(doc, { id, name: id })
  documents.giveRole(doc, 'leader', 'mette')
  return doc
}

/** Everybody gets what everybody has written. */
function meetAll(docs: readonly Doc[]): void {
  for (const one of docs) for (const other of docs) meet(one, other)
}

describe('the steps', () => {
  test('[Y100] nobody has begun, and two hours are set aside', () => {
    expect(now(table())).toMatchObject({ round: 1, phase: null, length: 120, isStopped: false })
  })

  test('[Y360] how long is what was chosen, and what was chosen last time until something is', () => {
    const doc = table()
    documents.setNextMeeting(doc, timeAt('2027-01-05', '9:30'))
    documents.setLength(doc, round, 180)
    expect([1, 2].map((one) => documents.readMeeting(doc, one).length)).toEqual([180, 180])
    expect(documents.readAllMinutes(doc)[0]).toMatchObject({
      nextLength: 180,
      nextTalk: { moved: 1 },
    })

    documents.setLength(doc, 2, 45)
    documents.setLength(doc, 2, 45)

    expect(now(doc).length).toBe(180)
    expect(documents.readAllMinutes(doc)[0]).toMatchObject({
      nextLength: 45,
      nextTalk: { moved: 2 },
    })
  })

  test('[Y360] another length moves the meeting, and a time set meanwhile stays', () => {
    const hers = newGroup({ meets: timeAt('2026-12-08', '9:30'), length: 45 })
    expect(groupIn(hers)).toMatchObject({ length: 45, meets: { moved: 0 } })
    const his = copyOf(hers)
    documents.setLength(hers, round, 180)
    documents.setMeeting(his, timeAt('2026-12-09', '13:00'))
    meet(hers, his)

    expect(groupIn(hers)).toMatchObject({ length: 180, meets: { date: '2026-12-09', moved: 2 } })
    expect(groupIn(his)).toEqual(groupIn(hers))
  })

  test('[Y100] going to one lays out its minutes, standing still, and takes up what was stopped', () => {
    const doc = table()
    documents.setLength(doc, round, 45)
    documents.goToPhase(doc, { round, phase: 'goals' })
    documents.setTime(doc, round, { silence: runTimer(20_000, 5) })
    documents.stopHere(doc, round, 1000)
    expect(now(doc)).toMatchObject({ isStopped: true, silence: { leftMs: 20_000, since: 5 } })

    documents.goToPhase(doc, { round, phase: 'picture' })

    expect(now(doc)).toMatchObject({
      phase: 'picture',
      timer: setTimer(8),
      silence: null,
      isStopped: false,
    })
  })

  test('[Y100] going where they are leaves the time alone', () => {
    const doc = table()
    documents.goToPhase(doc, { round, phase: 'goals' })
    documents.setTime(doc, round, { timer: runTimer(1000, 7) })
    const before = encodeStateAsUpdate(doc)

    documents.goToPhase(doc, { round, phase: 'goals' })

    expect(encodeStateAsUpdate(doc)).toEqual(before)
  })

  test('[Y351] stopping lets the time stand, and going on where they stopped has what was left', () => {
    const doc = table()
    documents.goToPhase(doc, { round, phase: 'goals' })
    documents.setTime(doc, round, { timer: runTimer(900_000, 7) })
    documents.stopHere(doc, round, 400_000)
    expect(now(doc)).toMatchObject({ isStopped: true, timer: { leftMs: 400_000, since: null } })

    documents.goToPhase(doc, { round, phase: 'goals' })

    expect(now(doc)).toMatchObject({
      phase: 'goals',
      isStopped: false,
      timer: { leftMs: 400_000, since: null },
    })
  })

  test('[Y100] two who go at once end at the same step', () => {
    const hers = table()
    const his = copyOf(hers)
    documents.goToPhase(hers, { round, phase: 'choose' })
    documents.goToPhase(his, { round, phase: 'themes', theme: 'A1' })
    meet(hers, his)

    expect(now(hers)).toEqual(now(his))
    expect(['choose', 'themes']).toContain(now(hers).phase)
  })

  test('[Y100] a time that is no time is read as the step’s minutes', () => {
    const doc = table()
    documents.goToPhase(doc, { round, phase: 'goals' })
    doc.getMap('meeting').set('1/timer', { leftMs: 1e12, since: 'now' })

    expect(now(doc).timer).toEqual(setTimer(15))
  })
})

describe('turns', () => {
  test('[Y101] noted by two at once is one turn', () => {
    const hers = table()
    documents.goToPhase(hers, { round, phase: 'goals' })
    const his = copyOf(hers)
    documents.noteTurn(hers, round, 'jonas')
    documents.noteTurn(his, round, 'jonas')
    meet(hers, his)

    expect([...now(hers).had]).toEqual([['jonas', 1]])
    expect(documents.noteTurn(his, round, 'jonas')).toEqual({ ok: false, reason: 'othersFirst' })
  })

  test('[Y101] begin anew with each theme, and are there again when they come back', () => {
    const doc = table()
    for (const item of ['A1', 'B2']) documents.chooseTheme(doc, round, item)
    // Nobody has named a theme: it is the first of them they talk about.
    documents.goToPhase(doc, { round, phase: 'themes' })
    documents.noteTurn(doc, round, 'jonas')
    documents.goToPhase(doc, { round, phase: 'themes', theme: 'B2' })
    expect(now(doc).had.size).toBe(0)

    documents.goToPhase(doc, { round, phase: 'themes', theme: 'A1' })

    expect([...now(doc).had]).toEqual([['jonas', 1]])
  })
})

describe('dots', () => {
  const hand = { round, hand: 'h1', items: ['A1', 'KANARIE'] }

  test('[Y102] put nothing in the group’s document before they are shown but that a hand is laid', () => {
    const doc = table()
    documents.markLaid(doc, hand, true)
    documents.turnUpDots(doc, hand)

    expect(holds(doc, 'KANARIE')).toBe(false)
    expect(now(doc).dots).toMatchObject({ areShown: false, laid: 1, arrived: 0 })
    expect(now(doc).dots.byItem.size).toBe(0)
    documents.markLaid(doc, hand, false)
    expect(now(doc).dots.laid).toBe(0)
  })

  test('[Y102] lie there once, whoever turns them up and how often, and are not laid anew', () => {
    const hers = table()
    documents.showDots(hers, round)
    const phone = copyOf(hers)
    documents.turnUpDots(hers, hand)
    documents.turnUpDots(phone, hand)
    meet(hers, phone)
    documents.turnUpDots(phone, { ...hand, items: ['B1'] })
    meet(hers, phone)

    expect([...now(hers).dots.byItem]).toEqual([
      ['A1', 1],
      ['KANARIE', 1],
    ])
  })

  test('[Y102] that somebody put there by hand are not read before they are shown', () => {
    const doc = table()
    doc.getMap('dots').set('1/h', ['A1'])

    expect(now(doc).dots.byItem.size).toBe(0)
  })

  test('[Y102] lie in her own room until then, round by round', () => {
    const own = newOwnRoom()
    const of = { roomId: '00ff', round }
    documents.keepOwnDots(own, of, { hand: 'h1', items: ['A1'], areLaid: true })

    expect(documents.readOwnDots(copyOf(own), of)).toEqual({
      hand: 'h1',
      items: ['A1'],
      areLaid: true,
    })
    expect(documents.readOwnDots(own, { ...of, round: 2 })).toEqual({
      hand: '',
      items: [],
      areLaid: false,
    })
  })
})

describe('themes', () => {
  test('[Y103] chosen by several at once are the same three for all', () => {
    const choice = fc.array(fc.constantFrom('A1', 'A2', 'B1', 'B2', 'C1', 'C5'), { maxLength: 4 })
    fc.assert(
      fc.property(fc.array(choice, { minLength: 2, maxLength: 6 }), (choices) => {
        const start = table()
        const docs = choices.map(() => copyOf(start))
        docs.forEach((doc, at) =>
          choices[at]?.forEach((item) => documents.chooseTheme(doc, round, item)),
        )
        meetAll(docs)
        const read = docs.map((doc) => now(doc).themes)
        expect(read.every((themes) => themes.join() === read[0]?.join())).toBe(true)
        expect(read[0]?.length ?? 0).toBeLessThanOrEqual(mostThemes)
      }),
      { numRuns: 30 },
    )
  })

  test('[Y103] a fourth is refused and changes nothing; one that is parked keeps its notes', () => {
    const doc = table()
    for (const item of ['A1', 'A2', 'A3']) documents.chooseTheme(doc, round, item)
    documents.writeThemeNote(doc, { round, item: 'A2', question: 'move', text: 'Mandag' })

    expect(documents.chooseTheme(doc, round, 'A4')).toEqual({ ok: false, reason: 'full' })
    expect(now(doc).themes).toEqual(['A1', 'A2', 'A3'])
    documents.parkTheme(doc, round, 'A2')
    expect(documents.chooseTheme(doc, round, 'A4')).toEqual({ ok: true })
    expect(now(doc).themes).toEqual(['A1', 'A3', 'A4'])
    expect(now(doc).notes.get('A2')?.move).toBe('Mandag')
  })

  test('[Y374] one that was chosen and laid aside is known as that until it is chosen again, on every device', () => {
    const doc = table()
    documents.chooseTheme(doc, round, 'A2')
    documents.parkTheme(doc, round, 'A2')
    documents.parkTheme(doc, round, 'A3')

    expect(now(copyOf(doc))).toMatchObject({ themes: [], laidAside: ['A2'] })
    documents.chooseTheme(doc, round, 'A2')
    expect(now(doc)).toMatchObject({ themes: ['A2'], laidAside: [] })
  })

  test('[Y105] notes are written by all at once, and no word is lost', () => {
    const hers = table()
    const his = copyOf(hers)
    documents.writeThemeNote(hers, { round, item: 'A1', question: 'meaning', text: 'Ro' })
    meet(hers, his)
    const [hersToo, histoo] = ['Ro i ugen', 'Mere Ro']
    documents.writeThemeNote(hers, { round, item: 'A1', question: 'meaning', text: hersToo })
    documents.writeThemeNote(his, { round, item: 'A1', question: 'meaning', text: histoo })
    meet(hers, his)

    expect(now(hers).notes.get('A1')?.meaning).toBe('Mere Ro i ugen')
    expect(now(his)).toEqual(now(hers))
  })

  test('[Y105] ten thousand characters at once are refused, and what stood there stands', () => {
    const doc = table()
    const note = { round, item: 'A1', question: 'place' } as const
    documents.writeThemeNote(doc, { ...note, text: 'Fokuser her' })

    expect(documents.writeThemeNote(doc, { ...note, text: 'x'.repeat(10_000) })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
    expect(now(doc).notes.get('A1')?.place).toBe('Fokuser her')
  })
})

describe('the map', () => {
  const place = fc.constantFrom<Place>(...fields, 'tray')

  test('[Y104] twelve who move the same item at once end with it in one of the places they chose', () => {
    fc.assert(
      fc.property(fc.array(place, { minLength: 12, maxLength: 12 }), (places) => {
        const start = table()
        const docs = places.map(() => copyOf(start))
        docs.forEach((doc, at) => {
          const to = places[at] ?? 'tray'
          documents.placeItem(doc, { round, item: 'B4', place: to, by: `seat${String(at)}` })
        })
        meetAll(docs)
        const read = docs.map((doc) => now(doc).placed.get('B4'))
        expect(new Set(read.map((one) => JSON.stringify(one))).size).toBe(1)
        expect(places).toContain(read[0]?.place)
        expect(read[0]?.by).toBe(`seat${String(Number(read[0]?.by?.slice(4)))}`)
        expect(places[Number(read[0]?.by?.slice(4))]).toBe(read[0]?.place)
      }),
      { numRuns: 20 },
    )
  })

  test('[Y104] of another round says nothing of this one', () => {
    const doc = table()
    documents.placeItem(doc, { round: 2, item: 'A1', place: 'focus', by: 'jonas' })

    expect(now(doc).placed.size).toBe(0)
    expect(documents.readMeeting(doc, 2).placed.get('A1')).toEqual({ place: 'focus', by: 'jonas' })
  })

  test('[Y104] moving an item to where it lies is no move', () => {
    const doc = table()
    documents.placeItem(doc, { round, item: 'A1', place: 'focus', by: 'jonas' })
    documents.placeItem(doc, { round, item: 'A1', place: 'focus', by: 'sara' })

    expect(now(doc).placed.get('A1')?.by).toBe('jonas')
  })

  test('[Y104] begins where the picture points, until somebody moves an item', () => {
    const doc = table()
    documents.keepPicture(doc, round, {
      A1: { success: 'mostLow', importance: 'mostHigh' },
      A2: { success: 'split', importance: 'mostHigh' },
    })
    expect([...now(doc).suggested]).toEqual([['A1', 'focus']])
    documents.placeItem(doc, { round, item: 'A1', place: 'tray', by: 'sara' })

    expect(placeOf('A1', now(doc))).toBe('tray')
    expect(placeOf('A2', now(doc))).toBe('tray')
  })

  test('[Y104] of an open round holds what somebody laid on the table', () => {
    const doc = newGroup({ mode: 'open' })
    documents.takeSeat(doc, { id: 'sara', name: 'Sara' })
    const [item] = groupIn(doc).asked
    if (item === undefined) throw new Error('something is asked')
    documents.layItem(doc, { seat: 'sara', item, field: 'hold', why: '' })

    expect([...(now(doc).brought ?? [])]).toEqual([item.id])
    expect(placeOf(item.id, now(doc))).toBe('hold')
    expect(documents.readMeeting(doc, 2)).toMatchObject({ brought: null })
  })
})
