import * as fc from 'fast-check'
import { expect, test } from 'vitest'

import vectors from '../vectors/pages.json' with { type: 'json' }
import { limits } from './limits.ts'
import { encodePageContent, parsePageContent, type PageContent } from './page-content.ts'

const content: PageContent = {
  language: 'da',
  title: 'En side',
  owner: 'Vi',
  blocks: [{ kind: 'text', text: 'Noget.' }],
}
const table = { kind: 'table', caption: '', head: ['a', 'b'], rows: [['1', '2']] } as const
const heading = (level: 2 | 3 | 4) => ({ kind: 'heading', level, text: 'Om' }) as const

test('[P73] a page’s content is exactly this text, and is read back', () => {
  const value = vectors.content.content as PageContent

  expect(encodePageContent(value)).toBe(vectors.content.text)
  expect(parsePageContent(vectors.content.text)).toEqual(value)
})

test('[P73] whatever the order it was made in, it has one text', () => {
  const { blocks, owner, title, language } = content

  expect(encodePageContent({ blocks, owner, title, language })).toBe(encodePageContent(content))
})

test.each<[string, object]>([
  ['another language', { language: 'sv' }],
  ['no title', { title: ' ' }],
  ['a title of two lines', { title: 'a\nb' }],
  ['a title of 201 letters', { title: 'a'.repeat(201) }],
  ['nobody who answers for it', { owner: '' }],
  ['a kind that does not exist', { blocks: [{ kind: 'html', text: '<b>' }] }],
  ['an empty text', { blocks: [{ kind: 'text', text: '' }] }],
  ['a control character', { blocks: [{ kind: 'text', text: 'a\u0000' }] }],
  ['half a character', { blocks: [{ kind: 'text', text: '\ud800' }] }],
  ['an empty list', { blocks: [{ kind: 'list', items: [] }] }],
  ['a number in a list', { blocks: [{ kind: 'list', items: [1] }] }],
  ['a heading of the first level', { blocks: [{ ...heading(2), level: 1 }] }],
  ['a heading that leaves one out', { blocks: [heading(2), heading(4)] }],
  ['a row too short', { blocks: [{ ...table, rows: [['1']] }] }],
  ['nine columns', { blocks: [{ ...table, head: Array(9).fill('a'), rows: [] }] }],
  ['no columns', { blocks: [{ ...table, head: [], rows: [] }] }],
  ['more than it should have', { blocks: [{ ...table, style: 'x' }] }],
  ['no blocks', { blocks: null }],
])('[P74] with %s it is no content', (_, change) => {
  expect(parsePageContent(JSON.stringify({ ...content, ...change }))).toBeNull()
})

test('[P74] what is not its one text is no content', () => {
  const text = encodePageContent(content)

  expect(parsePageContent(` ${text}`)).toBeNull()
  expect(parsePageContent(text.replace('En side', '\\u0045n side'))).toBeNull()
  expect(parsePageContent(text.slice(0, -1))).toBeNull()
  expect(parsePageContent('['.repeat(limits.pageBytes))).toBeNull()
  expect(parsePageContent('"'.repeat(limits.pageBytes + 1))).toBeNull()
  expect(parsePageContent('null')).toBeNull()
})

test('[P73] headings in order, tables and empty cells are content', () => {
  const blocks = [heading(2), heading(3), heading(4), heading(2), table, { ...table, rows: [] }]
  const value = { ...content, blocks }

  expect(parsePageContent(encodePageContent(value))).toEqual(value)
})

test('[P74] no text makes it throw, and what it accepts encodes to the text', () => {
  const anything = fc.oneof(
    fc.string(),
    fc.json(),
    fc.jsonValue().map((value) => asBlock(value)),
  )
  fc.assert(
    fc.property(anything, (text) => {
      const parsed = parsePageContent(text)
      expect(parsed === null ? text : encodePageContent(parsed)).toBe(text)
    }),
  )
})

function asBlock(value: unknown): string {
  return JSON.stringify({ ...content, blocks: [value] })
}
