import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { helpCardsToShow, mayAddHelpCard, parseHelpCard, type HelpCard } from './help-card.ts'

const mentor: HelpCard = {
  id: 'm',
  name: 'Mentorordningen',
  how: 'Ring til Ida',
  hours: 'Hverdage 9-15',
  told: 'Kun Ida',
  around: 'yes',
}

describe('a help card', () => {
  test('[D270] from another room is read as it was written', () => {
    expect(parseHelpCard(JSON.parse(JSON.stringify(mentor)))).toEqual(mentor)
  })

  test('[D270] that names nobody, or is longer than can be written, is not believed', () => {
    expect(parseHelpCard({ ...mentor, name: ' ' })).toBeNull()
    expect(parseHelpCard({ ...mentor, name: 'x'.repeat(301) })).toBeNull()
    expect(parseHelpCard({ ...mentor, how: 'x'.repeat(301), around: 'maybe' })).toEqual({
      ...mentor,
      how: '',
      around: 'unsaid',
    })
  })

  test('[D270] whatever comes is a card or nothing', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const card = parseHelpCard(value)
        expect(card === null || card.name.trim() !== '').toBe(true)
      }),
    )
  })

  test('[D270] is shown when it has a name, those round one’s own leader first', () => {
    const cards: readonly HelpCard[] = [
      { ...mentor, id: 'a', around: 'no' },
      { ...mentor, id: 'b', name: '' },
      { ...mentor, id: 'c', around: 'unsaid' },
      mentor,
    ]

    expect(helpCardsToShow(cards).map(({ id }) => id)).toEqual(['m', 'c', 'a'])
  })

  test('[D270] of eight is taken, of nine refused', () => {
    const eight = Array.from({ length: 8 }, () => mentor)

    expect(mayAddHelpCard(eight.slice(1))).toEqual({ ok: true })
    expect(mayAddHelpCard(eight)).toEqual({ ok: false, reason: 'full' })
  })
})
