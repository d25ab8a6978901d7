import { expect, it } from 'vitest'

import type { EntryHeader } from '#protocol'

import { alarmsFor, frontierAt, unknownEntry } from './frontier.ts'

const header: EntryHeader = {
  kind: 'update',
  role: 'member',
  roomId: new Uint8Array(16),
  writer: new Uint8Array(8),
  n: 1,
  seen: 0,
  chain: new Uint8Array(16),
}

it.each([
  [3, []],
  [4, ['fork']],
  [9, ['fork']],
])('[S9] an entry in place 4 that says it saw up to %i', (seen, alarms) => {
  const frontier = frontierAt({
    head: 2,
    chain: new Uint8Array(16),
    last: unknownEntry,
    counters: new Map(),
  })
  expect(alarmsFor(frontier, { ...header, seen }, { seq: 4, unread: 0 })).toEqual(alarms)
})

it.each([
  [1, 0, ['replay']],
  [2, 0, []],
  [3, 0, ['gap']],
  [3, 1, []],
  [4, 1, ['gap']],
])('[S8] entry %i of a writer with one read, when %i could not be read', (n, unread, alarms) => {
  const counters = new Map([['0000000000000000', 1]])
  const frontier = frontierAt({ head: 8, chain: new Uint8Array(16), last: unknownEntry, counters })
  expect(alarmsFor(frontier, { ...header, n }, { seq: 9, unread })).toEqual(alarms)
})
