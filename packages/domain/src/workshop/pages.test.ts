import { expect, test } from 'vitest'

import { mayAddPage, pageAmong } from './pages.ts'

test('[D421] there are at most twenty own pages, and the page shown is always one there is', () => {
  expect(mayAddPage(Array.from({ length: 19 }))).toEqual({ ok: true })
  expect(mayAddPage(Array.from({ length: 20 }))).toEqual({ ok: false, reason: 'full' })
  expect([0, 2, 3, 99].map((page) => pageAmong(page, 3))).toEqual([0, 2, 2, 2])
  expect(pageAmong(5, 0)).toBe(0)
})
