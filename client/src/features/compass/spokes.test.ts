import { expect, test } from 'vitest'

import { looksFrom, parseDate, type Degree, type IsoDate } from '#domain'

import { spokesOf } from './spokes.ts'

const date = parseDate('2026-11-22') ?? ('' as IsoDate)

function lookWith(today: Degree) {
  const [look] = looksFrom([{ date, direction: 'team', axis: 'today', degree: today }])
  if (look === undefined) throw new Error('nothing is rated')
  return look
}

function teamOf(today: Degree, last: Degree | null) {
  const spokes = spokesOf(lookWith(today), last === null ? null : lookWith(last))
  return spokes.find(({ direction }) => direction === 'team')
}

test('the first direction points up, and the fourth down', () => {
  const spokes = spokesOf(lookWith(3), null)

  expect(spokes.map(({ angle }) => angle)).toEqual([0, 60, 120, 180, 240, 300])
  expect(spokes[0]?.to.y).toBeLessThan(0)
  expect(spokes[3]?.to.y).toBeGreaterThan(0)
})

test('a higher degree lies further out', () => {
  const [low, high] = [teamOf(2, null), teamOf(5, null)]

  expect(low?.today?.y).toBeLessThan(high?.today?.y ?? 0)
})

test('what she skipped has no mark, and what is as last time has no second one', () => {
  expect(teamOf(3, null)?.importance).toBeNull()
  expect(teamOf(3, null)?.before).toBeNull()
  expect(teamOf(3, 3)?.before).toBeNull()
  expect(teamOf(3, 1)?.before).not.toBeNull()
})
