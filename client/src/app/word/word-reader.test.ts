import { convertToHtml, extractRawText } from 'mammoth'
import { expect, test } from 'vitest'

import { da, en } from '#content/all'
import { fillPlan, type Contract } from '#domain'

import type { Paper } from '../papers/paper.ts'
import { agreementsPaperOf, contractPaperOf, planPaperOf, sheetOf } from '../papers/papers.ts'
import { wordFile } from './word-file.ts'

// A reader that we did not write opens what we wrote: our own reading of our own file proves little.

async function openedBy(paper: Paper, language: 'da' | 'en') {
  const buffer = Buffer.from(wordFile(paper, language))
  const [text, html] = await Promise.all([extractRawText({ buffer }), convertToHtml({ buffer })])
  return { text: text.value, html: html.value, complaints: [...text.messages, ...html.messages] }
}

const contract: Contract = {
  texts: { sparring: 'Signe <fra> & Å', reflection: '', rest: '', limits: 'Kl. 18', rolemodel: '' },
  earlier: { sparring: [], reflection: [], rest: [], limits: [], rolemodel: [] },
  rhythm: null,
  checks: [],
  calendarId: '',
}
const agreement = {
  id: 'a',
  what: 'Svar om Havn',
  who: 'Jonas',
  when: 'Fredag',
  followUp: 'Vi spør',
}
const points = [{ id: 'a', text: 'Ro til at lede\nog tid' }]

const papers = [
  { of: 'the sheet', paper: sheetOf(da, { name: 'Jonas', points }), says: ['Jonas', 'og tid'] },
  { of: 'the contract', paper: contractPaperOf(da, contract), says: ['Signe <fra> & Å', 'Kl. 18'] },
  {
    of: 'the plan',
    paper: planPaperOf(da, fillPlan({ 'self.agreement': 'En gåtur' }, {})),
    says: ['En gåtur', da.plan.cells['goals.important']],
  },
  {
    of: 'the agreements',
    paper: agreementsPaperOf(da, { agreements: [agreement], talk: '8. december' }),
    says: ['Svar om Havn', 'Vi spør', '8. december'],
  },
] as const

test.each(papers)(
  '$of is opened by another reader, without a complaint',
  async ({ paper, says }) => {
    const { text, complaints } = await openedBy(paper, 'da')

    expect(complaints.filter(({ type }) => type === 'error')).toEqual([])
    for (const said of [paper.title, ...says]) expect(text).toContain(said)
  },
)

test('to another reader a table is a table, cell by cell', async () => {
  const paper = agreementsPaperOf(da, { agreements: [agreement], talk: '' })

  const { html } = await openedBy(paper, 'da')

  const cells = [...html.matchAll(/<t[dh][^>]*>(.*?)<\/t[dh]>/gs)].map(([, cell = '']) =>
    cell.replaceAll(/<[^>]+>/g, '').trim(),
  )
  expect(cells).toEqual([...da.carry.sheet.columns, 'Svar om Havn', 'Jonas', 'Fredag', 'Vi spør'])
})

test('a blank one opens too, with its questions and no word of anybody', async () => {
  for (const paper of [sheetOf(en, { name: 'your leader', points: null }), planPaperOf(en, null)]) {
    const { text, complaints } = await openedBy(paper, 'en')
    expect(complaints.filter(({ type }) => type === 'error')).toEqual([])
    expect(text).toContain(paper.title)
    expect(text).not.toMatch(/undefined|null|Signe/)
  }
})
