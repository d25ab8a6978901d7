import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { parseFigure, readTable } from './read-table.ts'

const cell = fc
  .string({ minLength: 1, maxLength: 12 })
  .map((text) => text.trim())
  .filter((text) => text !== '' && !text.includes('\uFEFF'))
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((columns) =>
    fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), { minLength: 1 }),
  )
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`

describe('a table', () => {
  test.each([';', '\t', ','])('[D234] written with "%s" is read as it was written', (separator) => {
    const comesBack = fc.property(tables, fc.constantFrom('\n', '\r\n'), (table, line) => {
      const text = table.map((row) => row.map(quoted).join(separator)).join(line)
      expect(readTable(text)).toEqual(table)
      expect(readTable(`\uFEFF${text}${line}`)).toEqual(table)
    })
    expect(() => fc.assert(comesBack)).not.toThrow()
  })

  test('[D234] needs no quotes, and decimal commas do not split its cells', () => {
    const table = [
      ['Tema', 'Værdi', 'Retning'],
      ['Tid til at lede', '2,9', 'ned'],
    ]

    expect(readTable('Tema;Værdi;Retning\r\nTid til at lede;2,9;ned\r\n')).toEqual(table)
    expect(readTable('Tema\tVærdi\tRetning\nTid til at lede\t2,9\tned')).toEqual(table)
    expect(readTable('Tema,Værdi,Retning\nTid til at lede,"2,9",ned\n\n')).toEqual(table)
  })

  test('[D234] no text, however garbled, breaks the reading', () => {
    const isRead = fc.property(fc.string(), (text) => Array.isArray(readTable(text)))
    expect(() => fc.assert(isRead)).not.toThrow()
  })

  test('[D234] a figure has a comma or a point, and may be a percentage', () => {
    expect(['3,4', '3.4', '72 %', '-1,5', ' 4 '].map(parseFigure)).toEqual([3.4, 3.4, 72, -1.5, 4])
    expect(['', 'god', '1.000,5', '4-5', '9'.repeat(30)].map(parseFigure)).toEqual(
      Array.from({ length: 5 }, () => null),
    )
  })
})
