import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { fillPlan, planCells, withAgreements, type PlanTexts } from './plan.ts'

const texts: fc.Arbitrary<PlanTexts> = fc.dictionary(
  fc.constantFrom(...planCells),
  fc.string({ maxLength: 900 }),
  { noNullPrototype: true },
)

function agreement(what: string, who = '', when = '') {
  return { id: what, what, who, when, followUp: 'Vi spørger hinanden' }
}

describe('a plan', () => {
  test('[D39] has nine cells, each of them filled or blank', () => {
    expect(planCells).toHaveLength(9)
    expect(Object.keys(fillPlan({}, {}))).toEqual([...planCells])
    expect(Object.values(fillPlan({}, {}))).toEqual(
      planCells.map(() => ({ text: '', isFound: false, hasOther: false })),
    )
  })

  test('[D40] keeps what she wrote as it is, also when she emptied the cell', () => {
    fc.assert(
      fc.property(texts, texts, (written, found) => {
        const plan = fillPlan(written, found)
        const own = planCells.filter((cell) => cell in written)
        expect(own.map((cell) => plan[cell].text)).toEqual(own.map((cell) => written[cell]))
        expect(own.filter((cell) => plan[cell].isFound)).toEqual([])
      }),
    )
  })

  test('[D40] fills the others with what is found', () => {
    const plan = fillPlan(
      { 'goals.important': 'Mit' },
      { 'goals.important': 'Fundet', 'self.important': ' Ro ' },
    )

    expect(plan['goals.important']).toEqual({ text: 'Mit', isFound: false, hasOther: true })
    expect(plan['self.important']).toEqual({ text: 'Ro', isFound: true, hasOther: false })
    expect(fillPlan({ 'self.important': 'Ro' }, { 'self.important': 'Ro' })).toMatchObject({
      'self.important': { hasOther: false },
    })
  })

  test('[D41] takes of what is found whole lines, as many as there is room for', () => {
    const line = 'a'.repeat(190)

    expect(
      fillPlan({}, { 'self.important': `${line}\n${line}\n${line}` })['self.important'].text,
    ).toBe(`${line}\n${line}`)
    expect(fillPlan({}, { 'self.important': 'b'.repeat(500) })['self.important'].text).toBe(
      `${'b'.repeat(398)} …`,
    )
  })

  test('[D41] never fills a cell beyond what she could write there herself', () => {
    fc.assert(
      fc.property(texts, (found) => {
        const filled = Object.values(fillPlan({}, found))
        expect(filled.every(({ text }) => text.length <= 400)).toBe(true)
      }),
    )
  })
})

describe('what was agreed', () => {
  test('[D42] comes under her own words, without how it is followed up', () => {
    expect(
      withAgreements('Vi taler om budgettet\n', [
        agreement('Svar om\nHavn', 'Jonas', 'inden fredag'),
        agreement(' '),
      ]),
    ).toBe('Vi taler om budgettet\nSvar om Havn · Jonas · inden fredag')
  })

  test('[D42] comes once, however often it is fetched', () => {
    const words = fc.string({ unit: 'grapheme', maxLength: 20 })
    fc.assert(
      fc.property(fc.string(), fc.array(fc.tuple(words, words), { maxLength: 6 }), (text, said) => {
        const agreements = said.map(([what, who]) => agreement(what, who))
        const once = withAgreements(text, agreements)
        expect(withAgreements(once, agreements)).toBe(once)
      }),
    )
  })
})
