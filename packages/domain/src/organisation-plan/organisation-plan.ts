import type { IsoDate } from '../dates/date.ts'
import type { HelpCard } from './help-card.ts'
import type { MatrixCard } from './matrix-card.ts'

/** What stands beside the matrix. */
export const planSections = ['where', 'signs', 'support', 'newLeaders'] as const
export type PlanSection = (typeof planSections)[number]

/**
 * All that a version of the plan is made of. What was found out on the way, in the notes to each card,
 * is not in it: that stays in the room.
 */
export interface OrganisationPlan {
  readonly organisation: string
  /** Whose name stands under it; empty until somebody has said. */
  readonly owner: string
  /** In the order they were written. What was put away is not among them. */
  readonly cards: readonly MatrixCard[]
  readonly sections: Readonly<Record<PlanSection, string>>
  readonly helpCards: readonly HelpCard[]
  /** When they look at it anew; null until they have said. */
  readonly reviewOn: IsoDate | null
}
