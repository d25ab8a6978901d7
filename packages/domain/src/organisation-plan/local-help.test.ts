import fc from 'fast-check'
import { expect, test } from 'vitest'

import { dateOfDay } from '../dates/date.ts'
import type { HelpCard } from './help-card.ts'
import {
  helpToShare,
  isSharedHelp,
  localHelpThatHolds,
  parseLocalHelp,
  type LocalHelp,
} from './local-help.ts'

const mentor: HelpCard = {
  id: 'm',
  name: 'Mentorordningen',
  how: 'Ring til Ida',
  hours: 'Hverdage 9-15',
  told: 'Kun Ida',
  around: 'yes',
}
const help: LocalHelp = {
  organisation: 'Fjordby',
  n: 1,
  mark: 'abcd',
  on: dateOfDay(20_000),
  cards: [mentor],
}

test('[D380] shared help is read as it was shared, and whatever else comes is none', () => {
  expect(parseLocalHelp(JSON.parse(JSON.stringify(help)))).toEqual(help)
  expect(parseLocalHelp({ ...help, cards: [] })).toEqual({ ...help, cards: [] })
  for (const [key, value] of Object.entries({
    organisation: ' ',
    n: 0,
    mark: '!',
    on: 'i går',
    cards: Array.from({ length: 9 }, () => mentor),
  })) {
    expect(parseLocalHelp({ ...help, [key]: value })).toBeNull()
  }
  expect(parseLocalHelp({ ...help, organisation: 'x'.repeat(61) })).toBeNull()
  expect(parseLocalHelp({ ...help, cards: 'mange' })).toBeNull()
  fc.assert(fc.property(fc.anything(), (value) => parseLocalHelp(value) === null))
})

test('[D380] a card in it that is none is left out, and the others stay', () => {
  const cards = [mentor, { ...mentor, name: '' }, 7]
  expect(parseLocalHelp({ ...help, cards })?.cards).toEqual([mentor])
})

test('[D381] of what was shared the last holds, the same in whatever order it came', () => {
  const shared = fc.record({ n: fc.integer({ min: 1, max: 3 }), mark: fc.constantFrom('a', 'b') })
  fc.assert(
    fc.property(
      fc.uniqueArray(shared, { selector: (one) => `${one.mark}${String(one.n)}` }),
      (all) => {
        const given = all.map((one) => ({ ...help, ...one }))
        const holds = localHelpThatHolds(given)
        expect(localHelpThatHolds(given.toReversed())).toEqual(holds)
        expect(holds?.n ?? 0).toBe(Math.max(0, ...given.map(({ n }) => n)))
      },
    ),
  )
})

test('[D382] what goes out are the cards that say whom; it is told whether they are shared as they stand', () => {
  const empty = { ...mentor, id: 'e', name: '' }
  expect(helpToShare('Fjordby', [empty, mentor])).toEqual({
    organisation: 'Fjordby',
    cards: [mentor],
  })
  expect(isSharedHelp(helpToShare('Fjordby', [mentor]), help)).toBe(true)
  expect(isSharedHelp(helpToShare('Fjordby', [{ ...mentor, told: 'Ingen' }]), help)).toBe(false)
  expect(isSharedHelp(helpToShare('Fjordby', []), help)).toBe(false)
  expect(isSharedHelp(helpToShare('Fjordby', [empty]), null)).toBe(true)
})
