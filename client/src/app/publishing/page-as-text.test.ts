import fc from 'fast-check'
import { expect, test } from 'vitest'

import type { PageContent } from '#sync'

import { pageAsHtml, pageAsMarkdown } from './page-as-text.ts'
import { pageLines } from './page-lines.ts'

const content: PageContent = {
  language: 'da',
  title: 'Plan & <mere>',
  owner: 'Anne',
  blocks: [
    { kind: 'heading', level: 2, text: 'Ledere' },
    { kind: 'text', text: 'Først\n1. så' },
    { kind: 'list', items: ['det ene', 'det *andet*'] },
    { kind: 'table', caption: '', head: ['Hvad', 'Hvem'], rows: [['Møder | korte', '']] },
  ],
}

test('Markdown says what the page says, and takes no word for a sign', () => {
  expect(pageAsMarkdown(content)).toBe(
    [
      String.raw`# Plan \& \<mere\>`,
      '*Anne*',
      '## Ledere',
      `Først  \n1\\. så`,
      String.raw`- det ene` + '\n' + String.raw`- det \*andet\*`,
      ['| Hvad | Hvem |', '| --- | --- |', String.raw`| Møder \| korte |  |`].join('\n'),
      '',
    ]
      .join('\n\n')
      .replace(/\n\n$/u, '\n'),
  )
})

test('HTML for an intranet says what the page says, without a style', () => {
  const html = pageAsHtml(content)

  expect(html).toContain('<h1>Plan &amp; &lt;mere&gt;</h1>')
  expect(html).toContain('<h2>Ledere</h2>')
  expect(html).toContain('<p>Først<br>1. så</p>')
  expect(html).toContain('<th scope="col">Hvad</th>')
  expect(html).not.toMatch(/style|class|script/u)
})

test('no words become an element', () => {
  const count = (html: string) => html.split('<').length
  const empty = count(pageAsHtml({ ...content, blocks: [{ kind: 'text', text: 'x' }] }))
  fc.assert(
    fc.property(fc.string(), (said) => {
      const text = said.replaceAll('\n', ' ')
      expect(count(pageAsHtml({ ...content, blocks: [{ kind: 'text', text }] }))).toBe(empty)
    }),
  )
})

test('the lines of a page are all that it says', () => {
  expect(pageLines(content)).toEqual([
    'Plan & <mere>',
    'Anne',
    'Ledere',
    'Først',
    '1. så',
    'det ene',
    'det *andet*',
    'Møder | korte',
  ])
})
