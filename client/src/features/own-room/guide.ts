import { allQuestions, mainQuestions, type QuestionKey } from '#content'
import type { OwnRoom } from '#domain'

/** The short path asks one question from each area; the long one asks them all. */
export type GuidePath = 'short' | 'all'

function questionsOn(path: GuidePath): readonly QuestionKey[] {
  return path === 'all' ? allQuestions : mainQuestions
}

export function questionAt(step: string | undefined, path: GuidePath): QuestionKey | null {
  return questionsOn(path).find((key) => key === step) ?? null
}

/** The first question on the path that has no answer; null when each has one. */
export function placeToResume(
  { answers }: Pick<OwnRoom, 'answers'>,
  path: GuidePath,
): QuestionKey | null {
  return questionsOn(path).find((key) => (answers[key] ?? '').trim() === '') ?? null
}

/** Whether she has written anything yet, on either path. */
export function isBegun({ answers }: Pick<OwnRoom, 'answers'>): boolean {
  return allQuestions.some((key) => (answers[key] ?? '').trim() !== '')
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
