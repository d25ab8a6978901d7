import { expect, test } from 'vitest'

import { startPaths } from '#content'
import { parseDate, startPathKeys, stepsOnPath } from '#domain'

import { openDevice } from './app.fixture.ts'
import { stepFile } from './programme.ts'

test('[D396] the ways to begin are those of the guide, with its order of tools', () => {
  expect(startPaths.map(({ key }) => key)).toEqual(startPathKeys)
  for (const { key, order } of startPaths) {
    expect([...new Set(stepsOnPath(key).map(({ doer }) => doer))]).toEqual(order)
  }
})

test('[D399] a calendar has the day of a step and a neutral word, and its words only when chosen', () => {
  const { app } = openDevice({})
  const on = parseDate('2027-02-01')
  if (on === null) throw new Error('it is a day')
  const step = { on, title: 'Tid til at se på det' }

  const neutral = stepFile(app, { ...step, named: null }).text
  expect(neutral).toContain('DTSTART;VALUE=DATE:20270201')
  expect(neutral).toContain('SUMMARY:Tid til at se på det')
  expect(neutral).not.toMatch(/leder|forløb|plan/i)
  const named = stepFile(app, { ...step, named: 'Hver leder taler med sin leder' }).text
  expect(named).toContain('SUMMARY:Hver leder taler med sin leder')
})
