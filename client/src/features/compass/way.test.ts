import { expect, test } from 'vitest'

import { parseRoute } from '#app/route.ts'
import { addDays, directions, parseDate, type IsoDate } from '#domain'

import { besides, hrefOfPlace, placeAt } from './way.ts'

const today = parseDate('2026-11-22') ?? ('' as IsoDate)

test.each(directions)('the address of %s leads back to it', (direction) => {
  const route = parseRoute(hrefOfPlace({ date: today, direction }))

  expect(route.at).toBe('own-room')
  expect(route.at === 'own-room' && placeAt(route.steps, today)).toEqual({ date: today, direction })
})

test('a day that has not come, a day that does not exist and an unknown direction are no place', () => {
  expect(placeAt(['kompas', addDays(today, 1), 'op'], today)).toBeNull()
  expect(placeAt(['kompas', '2026-02-30', 'op'], today)).toBeNull()
  expect(placeAt(['kompas', today, 'ned'], today)).toBeNull()
  expect(placeAt(['kompas'], today)).toBeNull()
})

test('the way goes through all six, once', () => {
  expect(besides('up')).toEqual({ at: 1, before: null, after: 'management' })
  expect(besides('out')).toEqual({ at: 6, before: 'across', after: null })
})
