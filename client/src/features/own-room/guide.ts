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

/** Where she wrote last, or the first of the three without an answer; null when each has one. */
export function placeToResume({
  answers,
  place,
}: Pick<OwnRoom, 'answers' | 'place'>): QuestionKey | null {
  const waiting = mainQuestions.find((key) => (answers[key] ?? '').trim() === '')
  if (waiting === undefined) return null
  return mainQuestions.find((key) => key === place) ?? waiting
}

/** Where she wrote last, on the long path; null before the first word. */
export function placeOnLongPath({ place }: Pick<OwnRoom, 'place'>): QuestionKey | null {
  return allQuestions.find((key) => key === place) ?? null
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
