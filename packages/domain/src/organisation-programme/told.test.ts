import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { parseStepDone, parseToldSteps, roomsToTell, toldLast } from './told.ts'

const mark = 'abcdefghijkl'
const told = (fields: object) => parseToldSteps(new Map(Object.entries(fields)))
const whole = {
  name: 'Fjordby',
  n: 1,
  mark,
  steps: [
    { id: 'talk', what: '', on: null },
    { id: 'own-step', what: 'Vi mødes', on: '2027-02-01' },
  ],
}

test('[D400] a room is told of at most twenty steps, each with words or as it was offered, and a day or none', () => {
  expect(told(whole)).toEqual(whole)
  for (const other of [
    { name: ' ' },
    { name: 'x'.repeat(61) },
    { n: 0 },
    { mark: 'https://ondt.example/' },
    { steps: Array.from({ length: 21 }, () => whole.steps[0]) },
    { steps: [{ id: 'own-step', what: ' ', on: null }] },
    { steps: [{ id: 'talk', what: 'x'.repeat(161), on: null }] },
    { steps: [{ id: 'talk', what: '', on: '2027-02-30' }] },
    { steps: [{ id: '../..', what: 'a', on: null }] },
    { steps: 'talk' },
  ]) {
    expect(told({ ...whole, ...other })).toBeNull()
  }
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.anything()), (fields) => {
      expect(told(fields)).toBeNull()
    }),
  )
})

test('[D400] the steps that were told last hold, in whatever order they came', () => {
  const each = fc.record({
    n: fc.integer({ min: 1, max: 4 }),
    mark: fc.constantFrom('aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'),
  })
  expect(toldLast([])).toBeNull()
  fc.assert(
    fc.property(fc.array(each, { minLength: 1 }), (many) => {
      const last = toldLast(many)
      expect(last?.n).toBe(Math.max(...many.map(({ n }) => n)))
      expect(toldLast([...many, ...many].toReversed())).toEqual(last)
    }),
  )
})

test('[D401] what a room says when it is done is which step and a mark, and nothing else', () => {
  expect(parseStepDone('talk', mark)).toEqual({ step: 'talk', mark })
  for (const other of ['', 'a', 'x'.repeat(30), 'KANARIE sagde', null, 7]) {
    expect(parseStepDone(other, mark)).toBeNull()
    expect(parseStepDone('talk', other)).toBeNull()
  }
})

test('[D402] of fewer than three rooms it is told that they are fewer than three', () => {
  expect([0, 1, 2, 3, 12].map(roomsToTell)).toEqual(['few', 'few', 'few', 3, 12])
})
