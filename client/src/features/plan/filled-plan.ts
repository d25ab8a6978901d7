import { dateInWords } from '#app/calendar.ts'
import type { InOwnRoom } from '#app/own-room.ts'
import { foundFor } from '#app/plan.ts'
import { planQuestions } from '#content'
import { fillPlan, nextCheck, type FilledCell, type PlanCell } from '#domain'

export type FilledPlan = Readonly<Record<PlanCell, FilledCell>>

/** What is found comes from her answers and her promise, and when she means to look at it. */
export function filledPlan({ app, here, words }: InOwnRoom): FilledPlan {
  const { contract, plan } = here.room.value
  const { rhythm } = contract
  const own = words.contract.rhythm
  const due = nextCheck(contract)
  const rhythmInWords = rhythm === null || due === null ? '' : `${own.choices[rhythm.rhythm]}. `
  const dayInWords = due === null ? '' : own.next(dateInWords(due, app.choices.language.value))
  return fillPlan(plan, {
    ...foundFor(here.room.value, planQuestions),
    'self.followup': `${rhythmInWords}${dayInWords}`,
  })
}
