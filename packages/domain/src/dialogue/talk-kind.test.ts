import { expect, test } from 'vitest'

import { layTable } from './lay-table.ts'
import { closedRounds, records } from './records.fixture.ts'
import type { TalkKind } from './talk-kind.ts'

test('[D64] the first talk is long and the others are short, unless the two choose otherwise', () => {
  const first = layTable(records())
  const third = layTable(records({ closed: closedRounds(2) }))

  expect([first.kind, first.nextKind]).toEqual(['long', 'short'])
  expect([third.kind, third.nextKind]).toEqual(['short', 'short'])
  expect(third.history.map(({ kind }) => kind)).toEqual(['short', 'long'])
})

test('[D64] a talk is what the two chose, then and later', () => {
  const kinds = new Map<number, TalkKind>([
    [1, 'short'],
    [3, 'long'],
  ])

  const second = layTable(records({ kinds, closed: closedRounds(1) }))
  const third = layTable(records({ kinds, closed: closedRounds(2) }))

  expect([second.kind, second.nextKind]).toEqual(['short', 'long'])
  expect(third.kind).toBe('long')
  expect(third.history.map(({ kind }) => kind)).toEqual(['short', 'short'])
})
