// The checks are checked. Each wall first looks at a small sound house, and then at the same house
// with every breach of that wall built into it at once; it must name each of them.

import { beforeAll, describe, expect, test } from 'vitest'
import { walls } from '../../scripts/walls/index.ts'
import { breachesByWall } from './breaches.ts'
import { lookAt } from './small-house.ts'

describe.each(walls.map(({ name }) => name))('the wall "%s"', (wall) => {
  const breaches = breachesByWall[wall] ?? []
  let found = ''

  beforeAll(async () => {
    const files = breaches.flatMap(({ tree }) => Object.entries(tree))
    found = await lookAt(wall, Object.fromEntries(files))
  }, 60_000)

  test('finds nothing in a sound house', { timeout: 60_000 }, async () => {
    expect(await lookAt(wall)).toBe('')
  })

  test('has a breach to be shown with', () => {
    expect(breaches).not.toHaveLength(0)
  })

  test.each(breaches)('catches $of', ({ says }) => {
    expect(found).toMatch(says)
  })
})
