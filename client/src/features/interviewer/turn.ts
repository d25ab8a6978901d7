import { allQuestions, mainQuestions, type QuestionKey } from '#content'
import type { Interview } from '#domain'

export interface Turn {
  readonly question: QuestionKey
  readonly at: number
  readonly of: number
  readonly before: QuestionKey | null
  readonly after: QuestionKey | null
}

function questionsOf({ path }: Interview): readonly QuestionKey[] {
  return path === 'all' ? allQuestions : mainQuestions
}

/** Where a key is on the interview's path. A question outside a short path is shown, with the whole guide round it. */
export function turnAt(interview: Interview, key: string | null): Turn | null {
  const onPath = questionsOf(interview)
  const questions = onPath.some((one) => one === key) ? onPath : allQuestions
  const index = questions.findIndex((one) => one === key)
  const question = questions[index]
  if (question === undefined) return null
  return {
    question,
    at: index + 1,
    of: questions.length,
    before: questions[index - 1] ?? null,
    after: questions[index + 1] ?? null,
  }
}

export function firstQuestion(interview: Interview): QuestionKey {
  return questionsOf(interview)[0] ?? mainQuestions[0]
}
