import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { turnOrder } from '../group/round.ts'
import { mayHaveTurn, nextTurn } from './turns.ts'

const led = (leader: string | null) => ({ leader, facilitator: null })
const seatsOf = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: String(at), name: `N${String(at)}` }))

describe('turns round the table', () => {
  test('[D133] are taken in the order they came in, and the leader is last', () => {
    const order = turnOrder({ answering: seatsOf(4), roles: led('1') })

    expect(order.map(({ id }) => id)).toEqual(['0', '2', '3', '1'])
  })

  test('[D133] give everybody one before anybody has two, in whatever order they are noted', () => {
    const noted = fc.array(fc.nat({ max: 11 }), { maxLength: 80 })
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 12 }), noted, (count, tries) => {
        const seats = seatsOf(count)
        const had = new Map<string, number>()
        for (const tried of tries) {
          const id = String(tried % count)
          if (mayHaveTurn({ answering: seats, roles: led('0'), had }, id).ok)
            had.set(id, (had.get(id) ?? 0) + 1)
          const counts = seats.map((seat) => had.get(seat.id) ?? 0)
          expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
        }
        const next = nextTurn({ answering: seats, roles: led('0'), had })
        expect(
          next !== null && mayHaveTurn({ answering: seats, roles: led('0'), had }, next.id).ok,
        ).toBe(true)
      }),
    )
  })

  test('[D133] refuse a second one while somebody has had none, and say why', () => {
    const table = { answering: seatsOf(3), roles: led(null), had: new Map([['0', 1]]) }

    expect(mayHaveTurn(table, '0')).toEqual({ ok: false, reason: 'othersFirst' })
    expect(nextTurn(table)?.id).toBe('1')
  })

  test('[D133] of nobody are nobody’s', () => {
    expect(nextTurn({ answering: [], roles: led(null), had: new Map() })).toBeNull()
  })
})
