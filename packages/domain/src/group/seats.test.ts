import { describe, expect, test } from 'vitest'

import { parseDate, type IsoDate } from '../dates/date.ts'
import { modesFor, parseGroupMode, parseSeatCount } from './modes.ts'
import { mayBeCalled, mayStepAside, mayTakeSeat } from './seats.ts'

describe('a group', () => {
  test('[D104] has from three to forty seats', () => {
    expect(
      ['2', '3', '12', '40', '41', '', 'otte', '8.5', '-8', ' 8 '].map(parseSeatCount),
    ).toEqual([null, 3, 12, 40, null, null, null, null, null, 8])
  })

  test('[D104] of three or four is offered the open round alone', () => {
    expect([3, 4, 5, 12, 40].map(modesFor)).toEqual([
      ['open'],
      ['open'],
      ['picture', 'open'],
      ['picture', 'open'],
      ['picture', 'open'],
    ])
    expect(['picture', 'open', 'secret', null].map(parseGroupMode)).toEqual([
      'picture',
      'open',
      null,
      null,
    ])
  })
})

describe('a seat', () => {
  const taken = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ id: String(at), name: 'Mette' }))

  test('[D105] is taken under a name', () => {
    expect(mayTakeSeat({ answering: [], seatCount: 5 }, 'Jonas')).toEqual({ ok: true })
    expect(mayTakeSeat({ answering: [], seatCount: 5 }, ' ')).toEqual({
      ok: false,
      reason: 'empty',
    })
    expect(mayBeCalled('æ'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
  })

  test('[D105] is refused when all are taken', () => {
    expect(mayTakeSeat({ answering: taken(5), seatCount: 5 }, 'Jonas')).toEqual({
      ok: false,
      reason: 'full',
    })
  })
})

describe('standing aside', () => {
  const group = { mode: 'picture', roles: { leader: 'a', facilitator: null } } as const
  const lastDay = parseDate('2026-12-24') ?? ('' as IsoDate)
  const terms = { voters: [], lastDay }
  const before = { terms: null, picture: null }

  test('[D574] is for before a round and after it', () => {
    expect(mayStepAside({ group, round: before, seat: 'b' })).toEqual({ ok: true })
    expect(mayStepAside({ group, round: { terms, picture: null }, seat: 'b' })).toEqual({
      ok: false,
      reason: 'open',
    })
    expect(mayStepAside({ group, round: { terms, picture: {} }, seat: 'b' })).toEqual({ ok: true })
  })

  test('[D574] is not for who leads the group', () => {
    expect(mayStepAside({ group, round: before, seat: 'a' })).toEqual({
      ok: false,
      reason: 'leader',
    })
  })
})
