import type { PlanNow, PlanWriter } from '#app/organisation-plan.ts'
import type { OrganisationHere } from '#app/organisation.ts'
import type { ScreenProps } from '#app/app.ts'

/** What every screen of the plan is given. */
export interface InPlan extends ScreenProps<'organisation'> {
  readonly here: OrganisationHere
  readonly now: PlanNow
  /** Null for who looks on. */
  readonly writer: PlanWriter | null
}
