import { crc32 } from 'node:zlib'

import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { Block, Paper } from '../papers/paper.ts'
import { wordFile } from './word-file.ts'

/** Reads the archive from its directory at the end, as a word processor does. */
function unzipped(file: Uint8Array): ReadonlyMap<string, string> {
  const view = new DataView(file.buffer)
  const end = file.byteLength - 22
  expect(view.getUint32(end, true)).toBe(0x06054b50)
  const found = new Map<string, string>()
  let at = view.getUint32(end + 16, true)
  for (let entry = 0; entry < view.getUint16(end + 10, true); entry += 1) {
    const [crc, size, nameSize] = [at + 16, at + 20, at + 28].map((place) =>
      view.getUint32(place, true),
    )
    const length = (nameSize ?? 0) & 0xffff
    const path = new TextDecoder().decode(file.subarray(at + 46, at + 46 + length))
    const start = view.getUint32(at + 42, true) + 30 + length
    const content = file.subarray(start, start + (size ?? 0))
    expect(crc32(content)).toBe(crc)
    found.set(path, new TextDecoder('utf-8', { fatal: true }).decode(content))
    at += 46 + length
  }
  expect(at).toBe(end)
  return found
}

const signs: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }

/** The words of the document, paragraph by paragraph. */
function paragraphsOf(file: Uint8Array): readonly string[] {
  const xml = unzipped(file).get('word/document.xml') ?? ''
  return [...xml.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(([, paragraph = '']) =>
    [...paragraph.matchAll(/<w:t xml:space="preserve">([^<]*)<\/w:t>|<w:br\/>/g)]
      .map(([, text]) => (text === undefined ? '\n' : unescaped(text)))
      .join(''),
  )
}

function unescaped(text: string): string {
  return text.replaceAll(/&(\w+);/g, (_, name: string) => signs[name] ?? '?')
}

function paperWith(...blocks: readonly Block[]): Paper {
  return { title: 'Ark', isWide: false, blocks }
}

test('a Word file holds what the sheet says, in order', () => {
  const file = wordFile(
    paperWith(
      { kind: 'heading', text: 'Det vil jeg tale om' },
      { kind: 'text', text: '1. Ro\nog tid' },
      {
        kind: 'table',
        head: ['', 'Hvad'],
        rows: [{ head: 'Mig', cells: [{ asks: 'Hvad?', text: 'Søvn' }] }],
        rowMm: 16,
      },
    ),
    'da',
  )

  expect(paragraphsOf(file)).toEqual([
    'Ark',
    'Det vil jeg tale om',
    '1. Ro\nog tid',
    '',
    'Hvad',
    'Mig',
    'Hvad?',
    'Søvn',
    '',
  ])
})

test('it has the parts a word processor looks for, each well declared', () => {
  const parts = unzipped(wordFile(paperWith(), 'da'))

  expect([...parts.keys()]).toEqual([
    '[Content_Types].xml',
    '_rels/.rels',
    'word/document.xml',
    'word/styles.xml',
    'word/settings.xml',
    'word/_rels/document.xml.rels',
  ])
  expect([...parts.values()].every((xml) => xml.startsWith('<?xml version="1.0"'))).toBe(true)
  expect(parts.get('word/styles.xml')).toContain('da-DK')
})

test('no words she writes can become markup, and none that XML allows is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (said) => {
      const text = said.replaceAll(/[\n\r]/g, ' ')
      const [, paragraph] = paragraphsOf(wordFile(paperWith({ kind: 'text', text }), 'da'))
      expect(paragraph).toBe(text)
    }),
  )
  const attack = '</w:t></w:r></w:p><w:p>&amp;"'
  expect(paragraphsOf(wordFile(paperWith({ kind: 'text', text: attack }), 'en'))[1]).toBe(attack)
})

test('a sign that XML has no room for is left out, and the rest of the file stands', () => {
  const text = 'a\u0000b\u001Fc\uFFFEd\uD800e'

  expect(paragraphsOf(wordFile(paperWith({ kind: 'text', text }), 'da'))[1]).toBe('abcde')
})

test('two files of the same words are the same, and tell neither when nor by whom', () => {
  const one = wordFile(paperWith({ kind: 'text', text: 'Ro' }), 'da')

  expect(wordFile(paperWith({ kind: 'text', text: 'Ro' }), 'da')).toEqual(one)
  expect(new TextDecoder('latin1').decode(one)).not.toMatch(/tillidsrum|creator|20\d\d-\d\d/i)
})

test('[D521] a promise in a wallet is two bank cards side by side, as full as each other', () => {
  const text = 'x'.repeat(280)
  const promises = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ name, text }))
  const paper = { ...paperWith(), wallet: { title: 'Lovet', promises } }

  const xml = unzipped(wordFile(paper, 'da')).get('word/document.xml') ?? ''

  const [bankCard, height] = [85 * 56.7, 54 * 56.7].map((twips) => String(Math.round(twips)))
  expect([...xml.matchAll(/<w:gridCol w:w="(\d+)"/g)].map(([, width]) => width)).toEqual([
    bankCard,
    bankCard,
  ])
  expect(xml).toContain(`<w:trHeight w:val="${height ?? ''}"`)
  const sides = [...xml.matchAll(/<w:tc>.*?<\/w:tc>/gs)].map(
    ([side]) => side.split(text).length - 1,
  )
  expect(sides).toEqual([2, 3])
})

test('a table is as wide as the page, whatever its columns share', () => {
  const table = { kind: 'table', head: ['a', 'b'], rows: [], rowMm: 16 } as const
  const columnsOf = (block: Block) =>
    [
      ...(unzipped(wordFile(paperWith(block), 'da')).get('word/document.xml') ?? '').matchAll(
        /<w:gridCol w:w="(\d+)"/g,
      ),
    ].map(([, width]) => Number(width))

  expect(columnsOf(table)).toEqual([4819, 4819])
  expect(columnsOf({ ...table, shares: [3, 1] })).toEqual([7228, 2409])
})
