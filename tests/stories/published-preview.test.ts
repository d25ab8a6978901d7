import * as fc from 'fast-check'
import type { ComponentChildren, VNode } from 'preact'
import { expect, test } from 'vitest'

import { da } from '#content/all'
import { planPage } from '#app/publishing/plan-page.ts'
import { dateOfDay } from '#domain'
import type { PageContent } from '#protocol'

import { Blocks } from '../../client/src/features/publish/Preview.tsx'
import { anyPlan } from '../../packages/domain/src/organisation-plan/plan.fixture.ts'
import { renderPage } from '../../server/src/page/render.ts'

/** What the relay sets between the title and the end, without attributes, and a level lower. */
function servedBlocks(content: PageContent): string {
  const editions = [{ number: 1, day: 20_000 }]
  const html = renderPage({ content, number: 1, day: 20_000, lastDay: 20_100, path: '', editions })
  const article = html.slice(html.indexOf('</header>') + 9, html.indexOf('</article>'))
  return article
    .replaceAll(/<(\w+)[^>]*>/gu, '<$1>')
    .replaceAll(
      /<(\/?)h(\d)>/gu,
      (_, end: string, level: string) => `<${end}h${Number(level) + 2}>`,
    )
    .replaceAll('\n', '')
}

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** The same of what the screen shows. Danger: it calls components by hand, so none of them may keep state. */
function shown(node: ComponentChildren): string {
  if (Array.isArray(node)) return node.map(shown).join('')
  if (typeof node === 'string') {
    return node.replaceAll(/[&<>"']/gu, (sign) => signs[sign] ?? sign).replaceAll('\n', '')
  }
  if (typeof node !== 'object' || node === null) return ''
  const { type, props } = node as VNode<object>
  if (typeof type === 'string') return `<${type}>${shown(props.children)}</${type}>`
  return shown((type as (given: object) => ComponentChildren)(props))
}

const everyShape: PageContent = {
  language: 'da',
  title: 'En plan',
  owner: 'Vi',
  blocks: [
    { kind: 'heading', level: 2, text: 'Et & to' },
    { kind: 'heading', level: 3, text: 'Under' },
    { kind: 'heading', level: 4, text: '<b>' },
    { kind: 'text', text: 'Det "er" sådan.' },
    { kind: 'list', items: ['et', 'to'] },
    { kind: 'table', caption: 'Løftes', head: ['Hvad', 'Hvem'], rows: [['Møder', '']] },
    { kind: 'table', caption: '', head: ['Hvad'], rows: [] },
  ],
}

test('[S230] the preview has every shape of a page as the relay sets it', () => {
  expect(shown(Blocks(everyShape))).toBe(servedBlocks(everyShape))
})

test('[S230] of any plan the preview says what the relay serves', () => {
  fc.assert(
    fc.property(anyPlan, (plan) => {
      const content = planPage(da, { plan, language: 'da', reviewOn: dateOfDay(20_181) })
      expect(shown(Blocks(content))).toBe(servedBlocks(content))
    }),
    { numRuns: 30 },
  )
})
