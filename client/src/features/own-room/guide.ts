import { guide, mainQuestions, type QuestionKey } from '#content'

/** The short path asks one question from each area; the long one asks them all. */
export type GuidePath = 'short' | 'all'

export const allQuestions: readonly QuestionKey[] = guide.flatMap(({ questions }) => questions)

export function questionsOn(path: GuidePath): readonly QuestionKey[] {
  return path === 'all' ? allQuestions : mainQuestions
}

export function questionAt(step: string | undefined, path: GuidePath): QuestionKey | null {
  return questionsOn(path).find((key) => key === step) ?? null
}

/** The first of the three that waits for an answer; null when none does. */
export function placeToResume(answers: Readonly<Record<string, string>>): QuestionKey | null {
  return mainQuestions.find((key) => (answers[key] ?? '').trim() === '') ?? null
}

export interface Neighbours {
  readonly at: number
  readonly of: number
  readonly before: QuestionKey | null
  readonly after: QuestionKey | null
}

export function neighbours(key: QuestionKey, path: GuidePath): Neighbours {
  const questions = questionsOn(path)
  const index = questions.indexOf(key)
  return {
    at: index + 1,
    of: questions.length,
    before: questions[index - 1] ?? null,
    after: questions[index + 1] ?? null,
  }
}
