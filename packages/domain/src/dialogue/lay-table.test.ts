import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { agreementStates } from '../agreement/agreement.ts'
import type { NextTalk } from './dialogue.ts'
import { currentRound, layTable } from './lay-table.ts'
import {
  agreementRecord,
  closedRounds,
  day,
  pointRecord,
  records,
  sayingRecord,
  talk,
} from './records.fixture.ts'

const blank = { what: ' ', who: '', when: '', followUp: '\n' }

describe('the round', () => {
  test('[D9] is the first one in a new room', () => {
    expect(layTable(records()).round).toBe(1)
  })

  test('[D9] is the one after those that are closed', () => {
    expect(currentRound(closedRounds(2))).toBe(3)
  })

  test('[D9] does not jump over one that is open', () => {
    expect(currentRound(new Map([[9, day('2026-11-24')]]))).toBe(1)
    expect(layTable(records({ closed: new Map([[9, day('2026-11-24')]]) })).history).toEqual([])
  })
})

describe('the points on the table', () => {
  test('are those of this round', () => {
    const points = [pointRecord({ id: 'old' }), pointRecord({ id: 'new', round: 2 })]

    const table = layTable(records({ points, closed: closedRounds(1) }))

    expect(table.points).toEqual([{ id: 'new', by: 'leader', text: 'Ro' }])
  })

  test('[D11] a withdrawn one leaves a trace that names its side alone', () => {
    const points = [pointRecord({ id: 'secret-id', text: 'Jeg er bange', isWithdrawn: true })]

    const table = layTable(records({ points }))

    expect(table.points).toEqual([])
    expect(table.withdrawn).toEqual({ leader: true, nearest: false })
    expect(JSON.stringify(table)).not.toMatch(/bange|secret-id/)
  })

  test('[D11] two withdrawn leave the same trace as one', () => {
    const one = [pointRecord({ isWithdrawn: true })]
    const two = [...one, pointRecord({ id: 'p2', isWithdrawn: true })]

    expect(layTable(records({ points: two }))).toEqual(layTable(records({ points: one })))
  })

  test('[D11] the trace is gone in the next round', () => {
    const points = [pointRecord({ isWithdrawn: true })]

    const table = layTable(records({ points, closed: closedRounds(1) }))

    expect(table.withdrawn).toEqual({ leader: false, nearest: false })
  })
})

describe('the agreements', () => {
  test('of this round are shown even while they are blank', () => {
    const agreements = [agreementRecord(blank)]

    expect(layTable(records({ agreements })).agreements).toHaveLength(1)
    expect(layTable(records({ agreements })).last).toEqual([])
  })

  test('[D13] of the round before open the next one', () => {
    const agreements = [agreementRecord(), agreementRecord({ id: 'a2', round: 2 })]

    const table = layTable(records({ agreements, closed: closedRounds(1) }))

    expect(table.last).toMatchObject([{ id: 'a1', agreedIn: 1, state: 'open' }])
    expect(table.agreements).toMatchObject([{ id: 'a2' }])
  })

  test('[D13] that have no word are not asked about, and not kept in history', () => {
    const table = layTable(
      records({ agreements: [agreementRecord(blank)], closed: closedRounds(1) }),
    )

    expect(table.last).toEqual([])
    expect(table.history[0]?.agreements).toEqual([])
  })

  test.each(agreementStates)('[D14] said to be %s in this round stay on the table', (state) => {
    const agreements = [agreementRecord({ sayings: [sayingRecord({ state })] })]

    expect(layTable(records({ agreements, closed: closedRounds(1) })).last).toMatchObject([
      { state },
    ])
  })

  test.each(['kept', 'dropped'] as const)(
    '[D14] said to be %s in an earlier round are laid aside',
    (state) => {
      const agreements = [agreementRecord({ sayings: [sayingRecord({ state })] })]

      expect(layTable(records({ agreements, closed: closedRounds(2) })).last).toEqual([])
    },
  )

  test.each(['open', 'changed'] as const)(
    '[D14] said to be %s in an earlier round come first in the next, and say so',
    (state) => {
      const agreements = [agreementRecord({ sayings: [sayingRecord({ state })] })]

      expect(layTable(records({ agreements, closed: closedRounds(2) })).last).toMatchObject([
        { id: 'a1', state, isBeingChanged: false },
      ])
    },
  )

  test('[D14] that nobody spoke of stay, however many rounds go by', () => {
    const table = layTable(records({ agreements: [agreementRecord()], closed: closedRounds(4) }))

    expect(table.last).toMatchObject([{ id: 'a1', agreedIn: 1, state: 'open' }])
  })
})

describe('history', () => {
  test('[D17] keeps the closed rounds, newest first, with what belongs to each', () => {
    const table = layTable(
      records({
        points: [pointRecord(), pointRecord({ id: 'p2', round: 2, by: 'nearest' })],
        agreements: [agreementRecord()],
        talks: new Map<number, NextTalk>([
          [1, talk('2026-12-08', '9:00')],
          [2, 'none'],
        ]),
        closed: closedRounds(2),
      }),
    )

    expect(table.history.map(({ round, closedOn }) => [round, closedOn])).toEqual([
      [2, '2026-12-08'],
      [1, '2026-11-24'],
    ])
    expect(table.history[0]).toMatchObject({ points: [{ id: 'p2' }], nextTalk: 'none' })
    expect(table.history[1]).toMatchObject({
      points: [{ id: 'p1' }],
      agreements: [{ id: 'a1' }],
      nextTalk: { date: '2026-12-08' },
    })
  })

  test('[D17] loses no point and no agreement with words', () => {
    const rounds = fc.array(fc.integer({ min: 1, max: 3 }), { maxLength: 8 })
    fc.assert(
      fc.property(rounds, rounds, (pointRounds, agreementRounds) => {
        const points = pointRounds.map((round, at) => pointRecord({ id: `p${String(at)}`, round }))
        const agreements = agreementRounds.map((round, at) =>
          agreementRecord({ id: `a${String(at)}`, round }),
        )
        const table = layTable(records({ points, agreements, closed: closedRounds(2) }))
        const everywhere = [table, ...table.history]
        expect(everywhere.flatMap((round) => round.points)).toHaveLength(points.length)
        expect(everywhere.flatMap((round) => round.agreements)).toHaveLength(agreements.length)
      }),
    )
  })
})

test('[D19] the next talk of each round is known by a name of its own, then and later', () => {
  const names = [0, 1, 2].map(
    (count) => layTable(records({ closed: closedRounds(count) })).calendarId,
  )

  expect(names).toEqual(['cal-1', 'cal-2', 'cal-3'])
  expect(layTable(records({ closed: closedRounds(1) })).history[0]?.calendarId).toBe('cal-1')
})

test('a next talk is that of the round, and nothing is said when a round begins', () => {
  const talks = new Map([[1, talk('2026-12-08', '9:00')]])

  expect(layTable(records({ talks })).nextTalk).toMatchObject({ date: '2026-12-08' })
  expect(layTable(records({ talks, closed: closedRounds(1) })).nextTalk).toBeNull()
})
