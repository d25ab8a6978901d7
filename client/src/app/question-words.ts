import type { WordsOfMany } from '#content'
import { compassAxes, criteria, directions } from '#domain'

/** What a question is called in a table. */
export function nameOfQuestion(question: string, words: WordsOfMany): string {
  const criterion = criteria.find((one) => one === question)
  if (criterion !== undefined) return words.toolRating.criteria[criterion].name
  const [where, how] = question.split('/')
  const direction = directions.find((one) => one === where)
  const axis = compassAxes.find((one) => one === how)
  if (direction === undefined || axis === undefined) return question
  const { axes, directions: names } = words.compass
  return `${names[direction].short}: ${axes[axis].name.toLowerCase()}`
}
