import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { compareRounds, totalOf, type RoundMeans } from './comparison.ts'

const means = (usability: number, relevance: number, task: number): RoundMeans => ({
  usability,
  relevance,
  task,
})

const mean = fc.integer({ min: 100, max: 500 })
const someRound = fc.record({ usability: mean, relevance: mean, task: mean })

/** As printed: three tools before and after, the totals, and the indexes with the total's last. */
const published = [
  {
    tool: 1,
    before: means(392, 385, 377),
    after: means(400, 417, 433),
    totals: [385, 417],
    indexes: [102, 108, 115, 108],
  },
  {
    tool: 2,
    before: means(400, 392, 392),
    after: means(467, 450, 400),
    totals: [395, 439],
    indexes: [117, 115, 102, 111],
  },
  {
    tool: 3,
    before: means(385, 377, 369),
    after: means(400, 380, 400),
    totals: [377, 393],
    indexes: [104, 101, 108, 104],
  },
]

describe('before and after', () => {
  test.each(published)(
    '[D331] tool $tool of the published table comes out as it is printed',
    ({ before, after, totals, indexes }) => {
      expect([totalOf(before), totalOf(after)]).toEqual(totals)
      expect(compareRounds(before, after).map(({ index }) => index)).toEqual(indexes)
    },
  )

  test('[D332] the difference stands in points, criterion by criterion, and the total last', () => {
    const rows = compareRounds(means(392, 385, 377), means(400, 417, 433))

    expect(rows.map(({ of, difference }) => [of, difference])).toEqual([
      ['usability', 8],
      ['relevance', 32],
      ['task', 56],
      ['total', 32],
    ])
  })

  test('[D332] the same twice is no difference and index 100', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        for (const row of compareRounds(round, round)) {
          expect([row.difference, row.index]).toEqual([0, 100])
        }
      }),
    )
  })

  test('[D331] a total lies between the lowest and the highest, and half a hundredth goes up', () => {
    fc.assert(
      fc.property(someRound, (round) => {
        const total = totalOf(round)
        expect(total).toBeGreaterThanOrEqual(Math.min(...Object.values(round)))
        expect(total).toBeLessThanOrEqual(Math.max(...Object.values(round)))
      }),
    )
    expect(compareRounds(means(200, 200, 200), means(201, 201, 201))[0]?.index).toBe(101)
  })
})
