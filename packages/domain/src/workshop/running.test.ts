import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { momentOf } from '../dates/copenhagen.ts'
import { anyProgramme, at, plainItem } from './programme.fixture.ts'
import {
  layOut,
  mayAddProgrammeItem,
  mayNameWorkshop,
  parseClock,
  parseItemKind,
  parseItemMinutes,
  parseItemTopic,
  parseMinutesText,
} from './programme.ts'
import { minutesLate, mostShift, shiftOf, slotsNow, whereIn } from './running.ts'
import { programmeTemplates, templateNames } from './templates.ts'

const begins = at('2026-12-18', '9:00')
const items = [plainItem('a', 30), plainItem('b', 15), plainItem('c', 60)]

describe('a workshop that runs late', () => {
  test('[D416] moves what is left, and keeps order and lengths', () => {
    const shifts = new Map([['b', 12]])
    const slots = slotsNow({ begins, items }, shifts)

    expect(slots.map((slot) => slot.begins.time)).toEqual(['09:00', '09:42', '09:57'])
    expect(slots.map(({ from, to }) => to - from)).toEqual([30, 15, 60])
  })

  test('[D416] keeps every length, and the order, whatever was moved and how often', () => {
    const shifts = fc.dictionary(fc.stringMatching(/^[0-9]$/), fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(anyProgramme, shifts, (programme, moved) => {
        const before = layOut(programme)
        const after = slotsNow(programme, new Map(Object.entries(moved)))
        expect(after.map(({ item }) => item)).toEqual(before.map(({ item }) => item))
        expect(after.map(({ from, to }) => to - from)).toEqual(
          before.map(({ from, to }) => to - from),
        )
        const waits = (slots: typeof after) =>
          slots.slice(1).map(({ from }, index) => from - (slots[index]?.from ?? 0))
        const planned = waits(before)
        expect(waits(after).every((wait, index) => wait >= (planned[index] ?? 0))).toBe(true)
      }),
    )
  })

  test('[D417] says by how much: what is left now, beside what was planned', () => {
    const [now] = slotsNow({ begins, items }, new Map())
    if (now === undefined) throw new Error('there is an item')
    const nineFifteen = momentOf(at('2026-12-18', '9:15'))

    const late = (leftMs: number) => minutesLate({ begins }, now, { leftMs, atMs: nineFifteen })
    expect(late(15 * 60_000)).toBe(0)
    expect(late(27 * 60_000)).toBe(12)
    expect(late(10 * 60_000)).toBe(-5)
    const nextYear = momentOf(at('2027-12-18', '9:15'))
    expect(minutesLate({ begins }, now, { leftMs: 0, atMs: nextYear })).toBe(0)
  })

  test('[D417] is moved by so much more each time, and never by more than half a day', () => {
    expect(shiftOf(new Map(), 'b', 12)).toBe(12)
    expect(shiftOf(new Map([['b', 12]]), 'b', 5)).toBe(17)
    expect(shiftOf(new Map([['b', 12]]), 'b', 9999)).toBe(mostShift)
    expect(shiftOf(new Map(), 'b', -9999)).toBe(-mostShift)
  })
})

test('[D418] they are at one item and see the next; before and after they are at none', () => {
  const slots = layOut({ begins, items })
  const where = (item: string | null, isOver = false) => {
    const { now, next } = whereIn(slots, { item, isOver })
    return [now?.item.id ?? null, next?.item.id ?? null]
  }

  expect(where(null)).toEqual([null, 'a'])
  expect(where('a')).toEqual(['a', 'b'])
  expect(where('c')).toEqual(['c', null])
  expect(where('gone')).toEqual([null, 'a'])
  expect(where('c', true)).toEqual([null, null])
})

test('[D419] each programme to begin with adds up, and the morning is that of the deck', () => {
  const lengths = templateNames.map((name) => {
    const { items: some } = programmeTemplates[name]
    return some.reduce<number>((total, { minutes }) => total + minutes, 0)
  })

  expect(lengths).toEqual([225, 210, 120, 180])
  expect(programmeTemplates.morning.items.map(({ minutes }) => minutes)).toEqual([
    15, 45, 30, 15, 30, 30, 30, 15, 15,
  ])
})

test('[D420] what is no kind, no topic of it, no length and no time is read as none', () => {
  expect(parseItemKind('choir')).toBeNull()
  expect(parseItemKind('break')).toBe('break')
  expect(parseItemTopic('break', 'findings')).toBeNull()
  expect(parseItemTopic('presentation', 'findings')).toBe('findings')
  expect([0, 241, 1.5, '10', null].map(parseItemMinutes)).toEqual([null, null, null, null, null])
  expect(['15', ' 15 ', '0', '241', '1,5', 'x', ''].map(parseMinutesText)).toEqual([
    15,
    15,
    null,
    null,
    null,
    null,
    null,
  ])
  expect(parseClock(7)).toBeNull()
  expect(parseClock('9.30')).toBe('09:30')
  expect(mayNameWorkshop(' ')).toEqual({ ok: false, reason: 'empty' })
  expect(mayNameWorkshop('x'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
  expect(mayAddProgrammeItem(Array.from({ length: 40 }))).toEqual({ ok: false, reason: 'full' })
})
