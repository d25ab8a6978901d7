import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { measureWords } from '#content/measure'
import { da } from '#content/all'
import { parseDate, type Figures, type IsoDate, type ToldMeasurement } from '#domain'

import { csvOf } from './csv.ts'
import { figuresSheet } from './figures-sheet.ts'
import type { Sheet } from './sheet.ts'
import { xlsxOf } from './xlsx.ts'

const said = {
  words: da,
  own: measureWords.da,
  language: 'da' as const,
  nameOfQuestion: (question: string) => question,
}

const begun = parseDate('2026-11-27') ?? ('' as IsoDate)

function told(moment: 'before' | 'after', figures: Figures): ToldMeasurement {
  return { id: moment, subject: 'group', moment, begun, figures, voters: new Set() }
}

const six = (sum: number) => ({ n: 6, sum })
const before = told('before', { usability: six(20), relevance: six(21), task: six(25) })
const after = told('after', { usability: six(22), relevance: six(25), task: six(25) })

describe('a sheet of what was measured', () => {
  test('[S273] has a column for each number, its limit and how many, and the total last', () => {
    const { rows } = figuresSheet('group', [before, after], said)

    expect(rows).toHaveLength(5)
    expect(new Set(rows.map(({ length }) => length))).toEqual(new Set([11]))
    expect(rows[1]).toEqual([
      'usability',
      { value: 3.33, decimals: 2 },
      null,
      { value: 6, decimals: 0 },
      { value: 3.67, decimals: 2 },
      null,
      { value: 6, decimals: 0 },
      { value: 0.34, decimals: 2 },
      null,
      { value: 110, decimals: 0 },
      null,
    ])
    expect(rows[3]?.slice(-4)).toEqual([null, 'kan ikke siges', null, 'kan ikke siges'])
  })

  test('[S273] says nothing of a round that may not be told beside the newest', () => {
    const fewer = told('before', { usability: { n: 5, sum: 15 }, relevance: null, task: six(20) })
    const { rows } = figuresSheet('group', [fewer, after], said)

    expect(rows[1]?.slice(1, 4)).toEqual([null, null, null])
    expect(rows[4]?.slice(1, 4)).toEqual([null, null, null])
    expect(JSON.stringify(rows)).not.toContain('"value":3,')
  })
})

describe('a file for Danish Excel', () => {
  test('[S274] has semicolons, decimal commas, and says that it is UTF-8', () => {
    const text = csvOf(figuresSheet('group', [before, after], said))

    expect(text.startsWith('\u{FEFF}Spørgsmål;')).toBe(true)
    expect(text).toContain('usability;3,33;;6;3,67;;6;0,34;;110;\r\n')
    expect(text).not.toMatch(/\d\.\d/)
  })

  test('[S274] is read again as it was, whatever words stand in it', () => {
    const word = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/u.test(text))
    const rows = fc.array(fc.array(word, { minLength: 2, maxLength: 2 }), { minLength: 1 })
    fc.assert(
      fc.property(rows, (written) => {
        expect(cellsIn(csvOf({ title: '', rows: written }))).toEqual(written.flat())
      }),
    )
  })

  test.each(['=1+1', '+45', '-2', '@SUM(A1)', '\t=1'])('[S274] %j stays words', (text) => {
    expect(csvOf({ title: '', rows: [[text]] })).toContain(`'${text}`)
  })

  test('[S275] as Excel’s own format its numbers are numbers, and its words words', () => {
    const sheet: Sheet = {
      title: "Før/efter: [1] * 'x' og en titel der er alt for lang",
      rows: [
        ['Spørgsmål', '<Før & efter>'],
        ['=1+1', { value: 4.5, decimals: 2 }, null, { value: 6, decimals: 0 }],
      ],
    }
    const xml = new TextDecoder().decode(xlsxOf(sheet))

    expect(xml).toContain('<c r="B2" s="2"><v>4.50</v></c><c r="D2" s="1"><v>6</v></c>')
    expect(xml).toContain('<c r="A2" s="0" t="inlineStr"><is><t xml:space="preserve">=1+1</t>')
    expect(xml).toContain('&lt;Før &amp; efter&gt;')
    const name = /sheet name="([^"]*)"/.exec(xml)?.[1] ?? ''
    expect(name.length).toBeLessThanOrEqual(31)
    expect(name).not.toMatch(/[[\]:*?/\\']/)
  })
})

/** Cells between semicolons and line ends, with quotes where they hold one of those (RFC 4180). */
function cellsIn(csv: string): readonly string[] {
  const cell = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(?:;|\r\n)/gu
  return [...csv.slice(1).matchAll(cell)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
  )
}
