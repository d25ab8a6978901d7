import type { IsoDate } from '../dates/date.ts'
import { isBlank, isTooLong } from '../writing/length.ts'

/** The questions of the guide that are asked: one from each area, or all of them. */
export const interviewPaths = ['short', 'all'] as const
export type InterviewPath = (typeof interviewPaths)[number]

/** What the other person's page shows: whose turn it is among the questions, and no answer. */
export interface Interview {
  readonly path: InterviewPath
  /** The key of the question she is at; null before the first. */
  readonly turn: string | null
}

/** An interview that is going on, as her own room remembers it. */
export interface InterviewUnderWay {
  /** In hex. */
  readonly roomId: string
  /** Of its host, in base64url. It opens nothing of her own room. */
  readonly key: string
  readonly path: InterviewPath
  readonly mayNote: boolean
  /** In days since 1970-01-01. */
  readonly lastDay: number
}

/** What the interviewer wrote of what she said. His words, in her room. */
export interface InterviewNote extends NoteWords {
  readonly id: string
  readonly on: IsoDate
}

export interface NoteWords {
  readonly question: string
  readonly text: string
}

/** More than a talk can hold: whoever has the link cannot fill her room. */
export const mostNotes = 100

const longestQuestion = 40

/** What came in the letterbox is a stranger's until it has shown what it is; null for what is no note. */
export function parseNote(question: unknown, text: unknown): NoteWords | null {
  if (typeof question !== 'string' || typeof text !== 'string') return null
  if (question === '' || question.length > longestQuestion) return null
  return isBlank(text) || isTooLong('note', text) ? null : { question, text: text.trim() }
}

/** Her answer with the note's words under her own; null when it would be too long. */
export function answerWithNote(answer: string, note: string): string | null {
  const own = answer.trimEnd()
  const together = own === '' ? note : `${own}\n${note}`
  return isTooLong('answer', together) ? null : together
}
