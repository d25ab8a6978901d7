import fc from 'fast-check'

import { parseDate } from '../dates/date.ts'
import { helpCardFields, waysRound, type HelpCard } from './help-card.ts'
import { cardFields, type MatrixCard } from './matrix-card.ts'
import { matrixSquares, type Spot } from './matrix.ts'
import type { OrganisationPlan } from './organisation-plan.ts'
import { taskFields, taskStates, type PlanTask } from './task.ts'

export function card(id: string, words: Partial<MatrixCard> = {}): MatrixCard {
  return {
    id,
    spot: 'tray',
    state: 'open',
    tasks: [],
    title: '',
    action: '',
    who: '',
    when: '',
    lesson: '',
    access: '',
    told: '',
    ...words,
  }
}

export function planOf(
  cards: readonly MatrixCard[],
  rest: Partial<OrganisationPlan> = {},
): OrganisationPlan {
  const sections = { where: '', signs: '', support: '', newLeaders: '' }
  return {
    organisation: 'Fjordby',
    owner: '',
    cards,
    sections,
    helpCards: [],
    reviewOn: null,
    ...rest,
  }
}

const word = fc.constantFrom('', ' ', 'Tid til at lede', 'Mette', 'fra mandag', 'æøå\nlinje')
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e')
export const anySpot = fc.constantFrom<Spot>(...matrixSquares, 'tray')

const anyTask: fc.Arbitrary<PlanTask> = fc.record({
  id: fc.constantFrom('t1', 't2', 't3'),
  state: fc.constantFrom(...taskStates),
  ...recordOf(taskFields),
})

export const anyCard: fc.Arbitrary<MatrixCard> = fc.record({
  id,
  spot: anySpot,
  state: fc.constantFrom(...taskStates),
  tasks: fc.uniqueArray(anyTask, { selector: (task) => task.id, maxLength: 3 }),
  ...recordOf(cardFields),
})

const anyHelpCard: fc.Arbitrary<HelpCard> = fc.record({
  id,
  around: fc.constantFrom(...waysRound),
  ...recordOf(helpCardFields),
})

/** Each card has tasks of its own, as it has in a room. */
export const anyPlan: fc.Arbitrary<OrganisationPlan> = fc
  .record({
    organisation: word,
    owner: word,
    cards: fc.uniqueArray(anyCard, { selector: (one) => one.id, maxLength: 5 }),
    sections: fc.record({ where: word, signs: word, support: word, newLeaders: word }),
    helpCards: fc.uniqueArray(anyHelpCard, { selector: (one) => one.id, maxLength: 3 }),
    reviewOn: fc.constantFrom(null, parseDate('2027-05-27')),
  })
  .map((plan) => ({
    ...plan,
    cards: plan.cards.map((one) => ({
      ...one,
      tasks: one.tasks.map((task) => ({ ...task, id: `${one.id}/${task.id}` })),
    })),
  }))

function recordOf<Field extends string>(fields: readonly Field[]) {
  return Object.fromEntries(fields.map((field) => [field, word])) as Record<
    Field,
    fc.Arbitrary<string>
  >
}
