import type { Level } from './items.ts'

/** What is told of a group's answers to one question: never how many. */
export type Band = 'mostHigh' | 'mostLow' | 'split' | 'tooFew'

const bands: readonly Band[] = ['mostHigh', 'mostLow', 'split', 'tooFew']

export function parseBand(value: unknown): Band | null {
  return bands.find((band) => band === value) ?? null
}

/** Fewer give no band in which each member's answer stays her own. */
export const fewestAnswers = 5

/** How many of `answers` are "most". At least two may always have answered otherwise. */
export function mostOf(answers: number): number {
  return Math.min(Math.ceil((2 * answers) / 3), answers - 2)
}

/** The answers that were given; one that was skipped is none. */
export function bandOf(answers: readonly Level[]): Band {
  const count = answers.length
  if (count < fewestAnswers) return 'tooFew'
  const high = answers.filter((level) => level === 'high').length
  if (high >= mostOf(count)) return 'mostHigh'
  return count - high >= mostOf(count) ? 'mostLow' : 'split'
}
