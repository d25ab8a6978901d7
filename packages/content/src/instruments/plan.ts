import type { QuestionKey } from './guide.ts'

/** Under which question a cell of the plan is looked for until she writes in it. */
export const planQuestions = {
  'goals.important': 'g0',
  'self.important': 's0',
  'leader.important': 'l0',
  'leader.followup': 'l2',
} as const satisfies Record<string, QuestionKey>
