import { expect, test } from 'vitest'

import { da } from '#content/all'

import { standInFor } from './opening.ts'

const headings = { opening: 'Åbner …', title: 'Samtale' }

test('a room that is on its way is waited for, and nothing is said to be wrong', () => {
  expect(standInFor({ state: 'opening' }, da, headings)).toEqual({ heading: 'Åbner …' })
})

test('a room that will not come says why, under its own name', () => {
  expect(standInFor({ state: 'missing' }, da, headings)).toEqual({
    heading: 'Samtale',
    problem: da.problems.roomNotHere,
  })
  expect(standInFor({ state: 'failed', problem: 'roomEnded' }, da, headings)).toEqual({
    heading: 'Samtale',
    problem: da.problems.roomEnded,
  })
})
