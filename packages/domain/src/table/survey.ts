import { isTooLong } from '../writing/length.ts'
import type { SurveyFigure } from '../organisation/themes.ts'
import { aboutPersons } from './about-persons.ts'
import { parseFigure, readTable, type Table } from './read-table.ts'

/** One theme of a survey, and the one figure that all its answers came to. */
export interface SurveyTheme extends SurveyFigure {
  readonly topic: string
}

export type ReadSurvey =
  | { readonly ok: true; readonly themes: readonly SurveyTheme[] }
  | {
      readonly ok: false
      readonly reason: 'empty' | 'tooLong' | 'named' | 'rowEach' | 'noTopic'
    }

/** No survey has more themes than this; a file that has is one of answers. */
export const mostSurveyRows = 200
/** What so many rows could ever hold, in UTF-16 code units. */
const mostSigns = 200_000

/** Reads a survey's themes out of a text that a spreadsheet saved. Nothing of it is kept before that. */
export function readSurvey(text: string): ReadSurvey {
  if (text.length > mostSigns) return { ok: false, reason: 'tooLong' }
  const table = readTable(text)
  if (table.length > mostSurveyRows + 1) return { ok: false, reason: 'tooLong' }
  if (table.length === 0) return { ok: false, reason: 'empty' }
  const persons = aboutPersons(table)
  if (persons !== null) return { ok: false, reason: persons }
  const { rows, topic, value, direction } = columnsIn(table)
  if (topic < 0) return { ok: false, reason: 'noTopic' }
  const themes = rows.flatMap((row) => {
    const called = row[topic] ?? ''
    if (called === '' || isTooLong('item', called)) return []
    const said = row[direction] ?? ''
    return [
      {
        topic: called,
        value: parseFigure(row[value] ?? ''),
        direction: isTooLong('name', said) ? '' : said,
      },
    ]
  })
  return themes.length === 0 ? { ok: false, reason: 'noTopic' } : { ok: true, themes }
}

const topics = /^(?:tema|emne|spørgsmål|dimension|område|topic|theme|question|item)/iu
const values =
  /^(?:værdi|score|snit|gennemsnit|resultat|indeks|procent|pct|value|mean|average|index|result|%)/iu
const directions = /^(?:retning|udvikling|tendens|ændring|direction|trend|change)/iu

/** Columns are called something we know, or by words above figures. Else the first line is a theme too. */
function isHeadOf(head: readonly string[], rows: Table): boolean {
  if (head.some((cell) => parseFigure(cell) !== null)) return false
  if (head.some((cell) => [topics, values, directions].some((name) => name.test(cell)))) return true
  return rows.some((row) => row.some((cell) => parseFigure(cell) !== null))
}

/** Where what stands: by what the columns are called, else by what is in them. */
function columnsIn(table: Table) {
  const [head = [], ...rows] = table
  const isHead = isHeadOf(head, rows)
  const below = isHead ? rows : table
  const width = Math.max(0, ...below.map(({ length }) => length))
  const places = Array.from({ length: width }, (_, at) => at)
  const isFigure = (at: number) => below.some((row) => parseFigure(row[at] ?? '') !== null)
  const called = (pattern: RegExp) => (isHead ? head.findIndex((cell) => pattern.test(cell)) : -1)
  const orElse = (found: number, fits: (at: number) => boolean) =>
    found >= 0 ? found : (places.find(fits) ?? -1)
  const topic = orElse(called(topics), (at) => !isFigure(at))
  const value = orElse(called(values), (at) => at !== topic && isFigure(at))
  const direction = orElse(
    called(directions),
    (at) => at !== topic && at !== value && !isFigure(at),
  )
  return { rows: below, topic, value, direction }
}
