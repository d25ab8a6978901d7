import { addMonths, type IsoDate } from '../dates/date.ts'
import { isBlank } from '../writing/length.ts'
import { changesInPlan } from './changes.ts'
import { inReadingOrder } from './missing.ts'
import type { MatrixCard } from './matrix-card.ts'
import { columnOf } from './matrix.ts'
import type { OrganisationPlan } from './organisation-plan.ts'
import type { PlanTask } from './task.ts'

export interface FollowedTask extends PlanTask {
  readonly card: MatrixCard
}

/** Everything somebody does: each card's own action and its tasks, card by card. */
export function tasksIn({ cards }: Pick<OrganisationPlan, 'cards'>): readonly FollowedTask[] {
  return inReadingOrder(cards).flatMap((card) =>
    [...ownAction(card), ...card.tasks]
      .filter(({ what }) => !isBlank(what))
      .map((task) => ({ ...task, card })),
  )
}

/** Only of what must be lifted, and of what is not placed yet. Its id is the card's. */
function ownAction({ id, spot, action, who, when, state }: MatrixCard): readonly PlanTask[] {
  const isToLift = columnOf(spot) === 'low' || spot === 'tray'
  return isToLift ? [{ id, what: action, who, when, state }] : []
}

const monthsToReview = 6

/** The day they chose; half a year from a day, until they have. */
function reviewDay({ reviewOn }: Pick<OrganisationPlan, 'reviewOn'>, from: IsoDate): IsoDate {
  return reviewOn ?? addMonths(from, monthsToReview)
}

/** Counted from the day the plan was last shared: from today it would move on for ever, and never come. */
export function reviewToCome(
  plan: Pick<OrganisationPlan, 'reviewOn'>,
  { sharedOn, today }: { readonly sharedOn: IsoDate | undefined; readonly today: IsoDate },
): IsoDate {
  return reviewDay(plan, sharedOn ?? today)
}

/** As the next edition will say it: from today, if anything in the plan has changed since it was last shared. */
export function reviewToShare(
  plan: OrganisationPlan,
  { lastShared, today }: { readonly lastShared: SharedPlan | null; readonly today: IsoDate },
): IsoDate {
  const isNews = lastShared === null || changesInPlan(lastShared.plan, plan).length > 0
  return reviewToCome(plan, { sharedOn: isNews ? undefined : lastShared.on, today })
}

interface SharedPlan {
  readonly on: IsoDate
  readonly plan: OrganisationPlan
}
