import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mayReword } from '../agreement/agreeing.ts'
import { agreementStates } from '../agreement/agreement.ts'
import { layTable } from './lay-table.ts'
import { agreementRecord, closedRounds, day, records, sayingRecord } from './records.fixture.ts'
import type { AgreementRecord, SayingRecord } from '../agreement/agreement.ts'
import { standingOf } from '../agreement/sayings.ts'

const old = { what: 'Fredag uden møder', who: 'Jonas', when: 'fra uge 49', followUp: 'Vi ser' }
const now = { ...old, what: 'Fredag formiddag uden møder' }
const later = { round: 3, on: day('2026-12-22') }

/** The agreement as the two see it in a round. */
function inRound(round: number, said: Partial<AgreementRecord>) {
  const closed = closedRounds(round - 1)
  const table = layTable(records({ agreements: [agreementRecord(said)], closed }))
  return { ...table, first: table.last[0] }
}

describe('how an agreement stands', () => {
  test('[D60] is open until something is said of it', () => {
    expect(inRound(2, {}).first).toMatchObject({ state: 'open', sayings: [], split: [] })
  })

  test('[D60] is what was said last, whoever said it', () => {
    const sayings = [
      sayingRecord({ id: 'a', state: 'dropped' }),
      sayingRecord({ id: 'b', state: 'kept', by: 'nearest', after: ['a'] }),
    ]

    expect(inRound(2, { sayings }).first).toMatchObject({ state: 'kept', split: [] })
  })

  test('[D60] is told in what was said, newest first', () => {
    const sayings = [
      sayingRecord({ id: 'a', state: 'dropped' }),
      sayingRecord({ id: 'b', state: 'open', by: 'nearest', after: ['a'] }),
    ]

    expect(inRound(2, { sayings }).first?.sayings).toMatchObject([
      { id: 'b', state: 'open', by: 'nearest' },
      { id: 'a', state: 'dropped', by: 'leader' },
    ])
  })

  test('[D61] is open when the two said different things at once, and both are told', () => {
    const sayings = [
      sayingRecord({ id: 'a', state: 'kept' }),
      sayingRecord({ id: 'b', state: 'dropped', by: 'nearest' }),
    ]

    expect(inRound(2, { sayings }).first).toMatchObject({
      state: 'open',
      split: [
        { by: 'leader', state: 'kept' },
        { by: 'nearest', state: 'dropped' },
      ],
    })
    expect(inRound(3, { sayings }).last).toHaveLength(1)
  })

  test('[D61] is settled when the two said the same at once, or when one speaks after both', () => {
    const both = [sayingRecord({ id: 'a' }), sayingRecord({ id: 'b', by: 'nearest' })]
    const apart = [sayingRecord({ id: 'a' }), sayingRecord({ id: 'b', state: 'dropped' })]
    const after = sayingRecord({ id: 'c', state: 'kept', after: ['a', 'b'] })

    expect(inRound(2, { sayings: both }).first).toMatchObject({ state: 'kept', split: [] })
    expect(inRound(2, { sayings: [...apart, after] }).first).toMatchObject({
      state: 'kept',
      split: [],
    })
  })

  test('[D61] does not depend on the order in which sayings came, nor on rings among them', () => {
    const ids = fc.constantFrom('a', 'b', 'c')
    const said = fc.record({
      id: ids,
      state: fc.constantFrom(...agreementStates),
      after: fc.uniqueArray(ids),
    })
    const all = fc.uniqueArray(said, { selector: ({ id }) => id })
    fc.assert(
      fc.property(all, (some) => {
        const sayings = some.map((one): SayingRecord => sayingRecord(one))
        expect(standingOf(sayings.toReversed()).state).toBe(standingOf(sayings).state)
      }),
    )
  })
})

describe('the words of an agreement', () => {
  const sayings = [sayingRecord({ state: 'changed', was: old })]

  test('[D62] may be written anew in the round in which it is said to be changed', () => {
    const open = inRound(2, { ...now, sayings })

    expect(open.first).toMatchObject({ ...now, isBeingChanged: true })
    expect(mayReword(open, 'a1')).toBe(true)
    expect(mayReword(inRound(3, { ...now, sayings }), 'a1')).toBe(false)
    expect(mayReword(inRound(2, {}), 'a1')).toBe(false)
    expect(mayReword(inRound(1, {}), 'a1')).toBe(true)
  })

  test('[D62] as they were are told when they read otherwise now', () => {
    expect(inRound(2, { ...now, sayings }).first?.sayings).toMatchObject([{ before: old }])
    expect(inRound(2, { ...old, sayings }).first?.sayings).toMatchObject([{ before: null }])
  })

  test('[D62] changed twice are told twice', () => {
    const again = sayingRecord({ id: 's2', state: 'changed', was: now, after: ['s1'], ...later })
    const third = { ...now, what: 'Torsdag uden møder' }

    const { first } = inRound(3, { ...third, sayings: [...sayings, again] })

    expect(first?.sayings.map(({ before }) => before?.what)).toEqual([now.what, old.what])
  })

  test('[D63] of a closed round stay as they were when it closed', () => {
    const { history } = inRound(4, { ...now, sayings })

    expect(history.at(-1)?.agreements).toMatchObject([old])
    expect(history.at(-2)?.followed).toMatchObject([{ ...now, agreedIn: 1, state: 'changed' }])
  })

  test('[D63] what is said in a later round does not change what an earlier one says', () => {
    const dropped = sayingRecord({ id: 's2', state: 'dropped', after: ['s1'], ...later })

    const { history } = inRound(4, { sayings: [sayingRecord({ state: 'open' }), dropped] })

    expect(history.map(({ followed }) => followed.map(({ state }) => state))).toEqual([
      ['dropped'],
      ['open'],
      [],
    ])
  })
})
