/** A table as a spreadsheet writes it, in cells of text. */
export type Table = readonly (readonly string[])[]

const separators = [';', '\t', ','] as const
type Separator = (typeof separators)[number]

/**
 * Reads what a spreadsheet saved as text: cells between semicolons, tabs or commas, with quotes where a
 * cell holds one of those itself (RFC 4180). Lines without a word are left out. It reads anything; what
 * is no table becomes one of a single column.
 */
export function readTable(text: string): Table {
  const whole = text.startsWith('\uFEFF') ? text.slice(1) : text
  return cut(whole, separatorOf(whole))
}

/** The one that parts the lines most evenly, where nothing is quoted. */
function separatorOf(text: string): Separator {
  const bare = text.replaceAll(/"(?:[^"]|"")*"/gu, 'quoted')
  const even = (separator: Separator) => evenness(cut(bare, separator))
  return separators.reduce((best, other) => (even(other) > even(best) ? other : best))
}

function cut(text: string, separator: Separator): Table {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  const endCell = () => {
    rows.at(-1)?.push(cell.trim())
    cell = ''
  }
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    if (isQuoted && sign === '"' && text[at + 1] === '"') {
      cell += '"'
      at += 1
    } else if (isQuoted) {
      if (sign === '"') isQuoted = false
      else cell += sign
    } else if (sign === '"' && cell.trim() === '') {
      isQuoted = true
      cell = ''
    } else if (sign === separator) endCell()
    else if (sign === '\n' || sign === '\r') {
      endCell()
      rows.push([])
    } else cell += sign
  }
  endCell()
  return rows.filter((row) => row.some((one) => one !== ''))
}

/** How many rows have as many cells as the first, when that is more than one. */
function evenness(table: Table): number {
  const [first = []] = table
  if (first.length < 2) return 0
  return table.filter(({ length }) => length === first.length).length / table.length
}

/** 3,4 and 3.4 and 72 %, and no number otherwise. */
export function parseFigure(cell: string): number | null {
  const parts = cell.length > 20 ? null : /^([-+−]?)\s*(\d+)(?:[.,](\d+))?\s*%?$/u.exec(cell.trim())
  if (parts === null) return null
  const [, sign, whole = '', decimals = '0'] = parts
  const size = Number(`${whole}.${decimals}`)
  return sign === '-' || sign === '−' ? -size : size
}
