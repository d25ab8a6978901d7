import fc from 'fast-check'
import { expect, test } from 'vitest'

import { isTooLong } from '../writing/length.ts'
import { pagesFromText } from './pages-from-text.ts'

const copied = `Plan for ledertrivsel

Vi har valgt tre temaer. Ida svarer for planen.

## Det går godt

- Korte møder
- En fast makker

Det skal løftes

Hvad\tHvem
Færre projekter\tOle

Sidste ord`

test('[D562] a text that was copied becomes pages: a short line alone is a heading, a table’s cells stand beside each other', () => {
  expect(pagesFromText(copied, [])).toEqual({
    ok: true,
    pages: [
      {
        title: 'Plan for ledertrivsel',
        text: 'Vi har valgt tre temaer. Ida svarer for planen.',
      },
      { title: 'Det går godt', text: '- Korte møder\n- En fast makker' },
      { title: 'Det skal løftes', text: 'Hvad · Hvem\nFærre projekter · Ole\nSidste ord' },
    ],
  })
})

test('[D562] however long it is, every word is on a page in its order, and each page can be written', () => {
  const word = fc.stringMatching(/^[a-zæøå]{1,12}[.]?$/u)
  const line = fc.array(word, { minLength: 1, maxLength: 120 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 2 }), (lines) => {
      const text = lines.map((one) => `${one}.`).join('\n')

      const read = pagesFromText(text, [])

      const pages = read.ok ? read.pages : []
      expect(pages.flatMap((page) => page.text.split(/\s/u))).toEqual(text.split(/\s/u))
      expect(pages.some((page) => isTooLong('cell', page.text))).toBe(false)
    }),
  )
})

test('[D562] whatever is pasted, each page can be written and there is room for all, or nothing is read', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), fc.nat(20), (text, known) => {
      const read = pagesFromText(text, Array.from({ length: known }))

      const pages = read.ok ? read.pages : []
      expect(pages.length).toBeLessThanOrEqual(20 - known)
      expect(pages.some((page) => isTooLong('cell', page.text))).toBe(false)
      expect(pages.some((page) => isTooLong('item', page.title))).toBe(false)
    }),
  )
  expect(pagesFromText(' \n\t\n', [])).toEqual({ ok: false, fault: 'empty' })
  const long = 'Ord. '.repeat(400)
  expect(pagesFromText(long, Array.from({ length: 18 }))).toEqual({
    ok: false,
    fault: 'tooMany',
    room: 2,
    pages: 5,
  })
})
