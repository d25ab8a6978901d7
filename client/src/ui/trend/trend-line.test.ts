import { expect, test } from 'vitest'

import { pointsOf, trendHeight, trendWidth } from './trend-line.ts'

const scale = { lowest: 1, highest: 5 }

test('the first is to the left, the last to the right, and more is higher', () => {
  const [first, , last] = pointsOf([1, 3, 5], scale)

  expect(first?.x).toBeLessThan(last?.x ?? 0)
  expect(first?.y).toBeGreaterThan(last?.y ?? 0)
  for (const { x, y } of pointsOf([1, 3, 5], scale)) {
    expect(x).toBeGreaterThanOrEqual(0)
    expect(x).toBeLessThanOrEqual(trendWidth)
    expect(y).toBeGreaterThanOrEqual(0)
    expect(y).toBeLessThanOrEqual(trendHeight)
  }
})

test('what is not known has no point', () => {
  expect(pointsOf([1, null, 5], scale)).toHaveLength(2)
})
