import { expect, test } from 'vitest'

import type { Field } from '../group/fields.ts'
import { canHaveMoved, movementsSince } from './movements.ts'
import type { OnTheMap, Place } from './places.ts'

const map = (places: Readonly<Record<string, Place>>): OnTheMap => ({
  placed: new Map(Object.entries(places).map(([item, place]) => [item, { place, by: null }])),
  suggested: new Map(),
})

const among = (...items: readonly string[]) => ({ items, withAnswers: true })

test('[D139] what lies in another field than last time has moved; what came out of the tray has not', () => {
  const before = map({ A1: 'focus', A2: 'hold', B1: 'tray', B2: 'focus' })
  const now = map({ A1: 'hold', A2: 'hold', B1: 'focus', B2: 'tray', C1: 'focus' })

  expect(movementsSince(before, now, among('A1', 'A2', 'B1', 'B2', 'C1'))).toEqual([
    { item: 'A1', from: 'focus', to: 'hold' },
  ])
})

test('[D139] an item that is asked no more, or in other words, is not compared', () => {
  expect(movementsSince(map({ A1: 'focus' }), map({ own: 'hold' }), among('own'))).toEqual([])
})

test('[D223] what only the answers suggest counts as moved where two rounds may be compared, and else not', () => {
  const suggested = (field: Field): OnTheMap => ({
    ...map({}),
    suggested: new Map([['A1', field]]),
  })
  const items = ['A1']
  const [before, now] = [suggested('focus'), suggested('hold')]
  const put = map({ A1: 'hold' })

  expect(movementsSince(before, now, { items, withAnswers: true })).toEqual([
    { item: 'A1', from: 'focus', to: 'hold' },
  ])
  expect(movementsSince(before, now, { items, withAnswers: false })).toEqual([])
  expect(movementsSince(before, put, { items, withAnswers: false })).toEqual([])
  expect(movementsSince(map({ A1: 'focus' }), put, { items, withAnswers: false })).toHaveLength(1)
})

test('[D594] while all wait in the tray it is not said that nothing has moved', () => {
  const waiting = { ...map({ A1: 'tray' }), suggested: new Map([['B1', 'focus' as const]]) }
  const items = ['A1', 'B1']

  expect(canHaveMoved(waiting, { items, withAnswers: false })).toBe(false)
  expect(canHaveMoved(waiting, { items, withAnswers: true })).toBe(true)
  expect(canHaveMoved(map({ A1: 'hold' }), { items, withAnswers: false })).toBe(true)
})
