/** The interview guide: what is asked, in which order, and which three open the short path. */
export const guide = [
  { key: 'goals', questions: ['g0', 'g1', 'g2', 'g3', 'g4', 'g5'] },
  { key: 'self', questions: ['s0', 's1', 's2', 's3', 's4', 's5', 's6'] },
  { key: 'leader', questions: ['l0', 'l1', 'l2', 'l3', 'l4', 'l5', 'l6'] },
] as const

export type AreaKey = (typeof guide)[number]['key']
export type QuestionKey = (typeof guide)[number]['questions'][number]

/** One from each area: ten minutes instead of forty-five. */
export const mainQuestions = ['g0', 's0', 'l0'] as const satisfies readonly QuestionKey[]

/** The whole guide in its own order. */
export const allQuestions: readonly QuestionKey[] = guide.flatMap(({ questions }) => questions)
