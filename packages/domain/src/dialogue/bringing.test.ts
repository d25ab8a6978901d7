import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mayBring, pointsOf } from './bringing.ts'
import type { DialoguePoint, Side } from './dialogue.ts'

const nobody = { leader: false, nearest: false }

function table(leader: number, nearest: number) {
  const brought = (by: Side, count: number): DialoguePoint[] =>
    Array.from({ length: count }, (_, at) => ({ id: `${by}${String(at)}`, by, text: 'Ro' }))
  return {
    points: [...brought('leader', leader), ...brought('nearest', nearest)],
    withdrawn: nobody,
  }
}

describe('bringing a point', () => {
  test('[D10] the leader brings three and not four', () => {
    expect(mayBring(table(2, 2), 'leader', 'Ro')).toEqual({ ok: true })
    expect(mayBring(table(3, 0), 'leader', 'Ro')).toEqual({ ok: false, reason: 'full' })
  })

  test('[D10] her nearest leader brings two and not three', () => {
    expect(mayBring(table(3, 1), 'nearest', 'Ro')).toEqual({ ok: true })
    expect(mayBring(table(0, 2), 'nearest', 'Ro')).toEqual({ ok: false, reason: 'full' })
  })

  test('[D10] a withdrawn point makes room', () => {
    const withdrawn = { ...table(2, 0), withdrawn: { leader: true, nearest: false } }

    expect(mayBring(withdrawn, 'leader', 'Ro')).toEqual({ ok: true })
  })

  test('[D10] a point without words and one too long are refused', () => {
    expect(mayBring(table(0, 0), 'leader', ' \n ')).toEqual({ ok: false, reason: 'empty' })
    expect(mayBring(table(0, 0), 'leader', 'a'.repeat(2_001))).toEqual({
      ok: false,
      reason: 'tooLong',
    })
  })

  test('[D12] each point is seen on one side, in the order it was brought', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom<Side>('leader', 'nearest')), (sides) => {
        const points = sides.map((by, at) => ({ id: String(at), by, text: 'Ro' }))
        const ids = (side: Side) =>
          pointsOf({ points, withdrawn: nobody }, side).points.map(({ id }) => Number(id))
        const [hers, his] = [ids('leader'), ids('nearest')]
        expect([...hers, ...his].toSorted((one, other) => one - other)).toEqual([...sides.keys()])
        expect(hers).toEqual(hers.toSorted((one, other) => one - other))
      }),
    )
  })

  test('[D12] a trace is seen on the side that left it', () => {
    const withdrawn = { points: [], withdrawn: { leader: false, nearest: true } }

    expect(pointsOf(withdrawn, 'nearest')).toEqual({ points: [], withdrawn: true })
    expect(pointsOf(withdrawn, 'leader')).toEqual({ points: [], withdrawn: false })
  })
})
