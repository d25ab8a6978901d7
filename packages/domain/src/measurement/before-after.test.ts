import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { answersIn, compareFigures, toolMeans } from './before-after.ts'
import type { Figure, Figures } from './figures.ts'

const n = 6
const figures = (usability: number, relevance: number, task: number): Figures => ({
  usability: { n, sum: usability },
  relevance: { n, sum: relevance },
  task: { n, sum: task },
})

describe('before and after of a tool', () => {
  test('[D446] stands as means, difference in points and index, and the total last', () => {
    const [first, , , total] = compareFigures(figures(18, 20, 21), figures(21, 22, 22))

    expect(first).toMatchObject({
      before: { value: 300, edge: 'exact' },
      after: { value: 350 },
      difference: { value: 50, edge: 'exact' },
      index: { value: 117 },
    })
    expect(total).toMatchObject({
      of: 'total',
      before: { value: 328 },
      after: { value: 361 },
      difference: { value: 33 },
      index: { value: 110 },
    })
  })

  test('[D446] a mean that may be more makes a difference that may be more, and two may cancel out', () => {
    const [used, relevant, task, total] = compareFigures(figures(18, 25, 25), figures(25, 25, 20))

    expect(used).toMatchObject({ after: { edge: 'orMore' }, difference: { edge: 'orMore' } })
    expect(relevant).toMatchObject({ difference: { edge: 'unknown' }, index: { edge: 'unknown' } })
    expect(task).toMatchObject({ difference: { edge: 'orLess' } })
    expect(total).toMatchObject({
      before: { edge: 'orMore' },
      after: { edge: 'orMore' },
      difference: { edge: 'unknown' },
    })
  })

  test('[D446] with too few answers to one criterion there is no table', () => {
    expect(compareFigures({ ...figures(18, 18, 18), task: null }, figures(18, 18, 18))).toEqual([])
    expect(toolMeans({ ...figures(18, 18, 18), task: null })).toEqual([])
    expect(toolMeans(figures(18, 20, 21)).map(({ value }) => value)).toEqual([300, 333, 350, 328])
  })

  test('[D446] what is said of a difference is true of every pair of means that can be behind it', () => {
    // What lies at an end may be anything from there on.
    const behind = ({ sum }: Figure) => {
      if (sum >= 5 * n - 5) return [sum, 5 * n]
      return sum <= n + 5 ? [n, sum] : [sum, sum]
    }
    const sum = fc.integer({ min: n + 5, max: 5 * n - 5 })
    fc.assert(
      fc.property(sum, sum, (was, is) => {
        const [row] = compareFigures(figures(was, 18, 18), figures(is, 18, 18))
        const [low = 0, high = 0] = behind({ n, sum: was })
        const [lowThen = 0, highThen = 0] = behind({ n, sum: is })
        const least = lowThen - high
        const most = highThen - low
        const said = row?.difference.edge ?? 'unknown'
        const isTrue = {
          exact: least === is - was && most === is - was,
          orMore: least === is - was && most > least,
          orLess: most === is - was && most > least,
          unknown: least < is - was && most > is - was,
        }
        expect(isTrue[said]).toBe(true)
      }),
    )
  })

  test('[D446] how many answered is told from the fewest to the most', () => {
    expect(
      answersIn({ usability: { n: 6, sum: 18 }, task: { n: 5, sum: 15 }, relevance: null }),
    ).toEqual({ fewest: 5, most: 6 })
    expect(answersIn({ usability: null })).toEqual({ fewest: 0, most: 0 })
  })
})
