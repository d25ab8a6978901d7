import { expect, it } from 'vitest'

import { Bucket } from './bucket.ts'

/** How many of so many tries are let through at one moment. */
function takes(bucket: Bucket, tries: number, nowMs: number): number {
  return Array.from({ length: tries }, () => bucket.take(2, 6, nowMs)).filter(Boolean).length
}

it('[R15] a bucket holds so much at once, earns it again by the second, and never more', () => {
  const bucket = new Bucket(6, 0)
  expect(takes(bucket, 9, 0)).toBe(6)
  expect(takes(bucket, 9, 1500)).toBe(3)
  expect(takes(bucket, 99, 1_000_000)).toBe(6)
})

it('[R15] a clock that is set back takes nothing away, and gives nothing twice', () => {
  const bucket = new Bucket(6, 1_000_000)
  expect(takes(bucket, 2, 1_000_000)).toBe(2)
  expect(takes(bucket, 9, 0)).toBe(4)
  expect(takes(bucket, 9, 1000)).toBe(2)
})
