import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { addDays, parseDate, type IsoDate } from '../dates/date.ts'
import type { Talk } from '../dialogue/dialogue.ts'
import type { Seat } from './group.ts'
import {
  lastDayOf,
  mayLay,
  mayOpen,
  seatsBehind,
  turnOrder,
  votersAmong,
  type LaidItem,
} from './round.ts'

const today = parseDate('2026-11-27') ?? ('' as IsoDate)
const seats: readonly Seat[] = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => ({ id, name: id }))
const keysOf = (...ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, `key ${id}`]))

describe('a round of anonymous answers', () => {
  test('[D113] is open to those with a seat and a key, and to nobody else', () => {
    const voterKeys = keysOf('c', 'a', 'stranger')

    expect(votersAmong(seats, voterKeys).map(({ id }) => id)).toEqual(['a', 'c'])
  })

  test('[D113] opens with five, and not with four', () => {
    expect(mayOpen({ answering: seats }, { voterKeys: keysOf('a', 'b', 'c', 'd') })).toEqual({
      ok: false,
      reason: 'tooFew',
    })
    expect(mayOpen({ answering: seats }, { voterKeys: keysOf('a', 'b', 'c', 'd', 'e') })).toEqual({
      ok: true,
    })
  })

  test('[D573] does not count who stands aside among the five, nor in the order of turns', () => {
    const answering = seats.slice(0, 4)
    const voterKeys = keysOf('a', 'b', 'c', 'd', 'e', 'f')
    const roles = { leader: 'a', facilitator: 'e' }

    expect(mayOpen({ answering }, { voterKeys })).toEqual({ ok: false, reason: 'tooFew' })
    expect(turnOrder({ answering, roles }).map(({ id }) => id)).toEqual(['b', 'c', 'd', 'a'])
  })

  test('[D224] knows who could answer by their keys, and says so when one of them is unknown', () => {
    expect(seatsBehind(['key b', 'key a'], keysOf('a', 'b', 'c'))).toEqual(new Set(['a', 'b']))
    expect(seatsBehind(['key a', 'key of nobody'], keysOf('a', 'b', 'c'))).toBeNull()
  })

  test('[D114] closes by itself a fortnight after the meeting, and in any case within ninety days', () => {
    const meets = (date: IsoDate) => ({ date, moved: 0 }) as Talk

    expect(lastDayOf(meets(addDays(today, 10)), today)).toBe(addDays(today, 24))
    expect(lastDayOf(meets(addDays(today, 200)), today)).toBe(addDays(today, 90))
    expect(lastDayOf(null, today)).toBe(addDays(today, 60))
    fc.assert(
      fc.property(fc.integer({ min: -400, max: 400 }), (days) => {
        const last = lastDayOf(meets(addDays(today, days)), today)
        expect(last >= today && last <= addDays(today, 90)).toBe(true)
      }),
    )
  })
})

describe('an open round', () => {
  const laid = (seat: string, id: string): LaidItem => ({
    seat,
    item: { id, key: null, statement: id },
    field: 'focus',
    why: '',
  })
  const three = [laid('a', '1'), laid('a', '2'), laid('a', '3')]

  test('[D115] takes three items from each, and one of them again', () => {
    expect(mayLay(three, { seat: 'a', item: '4', why: '' })).toEqual({ ok: false, reason: 'full' })
    expect(mayLay(three, { seat: 'a', item: '3', why: 'Fordi' })).toEqual({ ok: true })
    expect(mayLay(three, { seat: 'b', item: '4', why: '' })).toEqual({ ok: true })
    expect(mayLay([], { seat: 'b', item: '4', why: 'æ'.repeat(161) })).toEqual({
      ok: false,
      reason: 'tooLong',
    })
  })

  test('[D115] goes round as they came, and the leader speaks last', () => {
    const order = (leader: string | null) =>
      turnOrder({ answering: seats, roles: { leader, facilitator: null } }).map(({ id }) => id)

    expect(order('b')).toEqual(['a', 'c', 'd', 'e', 'f', 'b'])
    expect(order(null)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  })
})
