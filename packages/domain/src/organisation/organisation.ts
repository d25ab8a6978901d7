import { isTooLong } from '../writing/length.ts'
import type { Allowed } from '../writing/allowed.ts'

/** The room in which an organisation makes its plan. */
export interface Organisation {
  readonly name: string
  /** Whose name stands under the plan; empty until somebody has said. */
  readonly owner: string
}

/** What is done with a plan, in this order. */
export const planSteps = ['prioritise', 'qualify', 'publish'] as const
export type PlanStep = (typeof planSteps)[number]

/** The room is found again by its name, so it always has one. */
export function mayNameOrganisation(name: string): Allowed<'empty' | 'tooLong'> {
  if (name.trim() === '') return { ok: false, reason: 'empty' }
  return isTooLong('name', name.trim()) ? { ok: false, reason: 'tooLong' } : { ok: true }
}

/** Empty takes the name away: nobody owns the plan then, and that is said. */
export function mayOwn(name: string): Allowed<'tooLong'> {
  return isTooLong('name', name.trim()) ? { ok: false, reason: 'tooLong' } : { ok: true }
}
