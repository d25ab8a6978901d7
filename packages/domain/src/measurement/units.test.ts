import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { tellUnits, type Unit } from './units.ts'

const someUnit = fc
  .tuple(fc.integer({ min: 1, max: 15 }), fc.nat(1000), fc.boolean())
  .map(([n, chance, isAlone]) => ({ figure: { n, sum: n + (chance % (4 * n + 1)) }, isAlone }))

const someUnits = fc
  .array(someUnit, { maxLength: 7 })
  .map((units) => units.map((some, at): Unit => ({ id: String(at), ...some })))

function unit(id: string, n: number, isAlone = true): Unit {
  return { id, figure: { n, sum: 3 * n }, isAlone }
}

/** Everything that can be left when some of those shown are taken from the total. */
function leftFrom(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const { alone, total, leftOut } = tellUnits(units)
  if (total === null) return []
  const covered = leftOut === 0 ? units : alone
  const subsets = alone.reduce<readonly (readonly Unit[])[]>(
    (all, one) => [...all, ...all.map((subset) => [...subset, one])],
    [[]],
  )
  return subsets.map((taken) => covered.filter((one) => !taken.includes(one)))
}

describe('a measurement over several groups', () => {
  test('[D452] a unit of three inside a total of twelve: neither it nor the total is told', () => {
    const { alone, total, leftOut } = tellUnits([unit('nine', 9), unit('three', 3)])

    expect(alone.map(({ id }) => id)).toEqual(['nine'])
    expect([total, leftOut]).toEqual([null, 1])
  })

  test('[D452] a unit of three beside two larger ones is left out of their total', () => {
    const { total, leftOut } = tellUnits([unit('a', 9), unit('b', 6), unit('three', 3)])

    expect(total).toEqual({ n: 15, sum: 45, edge: 'exact', units: 2 })
    expect(leftOut).toBe(1)
  })

  test('[D452] two small ones that are five together are told as part of the whole', () => {
    const { alone, total, leftOut } = tellUnits([unit('a', 9), unit('two', 2), unit('three', 3)])

    expect(alone.map(({ id }) => id)).toEqual(['a'])
    expect(total).toEqual({ n: 14, sum: 42, edge: 'exact', units: 3 })
    expect(leftOut).toBe(0)
  })

  test('[D453] a group that would only be in the total is hidden by another, or is in none', () => {
    expect(tellUnits([unit('a', 9), unit('b', 8, false)])).toMatchObject({
      total: null,
      leftOut: 1,
    })
    expect(tellUnits([unit('a', 9), unit('b', 8, false), unit('c', 6, false)])).toMatchObject({
      total: { n: 23, units: 3 },
      leftOut: 0,
    })
  })

  test('[D452] whatever is taken from the total, what is left is never fewer than five, nor one that is hidden', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const { alone } = tellUnits(units)
        for (const left of leftFrom(units)) {
          const people = left.reduce((all, { figure }) => all + figure.n, 0)
          const hidden = left.filter((one) => !alone.includes(one))
          expect(people === 0 || people >= 5).toBe(true)
          expect(hidden).not.toHaveLength(1)
        }
      }),
      { numRuns: 1000 },
    )
  })

  test('[D452] nobody small or unwilling is shown, and what is hidden is told no closer to an end than is safe', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const { alone, total, leftOut } = tellUnits(units)
        for (const { figure, isAlone } of alone) {
          expect([figure.n >= 5, isAlone]).toEqual([true, true])
        }
        const taken = alone.reduce((all, { figure }) => all + figure.sum, 0)
        const n = (total?.n ?? 0) - alone.reduce((all, { figure }) => all + figure.n, 0)
        const rest = (total?.sum ?? 0) - taken
        const isTold = leftOut === 0 && n > 0 && total !== null
        expect(!isTold || (rest >= n + 5 && rest <= 5 * n - 5)).toBe(true)
      }),
      { numRuns: 1000 },
    )
  })

  test('[D452] the order in which they came tells nothing', () => {
    fc.assert(
      fc.property(someUnits, (units) => {
        const [one, other] = [tellUnits(units), tellUnits(units.toReversed())]
        expect(other.total).toEqual(one.total)
        expect(other.alone.toReversed()).toEqual(one.alone)
      }),
    )
  })

  test('[D453] a total over means that may be more, or less, says so', () => {
    const high = { id: 'high', figure: { n: 5, sum: 20 }, isAlone: true }
    const low = { id: 'low', figure: { n: 5, sum: 10 }, isAlone: true }

    expect(tellUnits([unit('a', 9), high]).total?.edge).toBe('orMore')
    expect(tellUnits([high, low]).total?.edge).toBe('unknown')
  })
})
