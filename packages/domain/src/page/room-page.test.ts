import fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  changedLines,
  currentPage,
  lastDayOfPage,
  newestEdition,
  nextNumber,
  type RoomPage,
} from './room-page.ts'

const edition = (number: number) => ({ number, day: 20_000, lastDay: 20_365, name: `n${number}` })
const page = (id: string, editions: number, isWithdrawn = false): RoomPage => ({
  id,
  isWithdrawn,
  editions: Array.from({ length: editions }, (_, at) => edition(at + 1)),
})

test('[D310] the next edition is one more than the newest, and the first of a new page is 1', () => {
  expect(nextNumber(null)).toBe(1)
  expect(nextNumber(page('a', 0))).toBe(1)
  expect(nextNumber(page('a', 3))).toBe(4)
  expect(newestEdition(page('a', 3))).toEqual(edition(3))
})

test('[D311] of several pages the one with most editions goes on, never one that is withdrawn', () => {
  expect(currentPage([])).toBeNull()
  expect(currentPage([page('a', 5, true)])).toBeNull()
  expect(currentPage([page('a', 1), page('b', 2), page('c', 9, true)])?.id).toBe('b')
})

test('[D311] every device chooses the same page, in whatever order it reads them', () => {
  const anyPage = fc.record({ id: fc.string(), editions: fc.nat({ max: 3 }), gone: fc.boolean() })
  const anyPages = fc.uniqueArray(anyPage, { selector: ({ id }) => id })
  fc.assert(
    fc.property(anyPages, (drawn) => {
      const pages = drawn.map(({ id, editions, gone }) => page(id, editions, gone))
      expect(currentPage(pages.toReversed())).toEqual(currentPage(pages))
    }),
  )
})

test('[D312] a page goes by itself a year after its newest edition', () => {
  expect(lastDayOfPage(20_000)).toBe(20_365)
})

test('[D313] what has changed are the lines that came and those that went, each as often', () => {
  expect(changedLines(['a', 'b', 'b'], ['b', 'c', 'a'])).toEqual({ added: ['c'], gone: ['b'] })
})

test('[D313] the same lines in another order have not changed, and the changes make the one of the other', () => {
  const lines = fc.array(fc.constantFrom('a', 'b', 'c', 'd'))
  fc.assert(
    fc.property(lines, lines, (before, after) => {
      expect(changedLines(before, before.toReversed())).toEqual({ added: [], gone: [] })
      const { added, gone } = changedLines(before, after)
      const kept = changedLines(gone, before).added
      expect([...kept, ...added].toSorted()).toEqual(after.toSorted())
    }),
  )
})
