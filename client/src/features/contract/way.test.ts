import { expect, test } from 'vitest'

import { parseRoute } from '#app/route.ts'
import { addDays, clauses, parseDate, type IsoDate } from '#domain'

import { hrefOfPlace, placeAt, type Place } from './way.ts'

const today = parseDate('2026-11-22') ?? ('' as IsoDate)

const places: readonly Place[] = [
  { at: 'home' },
  { at: 'rhythm' },
  { at: 'check', date: today },
  ...clauses.map((clause) => ({ at: 'write', clause }) as const),
]

test.each(places)('the address of %j leads back to it', (place) => {
  const route = parseRoute(hrefOfPlace(place))

  expect(route.at === 'own-room' && placeAt(route.steps, today)).toEqual(place)
})

test('a day that has not come and an unknown step lead home', () => {
  expect(placeAt(['loefte', 'set-efter', addDays(today, 1)], today)).toEqual({ at: 'home' })
  expect(placeAt(['loefte', 'set-efter'], today)).toEqual({ at: 'home' })
  expect(placeAt(['loefte', 'andet'], today)).toEqual({ at: 'home' })
})
