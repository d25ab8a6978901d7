import type { Words } from '#content'
import { fillPlan, nextCheck, type FilledCell, type OwnRoom, type PlanCell } from '#domain'

import { dateInWords } from './calendar.ts'
import type { Language } from './language.ts'
import { foundFor, type QuestionByCell } from './plan.ts'

export type FilledPlan = Readonly<Record<PlanCell, FilledCell>>

/** What a paper of the own room is made from. */
export interface OnPaper {
  readonly language: Language
  readonly words: Words
  readonly room: OwnRoom
}

/** What is found comes from her answers and her promise, and when she means to look at it. */
export function filledPlan(
  { language, words, room }: OnPaper,
  questions: QuestionByCell,
): FilledPlan {
  const { rhythm } = room.contract
  const own = words.contract.rhythm
  const due = nextCheck(room.contract)
  const rhythmInWords = rhythm === null || due === null ? '' : `${own.choices[rhythm.rhythm]}. `
  const dayInWords = due === null ? '' : own.next(dateInWords(due, language))
  return fillPlan(room.plan, {
    ...foundFor(room, questions),
    'self.followup': `${rhythmInWords}${dayInWords}`,
  })
}
