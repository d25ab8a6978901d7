import type { WordsOfMany } from '#content'
import { criteria, directions, compassAxes, isTool, type Subject } from '#domain'

/** What is asked on one screen: a criterion, or a direction with its two questions. */
export interface Step {
  readonly heading: string
  readonly help: string
  readonly asks: readonly { readonly question: string; readonly legend: string }[]
}

export function stepsOf(subject: Subject, words: WordsOfMany): readonly Step[] {
  if (isTool(subject)) {
    return criteria.map((question) => {
      const { name, statement } = words.toolRating.criteria[question]
      return { heading: name, help: '', asks: [{ question, legend: statement }] }
    })
  }
  const { axes, directions: names } = words.compass
  return directions.map((direction) => ({
    heading: names[direction].name,
    help: names[direction].help,
    asks: compassAxes.map((axis) => ({
      question: `${direction}/${axis}`,
      legend: axes[axis].question,
    })),
  }))
}
