import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import {
  letterState,
  mayTakeIn,
  mostUnanswered,
  nextReply,
  parsePlanNews,
  parseWelcome,
} from './organisation-letter.ts'

const reply = { n: 1, verdict: 'taken', why: 'Det er med' } as const

test('[D370] a welcome has the organisation’s name, and whether enough groups are linked', () => {
  expect(parseWelcome('Fjordby', true)).toEqual({ name: 'Fjordby', isEnough: true })
  for (const name of ['', ' ', 'x'.repeat(61), 7, null]) expect(parseWelcome(name, true)).toBeNull()
  expect(parseWelcome('Fjordby', 'yes')).toBeNull()
})

test('[D371] a plan is named by its page’s number and edition, and never by an address', () => {
  const page = 'A'.repeat(22)
  expect(parsePlanNews(page, 3)).toEqual({ page, edition: 3 })
  for (const other of ['https://ondt.example/', '../../'.padEnd(22, 'a'), 'A'.repeat(23), 7]) {
    expect(parsePlanNews(other, 1)).toBeNull()
  }
  fc.assert(
    fc.property(fc.anything(), fc.anything(), (one, edition) => {
      const news = parsePlanNews(one, edition)
      expect(news === null || /^[\w-]{22}$/.test(news.page)).toBe(true)
    }),
  )
})

test('[D372] so many letters without an answer are taken in, and no more', () => {
  const letters = (count: number) => Array.from({ length: count }, () => ({ replies: [] }))

  expect(mayTakeIn(letters(mostUnanswered - 1))).toBe(true)
  expect(mayTakeIn(letters(mostUnanswered))).toBe(false)
  expect(mayTakeIn(Array.from({ length: mostUnanswered }, () => ({ replies: [reply] })))).toBe(true)
})

test('[D373] a later reply has the next number', () => {
  expect(nextReply([])).toBe(1)
  expect(nextReply([reply, { ...reply, n: 4 }])).toBe(5)
})

test('[D374] a letter is as far as it has come, and may be sent anew only where it never came', () => {
  const sent = { sentTo: 'box', isOver: false, isDelivered: false, isAnswered: false }

  expect(letterState({ ...sent, sentTo: null })).toBe('unsent')
  expect(letterState(sent)).toBe('waiting')
  expect(letterState({ ...sent, isOver: true })).toBe('over')
  expect(letterState({ ...sent, isOver: true, isDelivered: true })).toBe('delivered')
  expect(letterState({ ...sent, isAnswered: true })).toBe('answered')
})
