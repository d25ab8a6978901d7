import type { Block, Paper, Table, TableCell, TableRow, Wallet } from '../papers/paper.ts'
import { escapeXml } from './xml-text.ts'

// WordprocessingML, ECMA-376 part 1. Lengths are in twentieths of a point.
const perMm = 56.7
const a4 = { short: 11_906, long: 16_838 }
const margin = 1134

export const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** The sheet as the body of a Word document. */
export function bodyOf(paper: Paper): string {
  const [width, height] = paper.isWide ? [a4.long, a4.short] : [a4.short, a4.long]
  const orient = paper.isWide ? ' w:orient="landscape"' : ''
  const sides = ['top', 'right', 'bottom', 'left'].map((side) => `w:${side}="${String(margin)}"`)
  return [
    paragraph(paper.title, 'Title'),
    ...paper.blocks.map((block) => blockOf(block, width - 2 * margin)),
    paper.wallet === undefined ? '' : walletOf(paper.wallet),
    `<w:sectPr><w:pgSz w:w="${String(width)}" w:h="${String(height)}"${orient}/>`,
    `<w:pgMar ${sides.join(' ')} w:header="567" w:footer="567" w:gutter="0"/></w:sectPr>`,
  ].join('')
}

function blockOf(block: Block, width: number): string {
  switch (block.kind) {
    case 'heading':
      return paragraph(block.text, 'Heading1')
    case 'text':
      return paragraph(block.text)
    case 'quiet':
      return paragraph(block.text, 'Quiet')
    case 'lines':
      return paragraph('', 'Line').repeat(block.count)
    case 'table':
      // A table that is followed by a table, or by nothing, would grow into it.
      return `${tableOf(block, width)}${paragraph('', 'Gap')}`
    default:
      return block satisfies never
  }
}

function paragraph(text: string, style = 'Normal'): string {
  const runs = text
    .split(/\r\n|[\n\r]/)
    .map((line) => `<w:t xml:space="preserve">${escapeXml(line)}</w:t>`)
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r>${runs.join('<w:br/>')}</w:r></w:p>`
}

function tableOf({ head, rows, shares, rowMm }: Table, width: number): string {
  const columns = widths(shares ?? head.map(() => 1), width)
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Sheet"/>',
    `<w:tblW w:w="${String(width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/>`,
    '<w:tblLook w:val="0020" w:firstRow="1"/></w:tblPr>',
    gridOf(columns),
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map(headCell).join('')}</w:tr>`,
    ...rows.map((row) => rowOf(row, rowMm)),
    '</w:tbl>',
  ].join('')
}

function widths(shares: readonly number[], width: number): readonly number[] {
  const whole = shares.reduce((sum, share) => sum + share, 0)
  return shares.map((share) => Math.floor((width * share) / whole))
}

function gridOf(columns: readonly number[]): string {
  const grid = columns.map((column) => `<w:gridCol w:w="${String(column)}"/>`)
  return `<w:tblGrid>${grid.join('')}</w:tblGrid>`
}

function rowOf({ head, cells }: TableRow, rowMm: number): string {
  const height = `<w:trHeight w:val="${String(Math.round(rowMm * perMm))}" w:hRule="atLeast"/>`
  const side = head === undefined ? '' : headCell(head)
  return `<w:tr><w:trPr><w:cantSplit/>${height}</w:trPr>${side}${cells.map(cellOf).join('')}</w:tr>`
}

function headCell(text: string): string {
  return `<w:tc><w:tcPr/>${paragraph(text, 'CellHead')}</w:tc>`
}

function cellOf({ asks, text }: TableCell): string {
  const question = asks === undefined ? '' : paragraph(asks, 'CellAsks')
  return `<w:tc><w:tcPr/>${question}${paragraph(text, 'Cell')}</w:tc>`
}

// A bank card by ISO/IEC 7810 is 85.6 by 54 mm: two of them lie side by side.
const card = { width: Math.round(85 * perMm), height: Math.round(54 * perMm) }

function walletOf({ title, promises }: Wallet): string {
  const said = promises.map(({ name, text }) => ({ text: `${name}: ${text}` }))
  const first = firstHalf(said.map(({ text }) => text.length))
  const sides = [said.slice(0, first), said.slice(first)].map((side, at) => {
    const lines = side.map(({ text }) => paragraph(text, 'Card'))
    const whole = at === 0 ? [paragraph(title, 'CardTitle'), ...lines] : lines
    return `<w:tc><w:tcPr/>${whole.join('') || paragraph('', 'Card')}</w:tc>`
  })
  return [
    '<w:tbl><w:tblPr><w:tblStyle w:val="Wallet"/>',
    `<w:tblW w:w="${String(2 * card.width)}" w:type="dxa"/><w:tblLayout w:type="fixed"/></w:tblPr>`,
    gridOf([card.width, card.width]),
    `<w:tr><w:trPr><w:cantSplit/><w:trHeight w:val="${String(card.height)}" w:hRule="atLeast"/></w:trPr>`,
    ...sides,
    `</w:tr></w:tbl>${paragraph('', 'Gap')}`,
  ].join('')
}

/** How many stand on the first side, so that the fuller of the two is as little full as can be. */
function firstHalf(lengths: readonly number[]): number {
  const fullness = (first: number) => {
    const [one, other] = [lengths.slice(0, first), lengths.slice(first)].map((side) =>
      side.reduce((sum, length) => sum + length, 0),
    )
    return Math.max(one ?? 0, other ?? 0)
  }
  const ways = lengths.map((_, at) => at + 1)
  return ways.reduce((best, way) => (fullness(way) < fullness(best) ? way : best), lengths.length)
}
