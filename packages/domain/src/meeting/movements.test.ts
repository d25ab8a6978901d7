import { expect, test } from 'vitest'

import { movementsSince } from './movements.ts'
import type { OnTheMap, Place } from './places.ts'

const map = (places: Readonly<Record<string, Place>>): OnTheMap => ({
  placed: new Map(Object.entries(places).map(([item, place]) => [item, { place, by: null }])),
  suggested: new Map(),
})

test('[D139] what lies in another field than last time has moved; what came out of the tray has not', () => {
  const before = map({ A1: 'focus', A2: 'hold', B1: 'tray', B2: 'focus' })
  const now = map({ A1: 'hold', A2: 'hold', B1: 'focus', B2: 'tray', C1: 'focus' })

  expect(movementsSince(before, now, ['A1', 'A2', 'B1', 'B2', 'C1'])).toEqual([
    { item: 'A1', from: 'focus', to: 'hold' },
  ])
})

test('[D139] an item that is asked no more, or in other words, is not compared', () => {
  expect(movementsSince(map({ A1: 'focus' }), map({ own: 'hold' }), ['own'])).toEqual([])
})
