import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { changesInPlan, thingsIn, type PlanChange, type PlanThing } from './changes.ts'
import { anyPlan, card, planOf } from './plan.fixture.ts'

type Things = ReadonlyMap<string, ReadonlyMap<string, string>>

const keyed = (things: readonly PlanThing[]): Things =>
  new Map(things.map(({ kind, id, parts }) => [`${kind}/${id}`, parts]))

/** What the changes make of the things they were found from. */
function applied(things: Things, changes: readonly PlanChange[]): Things {
  const made = new Map(things)
  for (const { kind, id, what, parts } of changes) {
    const key = `${kind}/${id}`
    const known = new Map(what === 'added' ? [] : made.get(key))
    for (const { part, before, after } of parts) {
      expect(known.get(part) ?? '').toBe(before)
      if (after === '') known.delete(part)
      else known.set(part, after)
    }
    if (what === 'gone') made.delete(key)
    else made.set(key, known)
  }
  return made
}

describe('what has changed since a version', () => {
  test('[D271] is nothing between a plan and itself', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        expect(changesInPlan(plan, plan)).toEqual([])
      }),
    )
  })

  test('[D271] is enough to make the one plan of the other, and no more than that', () => {
    fc.assert(
      fc.property(anyPlan, anyPlan, (before, after) => {
        const changes = changesInPlan(before, after)
        expect(applied(keyed(thingsIn(before)), changes)).toEqual(keyed(thingsIn(after)))
        for (const { what, parts } of changes)
          expect(what !== 'changed' || parts.length > 0).toBe(true)
      }),
    )
  })

  test('[D271] seen the other way is the same, turned round', () => {
    const turned = { added: 'gone', gone: 'added', changed: 'changed' } as const
    const sorted = (changes: readonly PlanChange[]) =>
      changes
        .map(({ kind, id, what, parts }) => ({
          key: `${kind}/${id}`,
          what,
          parts: parts.toSorted((one, other) => (one.part < other.part ? -1 : 1)),
        }))
        .toSorted((one, other) => (one.key < other.key ? -1 : 1))
    fc.assert(
      fc.property(anyPlan, anyPlan, (one, other) => {
        const back = changesInPlan(other, one).map((change) => ({
          ...change,
          what: turned[change.what],
          parts: change.parts.map(({ part, before, after }) => ({
            part,
            before: after,
            after: before,
          })),
        }))
        expect(sorted(back)).toEqual(sorted(changesInPlan(one, other)))
      }),
    )
  })

  test('[D271] tells a card that was moved, a task that is done and an owner who is new', () => {
    const task = { id: 't', what: 'Ring', who: '', when: '' }
    const before = planOf([card('a', { title: 'Tid', tasks: [{ ...task, state: 'open' }] })])
    const after = planOf(
      [card('a', { title: 'Tid', spot: 'top.low', tasks: [{ ...task, state: 'done' }] })],
      { owner: 'Sara' },
    )

    expect(changesInPlan(before, after)).toEqual([
      {
        kind: 'plan',
        id: '',
        what: 'changed',
        parts: [{ part: 'owner', before: '', after: 'Sara' }],
      },
      {
        kind: 'card',
        id: 'a',
        what: 'changed',
        parts: [{ part: 'spot', before: 'tray', after: 'top.low' }],
      },
      {
        kind: 'task',
        id: 't',
        what: 'changed',
        parts: [{ part: 'state', before: 'open', after: 'done' }],
      },
    ])
  })
})
