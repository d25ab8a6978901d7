import { describe, expect, test } from 'vitest'

import { modesFor, parseGroupMode, parseSeatCount } from './modes.ts'
import { mayBeCalled, mayTakeSeat } from './seats.ts'

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
    expect(mayTakeSeat({ seats: [], seatCount: 5 }, 'Jonas')).toEqual({ ok: true })
    expect(mayTakeSeat({ seats: [], seatCount: 5 }, ' ')).toEqual({ ok: false, reason: 'empty' })
    expect(mayBeCalled('æ'.repeat(61))).toEqual({ ok: false, reason: 'tooLong' })
  })

  test('[D105] is refused when all are taken', () => {
    expect(mayTakeSeat({ seats: taken(5), seatCount: 5 }, 'Jonas')).toEqual({
      ok: false,
      reason: 'full',
    })
  })
})
