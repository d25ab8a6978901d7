import type { Cell, Sheet } from './sheet.ts'

/** The type a browser gives the file. */
export const csvType = 'text/csv;charset=utf-8'

const byteOrderMark = '\u{FEFF}'

/**
 * As Danish Excel reads it when it is opened with a double click: semicolons between, commas in the numbers,
 * and a mark that says UTF-8, without which it takes æ, ø and å for something else.
 */
export function csvOf({ rows }: Sheet): string {
  const lines = rows.map((row) => row.map(written).join(';'))
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'string') return quoted(harmless(cell))
  return cell.value.toFixed(cell.decimals).replace('.', ',')
}

/** What begins like this a spreadsheet works out: somebody's words would become a formula. */
function harmless(text: string): string {
  return /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text
}

function quoted(text: string): string {
  return /[";\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
