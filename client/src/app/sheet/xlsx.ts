import { escapeXml } from '../word/xml-text.ts'
import { zipOf } from '../word/zip.ts'
import type { Cell, Sheet } from './sheet.ts'

// SpreadsheetML, ECMA-376 part 1. Written here: docs/decisions/0069-a-sheet-of-our-own.md.

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packaging = 'http://schemas.openxmlformats.org/package/2006'
const namespace = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** The type a browser gives the file. */
export const xlsxType = `${sheetType}.sheet`

/** The sheet as an Excel file. Its numbers are numbers, whatever language reads them; it names neither who nor when. */
export function xlsxOf(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const files = [
    ['[Content_Types].xml', contentTypes()],
    ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
    ['xl/workbook.xml', workbook(sheet.title)],
    [
      'xl/_rels/workbook.xml.rels',
      relations([
        ['worksheet', 'worksheets/sheet1.xml'],
        ['styles', 'styles.xml'],
      ]),
    ],
    ['xl/worksheets/sheet1.xml', worksheet(sheet)],
    ['xl/styles.xml', styles()],
  ] as const
  return zipOf(files.map(([path, xml]) => ({ path, text: `${declaration}${xml}` })))
}

function worksheet({ rows }: Sheet): string {
  const widest = Math.max(...rows.map(({ length }) => length))
  const columns = `<cols><col min="1" max="1" width="32" customWidth="1"/><col min="2" max="${String(Math.max(2, widest))}" width="18" customWidth="1"/></cols>`
  const lines = rows.map((row, at) => {
    const cells = row.map((cell, column) => cellOf(cell, { row: at, column }))
    return `<row r="${String(at + 1)}">${cells.join('')}</row>`
  })
  return `<worksheet xmlns="${namespace}">${columns}<sheetData>${lines.join('')}</sheetData></worksheet>`
}

interface Spot {
  readonly row: number
  readonly column: number
}

const styleOf = { plain: 0, whole: 1, hundredths: 2, head: 3 }

function cellOf(cell: Cell, { row, column }: Spot): string {
  if (cell === null) return ''
  const at = `${columnName(column)}${String(row + 1)}`
  if (typeof cell === 'string') {
    const style = row === 0 ? styleOf.head : styleOf.plain
    const text = `<t xml:space="preserve">${escapeXml(cell)}</t>`
    return `<c r="${at}" s="${String(style)}" t="inlineStr"><is>${text}</is></c>`
  }
  const style = cell.decimals === 0 ? styleOf.whole : styleOf.hundredths
  return `<c r="${at}" s="${String(style)}"><v>${cell.value.toFixed(cell.decimals)}</v></c>`
}

/** A, B, … Z, AA, AB … */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26))
  return column < 26 ? letter : `${columnName(Math.floor(column / 26) - 1)}${letter}`
}

/** Formats 1 and 2 are Excel's own "0" and "0.00", which it writes with the comma or point of its language. */
function styles(): string {
  const font = (inner: string) => `<font>${inner}<sz val="11"/><name val="Calibri"/></font>`
  const format = (number: number, fontId = 0) =>
    `<xf numFmtId="${String(number)}" fontId="${String(fontId)}" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyFont="1"/>`
  return [
    `<styleSheet xmlns="${namespace}"><fonts count="2">${font('')}${font('<b/>')}</fonts>`,
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="4">${format(0)}${format(1)}${format(2)}${format(0, 1)}</cellXfs>`,
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
  ].join('')
}

const mostTitle = 31

/** Excel refuses a sheet whose name has one of these signs, or more than 31. */
function workbook(title: string): string {
  const name =
    title
      .replaceAll(/[[\]:*?/\\']/gu, ' ')
      .slice(0, mostTitle)
      .trim() || 'Ark1'
  return `<workbook xmlns="${namespace}" xmlns:r="${office}"><sheets><sheet name="${escapeXml(name)}" sheetId="1" r:id="rId1"/></sheets></workbook>`
}

function contentTypes(): string {
  const part = (path: string, kind: string) =>
    `<Override PartName="/xl/${path}" ContentType="${sheetType}.${kind}+xml"/>`
  return [
    `<Types xmlns="${packaging}/content-types">`,
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
    '<Default Extension="xml" ContentType="application/xml"/>',
    part('workbook.xml', 'sheet.main'),
    part('worksheets/sheet1.xml', 'worksheet'),
    part('styles.xml', 'styles'),
    '</Types>',
  ].join('')
}

function relations(all: readonly (readonly [string, string])[]): string {
  const each = all.map(
    ([kind, target], at) =>
      `<Relationship Id="rId${String(at + 1)}" Type="${office}/${kind}" Target="${target}"/>`,
  )
  return `<Relationships xmlns="${packaging}/relationships">${each.join('')}</Relationships>`
}
