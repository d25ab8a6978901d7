import { expect, test } from 'vitest'

import { da } from '#content/all'
import { fillPlan, type Contract } from '#domain'

import type { Paper } from './paper.ts'
import { agreementsPaperOf, contractPaperOf, planPaperOf, sheetOf } from './papers.ts'

/** Everything one reads on it. */
function readOn({ title, blocks, wallet }: Paper): string {
  const said = blocks.flatMap((block) => {
    if (block.kind === 'lines') return ['____']
    if (block.kind !== 'table') return [block.text]
    const rows = block.rows.flatMap(({ head, cells }) => [
      head ?? '',
      ...cells.flatMap(({ asks, text }) => [asks ?? '', text]),
    ])
    return [...block.head, ...rows]
  })
  const promised = wallet?.promises.map(({ name, text }) => `${name}: ${text}`) ?? []
  return [title, ...said, ...promised].join('\n')
}

const contract: Contract = {
  texts: { sparring: 'Signe', reflection: '', rest: '', limits: 'Kl. 18', rolemodel: ' ' },
  earlier: { sparring: [], reflection: [], rest: [], limits: [], rolemodel: [] },
  rhythm: null,
  checks: [],
  calendarId: '',
}

test('the sheet has her points in order, each with lines to write on', () => {
  const points = [
    { id: 'a', text: 'Ro' },
    { id: 'b', text: 'Svar' },
  ]

  const read = readOn(sheetOf(da, { name: 'Jonas', points }))

  expect(read).toMatch(/Jonas[^]*1\. Ro\n____\n2\. Svar\n____/)
})

test('the contract on paper is a card that holds what is promised and nothing else', () => {
  const read = readOn(contractPaperOf(da, contract))

  expect(read).toContain('Signe')
  expect(read).toContain('Kl. 18')
  expect(read).not.toContain(da.contract.clauses.rest.name)
})

test('the plan on paper has nine questions, with what is written under each', () => {
  const read = readOn(planPaperOf(da, fillPlan({ 'self.agreement': 'En gåtur' }, {})))

  expect(Object.values(da.plan.cells).filter((question) => !read.includes(question))).toEqual([])
  expect(read).toContain(`${da.plan.cells['self.agreement']}\nEn gåtur`)
})

test('the agreements on paper say what, who, when and how, and when the two talk next', () => {
  const agreement = { id: 'a', what: 'Svar', who: 'Jonas', when: 'Fredag', followUp: 'Vi spørger' }

  const read = readOn(agreementsPaperOf(da, { agreements: [agreement], talk: '8. december' }))

  expect(read).toMatch(/Svar\n\nJonas\n\nFredag\n\nVi spørger[^]*8\. december/)
})

test('a blank one has the same questions, room to write, and no word of hers', () => {
  const blank = [
    sheetOf(da, { name: 'din leder', points: null }),
    contractPaperOf(da, null),
    planPaperOf(da, null),
    agreementsPaperOf(da, null),
  ]

  expect(blank.map(({ title }) => title).every((title) => title !== '')).toBe(true)
  expect(readOn(contractPaperOf(da, null))).toContain(da.contract.clauses.rest.name)
  expect(blank.map(readOn).join('\n')).not.toMatch(/Signe|Kl\. 18|undefined|null/)
  expect(
    blank.every(({ blocks }) => blocks.some(({ kind }) => kind === 'lines' || kind === 'table')),
  ).toBe(true)
})
