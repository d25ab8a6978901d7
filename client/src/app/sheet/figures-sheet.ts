import type { WordsOfMany } from '#content'
import type { MeasureWords } from '#content/measure'
import {
  compareFigures,
  figuresBeside,
  isTool,
  meanOf,
  questionsOf,
  toolMeans,
  type Figure,
  type NumberEdge,
  type Subject,
  type ToldChange,
  type ToldMeasurement,
  type ToldNumber,
} from '#domain'

import { dateInWords } from '../calendar.ts'
import type { Language } from '../language.ts'
import type { Cell, Sheet, SheetNumber } from './sheet.ts'

export interface SaidInSheet {
  readonly words: WordsOfMany
  readonly own: MeasureWords
  readonly language: Language
  readonly nameOfQuestion: (question: string) => string
}

/** What the page shows and no more: of each round its mean, its limit and how many; and before and after. */
export function figuresSheet(
  subject: Subject,
  beside: readonly ToldMeasurement[],
  said: SaidInSheet,
): Sheet {
  const changes = isTool(subject) ? changesIn(beside) : []
  const questions = questionsOf(subject).map((question) => [
    said.nameOfQuestion(question),
    ...figuresBeside(question, beside).flatMap((figure) => cellsOf(figure, said)),
    ...changeCells(changes, question, said),
  ])
  return {
    title: said.own.subjects[subject].name,
    rows: [
      headOf(beside, changes.length > 0, said),
      ...questions,
      ...(isTool(subject) ? totalRow(beside, changes, said) : []),
    ],
  }
}

function changesIn(beside: readonly ToldMeasurement[]): readonly ToldChange[] {
  const before = beside.findLast(({ moment }) => moment === 'before')
  const after = beside.findLast(({ moment }) => moment === 'after')
  return before && after ? compareFigures(before.figures, after.figures) : []
}

function headOf(
  beside: readonly ToldMeasurement[],
  withChanges: boolean,
  { words, own, language }: SaidInSheet,
): readonly string[] {
  const { sheet, result } = own
  const ofRounds = beside.flatMap(({ begun, moment }) => {
    const date = dateInWords(begun, language)
    const round = own.time.round(date, moment && own.moments[moment].toLowerCase())
    return [sheet.of(result.mean, round), sheet.limit, result.answers]
  })
  const { difference, index } = words.toolRating.table
  const ofChanges = withChanges ? [difference, sheet.limit, index, sheet.limit] : []
  return [result.question, ...ofRounds, ...ofChanges]
}

function cellsOf(figure: Figure | null, said: SaidInSheet): readonly Cell[] {
  if (figure === null) return [null, null, null]
  const { mean, edge } = meanOf(figure)
  return [hundredths(mean), limitOf(edge, said), { value: figure.n, decimals: 0 }]
}

function changeCells(
  changes: readonly ToldChange[],
  of: string,
  said: SaidInSheet,
): readonly Cell[] {
  const change = changes.find((one) => one.of === of)
  if (change === undefined) return []
  return [
    ...numberCells(change.difference, hundredths, said),
    ...numberCells(change.index, (value) => ({ value, decimals: 0 }), said),
  ]
}

/** Without a number where nothing can be said. */
function numberCells(
  { value, edge }: ToldNumber,
  write: (value: number) => SheetNumber,
  said: SaidInSheet,
): readonly Cell[] {
  return [edge === 'unknown' ? null : write(value), limitOf(edge, said)]
}

function totalRow(
  beside: readonly ToldMeasurement[],
  changes: readonly ToldChange[],
  said: SaidInSheet,
): readonly (readonly Cell[])[] {
  const isAlike = (round: ToldMeasurement) =>
    questionsOf(round.subject).every((question) => {
      const shown = figuresBeside(question, beside)[beside.indexOf(round)] ?? null
      return shown !== null
    })
  const totals = beside.flatMap((round): readonly Cell[] => {
    const total = isAlike(round) ? toolMeans(round.figures).at(-1) : undefined
    return total === undefined
      ? [null, null, null]
      : [...numberCells(total, hundredths, said), null]
  })
  return [[said.own.result.total, ...totals, ...changeCells(changes, 'total', said)]]
}

function limitOf(edge: NumberEdge, { own }: SaidInSheet): string | null {
  return edge === 'exact' ? null : own.sheet.limits[edge]
}

function hundredths(value: number): SheetNumber {
  return { value: value / 100, decimals: 2 }
}
