import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { PageContent } from '#sync'

import { partsOf } from '../word/zip.fixture.ts'
import { slidesFile } from './slides-file.ts'
import { slidesOf } from './slides.ts'

const content: PageContent = {
  language: 'da',
  title: 'Plan',
  owner: 'Anna',
  blocks: [
    { kind: 'text', text: 'Først det her.' },
    { kind: 'heading', level: 2, text: 'Ledere' },
    { kind: 'heading', level: 3, text: 'Skal løftes' },
    { kind: 'table', caption: '', head: ['Hvad', 'Hvem'], rows: [['Møder\nkortere', 'Ida']] },
    { kind: 'heading', level: 2, text: 'Grupper' },
    { kind: 'list', items: ['Det ene', 'Det andet'] },
  ],
}

test('each heading has a slide of its own, behind one for the title', () => {
  const slides = slidesOf(content)

  expect(slides.map(({ title }) => title)).toEqual(['Plan', 'Plan', 'Ledere', 'Grupper'])
  expect(slides[2]?.lines).toEqual([
    { text: 'Skal løftes', isHead: true },
    { text: 'Møder: kortere · Ida', isHead: false },
  ])
})

test('however much there is, every word is on a slide, and no slide has more than can be read', () => {
  const items = fc.array(fc.stringMatching(/^[a-z]{1,9}( [a-z]{1,9}){0,200}$/u), { minLength: 1 })
  fc.assert(
    fc.property(items, (said) => {
      const slides = slidesOf({ ...content, blocks: [{ kind: 'list', items: said }] }).slice(1)
      const words = slides.flatMap(({ lines }) => lines.flatMap(({ text }) => text.split(' ')))
      expect(words).toEqual(said.flatMap((item) => item.split(' ')))
      for (const { lines } of slides) {
        const letters = lines.reduce((sum, { text }) => sum + text.length, 0)
        expect(letters).toBeLessThanOrEqual(9 * 78)
      }
    }),
  )
})

test('every part that is spoken of is there, and every part has a type', () => {
  const parts = partsOf(slidesFile(slidesOf(content), 'da'))
  const types = parts.get('[Content_Types].xml') ?? ''

  for (const [path, xml] of parts) {
    expect(xml.startsWith('<?xml version="1.0"')).toBe(true)
    if (!path.endsWith('.rels')) continue
    const folder = path.replace(/_rels\/[^/]*$/u, '')
    for (const [, target = ''] of xml.matchAll(/Target="([^"]+)"/gu)) {
      const there = new URL(target, `file:///${folder}`).pathname.slice(1)
      expect(parts.has(there)).toBe(true)
      expect(types).toContain(`PartName="/${there}"`)
    }
  }
  expect([...parts.keys()].filter((path) => path.startsWith('ppt/slides/s'))).toHaveLength(4)
})

test('the elements of every part close in the order they opened', () => {
  for (const xml of partsOf(slidesFile(slidesOf(content), 'en')).values()) {
    expect(leftOpen(xml)).toEqual([])
  }
})

/** The names of what does not close, or closes too soon. */
function leftOpen(xml: string): readonly string[] {
  const open: string[] = []
  for (const [, closing, name = '', own] of xml.matchAll(/<(\/?)([\w:]+)[^<>]*?(\/?)>/gu)) {
    if (closing === '' && own === '') open.push(name)
    if (closing === '/' && open.pop() !== name) return [name]
  }
  return open
}

test('no words can become markup, and the file tells neither when nor by whom', () => {
  const attack = '</a:t></a:r><script>&"'
  const blocks = [{ kind: 'text', text: attack }] as const
  const file = slidesFile(slidesOf({ ...content, blocks }), 'da')

  expect(partsOf(file).get('ppt/slides/slide2.xml')).toContain(
    '&lt;/a:t&gt;&lt;/a:r&gt;&lt;script&gt;&amp;&quot;',
  )
  expect(new TextDecoder('latin1').decode(file)).not.toMatch(/tillidsrum|creator|20\d\d-\d\d/iu)
})
