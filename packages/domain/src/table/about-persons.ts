import { parseFigure, type Table } from './read-table.ts'

/**
 * Whether a table seems to be about persons: it names them, or it has a line for each of them. It would
 * rather turn away a table that is not than take in one that is.
 */
export function aboutPersons(table: Table): 'named' | 'rowEach' | null {
  const [head = []] = table
  if (head.some(isHeadOfPersons)) return 'named'
  if (table.some((row) => row.some(namesPerson))) return 'named'
  if (columnsOf(table).some(areNames)) return 'named'
  return hasRowEach(table) ? 'rowEach' : null
}

const heads =
  /^(?:for|efter|fulde |full |first |last )?-?(?:navn|name)$|^(?:cpr|person)[\s-]?(?:nr|nummer|number)?\.?$|^e-?mail(?:adresse)?$|^mail$|^(?:telefon|mobil|phone)|^(?:medarbejder|ansat|respondent|svarperson|deltager|employee|participant|person)(?:[\s-]?(?:nr|nummer|navn|id|number|name))?\.?$|^initial(?:er|s)$|^brugernavn$|^username$/iu

function isHeadOfPersons(cell: string): boolean {
  return heads.test(cell)
}

const email = /[^\s@]+@[^\s@]+\.[^\s@]+/u
/** The day, the month and the year of a birth, and four digits more. */
const cpr = /(?:^|\D)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}(?:\D|$)/u

function namesPerson(cell: string): boolean {
  return email.test(cell) || cpr.test(cell)
}

const name = /^\p{Lu}[\p{L}'’.-]*(?: (?:af|de|la|van|von|\p{Lu}[\p{L}'’.-]*)){1,4}$/u
const fewestNames = 3

/** Themes are written in sentences; names have a great letter in each word. */
function areNames(column: readonly string[]): boolean {
  const [, ...cells] = column
  const named = cells.filter((cell) => name.test(cell)).length
  return named >= fewestNames && named >= cells.length * 0.8
}

/** The same theme again and again, or nothing but figures side by side. */
function hasRowEach(table: Table): boolean {
  const [, ...rows] = table
  const columns = columnsOf(rows)
  const texts = columns.filter((column) => !isFigures(column))
  if (columns.length - texts.length >= 3 && texts.every(isRepeated)) return rows.length >= 3
  const [first] = texts
  return first !== undefined && rows.length >= 3 && isRepeated(first)
}

function isFigures(column: readonly string[]): boolean {
  return column.every((cell) => cell === '' || parseFigure(cell) !== null)
}

function isRepeated(column: readonly string[]): boolean {
  return new Set(column).size <= column.length / 2
}

function columnsOf(table: Table): readonly (readonly string[])[] {
  const width = Math.max(0, ...table.map(({ length }) => length))
  return Array.from({ length: width }, (_, at) => table.map((row) => row[at] ?? ''))
}
