import { parseDate, parseOrganisationPlan, type IsoDate, type OrganisationPlan } from '#domain'
import type { Doc } from 'yjs'

import { change } from '../room/kind.ts'
import { fieldsOf, mapOf, roundOf, textOf } from '../room/stranger.ts'

// planVersions     number → { on, plan }     written once

/** The plan as it was shared. */
export interface PlanVersion {
  readonly number: number
  readonly on: IsoDate
  readonly plan: OrganisationPlan
}

/** Newest first. */
export function readPlanVersions(doc: Doc): readonly PlanVersion[] {
  return [...mapOf(doc, 'planVersions').entries()]
    .flatMap(([key, value]) => parseVersion(Number(key), value) ?? [])
    .toSorted((one, other) => other.number - one.number)
}

function parseVersion(said: number, value: unknown): PlanVersion | null {
  const number = roundOf(said)
  const on = parseDate(textOf(fieldsOf(value)['on']))
  const plan = parseOrganisationPlan(fieldsOf(value)['plan'])
  return number === null || on === null || plan === null ? null : { number, on, plan }
}

/** What was shared stays as it was: a number that is taken is not written anew. */
export function keepPlanVersion(doc: Doc, { number, on, plan }: PlanVersion): void {
  const key = String(number)
  if (mapOf(doc, 'planVersions').has(key)) return
  change(doc, () => mapOf(doc, 'planVersions').set(key, { on, plan: plan }))
}
