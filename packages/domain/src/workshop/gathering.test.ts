import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import {
  countedDots,
  dottable,
  findOnWall,
  mayDecideOn,
  mayMakeCluster,
  mayTakeInProposal,
  mostClusters,
  mostDecisions,
  mostGathered,
  offeredForDots,
  parseDrawLetter,
  parseHandLetter,
  wallOf,
  type GatheredProposal,
} from './gathering.ts'

function proposal(id: string, more: Partial<GatheredProposal> = {}): GatheredProposal {
  const letter = { id, topic: 'proposals', table: 1, text: `Forslag ${id}`, n: 1 } as const
  return { ...letter, cluster: null, isAside: false, ...more }
}

describe('the gathering', () => {
  test('[D432] every proposal stands once on the wall: in the cluster people put it in, or alone', () => {
    const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e'))
    fc.assert(
      fc.property(
        ids,
        fc.array(fc.constantFrom('x', 'y', 'gone', null)),
        fc.boolean(),
        (all, lies, isAside) => {
          const proposals = all.map((id, at) =>
            proposal(id, { cluster: lies[at] ?? null, isAside: isAside && id === 'a' }),
          )
          const clusters = [
            { id: 'x', name: 'Tid' },
            { id: 'y', name: '' },
          ]

          const wall = wallOf({ proposals, clusters })

          const shown = wall.flatMap((one) => one.proposals.map(({ id }) => id)).toSorted()
          const expected = all.filter((id) => !(isAside && id === 'a')).toSorted()
          expect(shown).toEqual(expected)
          expect(wall.slice(0, 2).map(({ id }) => id)).toEqual(['x', 'y'])
          expect(dottable(wall).every((one) => one.proposals.length > 0)).toBe(true)
        },
      ),
    )
  })

  test('[D560] what lies on the wall is found by how its words begin, in a cluster too', () => {
    const proposals = [
      proposal('a', { text: 'Kortere møder' }),
      proposal('b', { text: 'Åbne døre om mandagen', cluster: 'x' }),
      proposal('c', { text: 'MØDEFRI fredag', cluster: 'y' }),
    ]
    const clusters = [
      { id: 'x', name: 'Tid til at lede' },
      { id: 'y', name: 'Kalenderen' },
    ]
    const wall = wallOf({ proposals, clusters })
    const found = (typed: string) => findOnWall(wall, typed).map(({ id }) => id)

    expect(found('møde')).toEqual(['y', 'a'])
    expect(found(' KORT, mø ')).toEqual(['a'])
    expect(found('tid')).toEqual(['x'])
    expect(found('\u0041\u030Abne')).toEqual(['x'])
    expect(found('øder')).toEqual([])
    expect(found('  ')).toEqual(['x', 'y', 'a'])
  })

  test('[D561] who lays dots sees what she looks for, and once each of those she has a dot on', () => {
    const wall = wallOf({
      proposals: Array.from({ length: 300 }, (_, at) => proposal(`p${String(at)}`)),
      clusters: [{ id: 'empty', name: 'Tom' }],
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 0, max: 299 }), { maxLength: 3 }),
        fc.constantFrom('', 'p1', 'forslag p29', 'findes ikke'),
        fc.integer({ min: 1, max: 400 }),
        (chosen, typed, most) => {
          const on = chosen.map((at) => `p${String(at)}`)

          const { offered, found } = offeredForDots(wall, { typed, on, most })

          const ids = offered.map(({ id }) => id)
          const all = findOnWall(dottable(wall), typed).map(({ id }) => id)
          expect(new Set(ids).size).toBe(ids.length)
          expect(on.every((id) => ids.includes(id))).toBe(true)
          expect(ids.filter((id) => all.includes(id)).length).toBeGreaterThanOrEqual(
            Math.min(most, all.length),
          )
          expect(found).toBe(all.length)
        },
      ),
    )
  })

  test('[D433] dots are counted when they are shown and not before; nobody has more than three', () => {
    const wall = wallOf({ proposals: ['a', 'b', 'c', 'd'].map((id) => proposal(id)), clusters: [] })
    const hands = [['a', 'b', 'c', 'd'], ['b', 'b', 'b'], ['gone']]

    expect(countedDots(wall, { round: 1, stage: 'open', hands })).toBeNull()
    const counted = countedDots(wall, { round: 1, stage: 'shown', hands }) ?? []
    expect(counted.map(({ item, dots }) => [item.id, dots])).toEqual([
      ['b', 2],
      ['a', 1],
      ['c', 1],
    ])
  })

  test('[D434] a hand of dots and a wish for a table are read, or are none', () => {
    const hand = { hand: 'abcdefgh', round: 1, on: ['aaaa', 'bbbb'] }
    expect(parseHandLetter(hand)).toEqual(hand)
    const wish = { set: 'A'.repeat(16), hand: 'abcdefgh' }
    expect(parseDrawLetter(wish)).toEqual(wish)
    expect(parseDrawLetter(hand)).toBeNull()
    for (const wrong of [
      { hand: '' },
      { round: 0 },
      { on: 'a' },
      { on: ['a', 1] },
      { on: Array(4).fill('aaaa') },
    ]) {
      expect(parseHandLetter({ ...hand, ...wrong })).toBeNull()
    }
    expect(parseDrawLetter({ ...wish, hand: '<b>' })).toBeNull()
  })

  test('[D435] there is room for 1,500 proposals, forty clusters and forty decisions with words', () => {
    expect(mayTakeInProposal(Array(mostGathered - 1).fill(0))).toBe(true)
    expect(mayTakeInProposal(Array(mostGathered).fill(0))).toBe(false)
    expect(mayMakeCluster(Array(mostClusters).fill(0))).toEqual({ ok: false, reason: 'full' })
    expect(mayDecideOn([], ' ')).toEqual({ ok: false, reason: 'empty' })
    expect(mayDecideOn([], 'x'.repeat(301))).toEqual({ ok: false, reason: 'tooLong' })
    expect(mayDecideOn(Array(mostDecisions).fill(0), 'Et')).toEqual({ ok: false, reason: 'full' })
    expect(mayDecideOn([], 'Vi prøver i marts')).toEqual({ ok: true })
  })
})
