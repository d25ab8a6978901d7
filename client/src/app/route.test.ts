import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import { hrefOf, parseRoute, type Route } from './route.ts'

test('an empty fragment is the start', () => {
  for (const fragment of ['', '#', '#/', '/']) {
    expect(parseRoute(fragment)).toEqual({ at: 'start', stray: false })
  }
})

test('an address nobody knows is the start, marked as a stray', () => {
  for (const fragment of [
    '#/regnskab',
    '#/samtale',
    '#/link/mere',
    '#/hjaelp/x',
    '#/interview',
    '#/%E0%A4%A',
  ]) {
    expect(parseRoute(fragment)).toEqual({ at: 'start', stray: true })
  }
})

test('the own room keeps its steps, and carrying and the key card are places of their own', () => {
  expect(parseRoute('#/mit-rum/spoergsmaal/2')).toEqual({
    at: 'own-room',
    steps: ['spoergsmaal', '2'],
  })
  expect(parseRoute('#/mit-rum/tag-med/vis')).toEqual({ at: 'carry', steps: ['vis'] })
  expect(parseRoute('#/mit-rum/noeglekort')).toEqual({ at: 'key-card', handle: null })
})

test('a room that gets a new key is found by its handle', () => {
  expect(parseRoute('#/mine-rum/k3/ny-noegle/hvem')).toEqual({
    at: 'new-key',
    handle: 'k3',
    steps: ['hvem'],
  })
  expect(parseRoute('#/mine-rum/k3')).toEqual({ at: 'start', stray: true })
})

test('a dialogue is found by its handle', () => {
  expect(parseRoute('#/samtale/k3/aftaler')).toEqual({
    at: 'dialogue',
    handle: 'k3',
    steps: ['aftaler'],
  })
  expect(parseRoute('#/samtale/k3/noeglekort')).toEqual({ at: 'key-card', handle: 'k3' })
})

test('a programme begins by a way of its own, and not without one', () => {
  expect(parseRoute('#/forloeb/groupFirst')).toEqual({ at: 'new-programme', path: 'groupFirst' })
  expect(parseRoute('#/forloeb')).toEqual({ at: 'start', stray: true })
})

test('a leadership group is made where it has no handle, and found where it has one', () => {
  expect(parseRoute('#/ledergruppe')).toEqual({ at: 'new-group' })
  expect(parseRoute('#/ledergruppe/k3/forbered')).toEqual({
    at: 'group',
    handle: 'k3',
    steps: ['forbered'],
  })
})

test('an organisation’s room is made where it has no handle, and found where it has one', () => {
  expect(parseRoute('#/organisation')).toEqual({ at: 'new-organisation' })
  expect(parseRoute('#/organisation/k3/inviter')).toEqual({
    at: 'organisation',
    handle: 'k3',
    steps: ['inviter'],
  })
})

const step = fc.stringMatching(/^[a-zæøå0-9 %#/]{1,8}$/)
const steps = fc.array(fc.stringMatching(/^s[a-zæøå0-9 %#/]{1,8}$/), { maxLength: 3 })
const anyRoute: fc.Arbitrary<Route> = fc.oneof(
  fc.constantFrom<Route>(
    { at: 'start', stray: false },
    { at: 'rooms' },
    { at: 'join' },
    { at: 'device' },
    { at: 'nearest' },
    { at: 'help', about: null },
    { at: 'help', about: 'own-leader' },
    { at: 'role-guide', role: null },
    { at: 'role-guide', role: 'hr' },
    { at: 'start-path' },
    { at: 'findings' },
    { at: 'about' },
    { at: 'tool-rating' },
    { at: 'who-sees' },
    { at: 'new-group' },
    { at: 'new-organisation' },
    { at: 'new-workshop' },
    { at: 'key-card', handle: null },
  ),
  steps.map((some) => ({ at: 'own-room', steps: some }) as const),
  steps.map((some) => ({ at: 'carry', steps: some }) as const),
  steps.map((some) => ({ at: 'backup', steps: some }) as const),
  fc.tuple(step, steps).map(([handle, some]) => ({ at: 'dialogue', handle, steps: some }) as const),
  fc
    .tuple(step, steps)
    .map(([handle, some]) => ({ at: 'organisation', handle, steps: some }) as const),
  fc.tuple(step, steps).map(([handle, some]) => ({ at: 'workshop', handle, steps: some }) as const),
  fc.tuple(step, steps).map(([handle, some]) => ({ at: 'group', handle, steps: some }) as const),
  fc.tuple(step, steps).map(([handle, some]) => ({ at: 'new-key', handle, steps: some }) as const),
  step.map((handle) => ({ at: 'key-card', handle }) as const),
  step.map((handle) => ({ at: 'interview', handle }) as const),
)

test('every route is read back from its own address', () => {
  const comesBack = fc.property(anyRoute, (route) => {
    expect(parseRoute(hrefOf(route))).toEqual(route)
  })
  expect(() => fc.assert(comesBack)).not.toThrow()
})

test('no fragment, however garbled, breaks the reading', () => {
  const isRead = fc.property(fc.string(), (fragment) => 'at' in parseRoute(fragment))
  expect(() => fc.assert(isRead)).not.toThrow()
})
