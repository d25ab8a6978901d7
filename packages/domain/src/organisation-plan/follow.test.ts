import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseDate } from '../dates/date.ts'
import { reviewToCome, reviewToShare, tasksIn } from './follow.ts'
import { anyPlan, card, planOf } from './plan.fixture.ts'
import { mayAddTask, parseTaskState, taskStates, type PlanTask } from './task.ts'

const task: PlanTask = { id: 't', what: 'Ring til HR', who: 'Ida', when: 'maj', state: 'done' }

describe('the tasks of a plan', () => {
  test('[D268] are the action of each card to lift, and the tasks of every card', () => {
    const low = card('a', {
      spot: 'groups.low',
      action: 'Kortere møder',
      who: 'Jonas',
      when: 'juni',
      state: 'underWay',
      tasks: [task],
    })
    const high = card('b', { spot: 'top.high', action: 'skrevet før', tasks: [] })

    expect(tasksIn(planOf([high, low]))).toEqual([
      { id: 'a', what: 'Kortere møder', who: 'Jonas', when: 'juni', state: 'underWay', card: low },
      { ...task, card: low },
    ])
  })

  test('[D268] have something to do, each of them', () => {
    fc.assert(
      fc.property(anyPlan, (plan) => {
        for (const { what } of tasksIn(plan)) expect(what.trim()).not.toBe('')
      }),
    )
  })

  test('[D268] are open, under way, done or dropped, and a card has no more than twelve', () => {
    expect(taskStates.map(parseTaskState)).toEqual([...taskStates])
    expect(parseTaskState('late')).toBeNull()
    const twelve = Array.from({ length: 12 }, () => task)
    expect(mayAddTask(twelve.slice(1))).toEqual({ ok: true })
    expect(mayAddTask(twelve)).toEqual({ ok: false, reason: 'full' })
  })
})

test('[D272] the plan is looked at anew on the day they chose, or half a year on', () => {
  const day = parseDate('2026-11-27')
  const chosen = parseDate('2027-02-01')
  if (day === null || chosen === null) throw new Error('days')

  const at = { sharedOn: undefined, today: day }
  expect(reviewToCome({ reviewOn: null }, at)).toBe('2027-05-27')
  expect(reviewToCome({ reviewOn: chosen }, at)).toBe('2027-02-01')
})

test('[D395] a plan that was shared is looked at half a year after that, however late it is', () => {
  const [shared, later, chosen] = ['2026-11-27', '2027-04-01', '2027-02-01'].map(parseDate)
  if (!shared || !later || !chosen) throw new Error('days')

  const at = { sharedOn: shared, today: later }
  expect(reviewToCome({ reviewOn: null }, at)).toBe('2027-05-27')
  expect(reviewToCome({ reviewOn: chosen }, at)).toBe('2027-02-01')
  expect(reviewToCome({ reviewOn: null }, { sharedOn: undefined, today: later })).toBe('2027-10-01')
})

test('[D403] what is about to be shared counts it from today, if anything has changed since the last time', () => {
  const [on, today] = ['2026-11-27', '2027-04-01'].map(parseDate)
  if (!on || !today) throw new Error('days')
  const plan = { ...planOf([card('a', { title: 'Åben dør' })]), reviewOn: null }
  const lastShared = { on, plan }

  expect(reviewToShare(plan, { lastShared, today })).toBe('2027-05-27')
  const changed = { ...plan, owner: 'En anden' }
  expect(reviewToShare(changed, { lastShared, today })).toBe('2027-10-01')
  expect(reviewToShare(plan, { lastShared: null, today })).toBe('2027-10-01')
})
