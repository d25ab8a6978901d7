import fc from 'fast-check'
import { expect, test } from 'vitest'

import { parseOrganisationPlan } from './parse-plan.ts'
import { anyPlan } from './plan.fixture.ts'

test('[D273] a plan kept as plain values is read as it was, but for help cards without a name', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const kept: unknown = JSON.parse(JSON.stringify(plan))
      const helpCards = plan.helpCards.filter(({ name }) => name.trim() !== '')
      expect(parseOrganisationPlan(kept)).toEqual({ ...plan, helpCards })
    }),
  )
})

test('[D273] whatever comes is a plan or nothing', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const plan = parseOrganisationPlan(value)
      expect(plan === null || Array.isArray(plan.cards)).toBe(true)
      expect(
        parseOrganisationPlan({ cards: [value], helpCards: value, sections: value }),
      ).not.toBeNull()
    }),
  )
  expect(parseOrganisationPlan({ owner: 'Sara' })).toBeNull()
})
