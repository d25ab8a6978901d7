import { expect, test } from 'vitest'

import { openDevice } from './app.fixture.ts'
import { onePerPage } from './one-per-page.ts'

test('two screens of a page share one for each name, and another page has its own', () => {
  const [page, other] = [openDevice().app, openDevice().app]
  const shared = onePerPage<object>()
  const ask = (app: typeof page, name: string) => shared(app, name, () => ({}))

  const first = ask(page, 'a')

  expect(ask(page, 'a')).toBe(first)
  expect(ask(page, 'b')).not.toBe(first)
  expect(ask(other, 'a')).not.toBe(first)
})
