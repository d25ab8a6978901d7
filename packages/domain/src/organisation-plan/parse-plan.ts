import { parseDate } from '../dates/date.ts'
import { parseHelpCard } from './help-card.ts'
import type { MatrixCard } from './matrix-card.ts'
import { parseSpot } from './matrix.ts'
import type { OrganisationPlan } from './organisation-plan.ts'
import { parseTaskState, type PlanTask } from './task.ts'

/**
 * A plan that was kept as plain values, such as a version. What of it is no card, no task and no help card
 * is left out; null for what is no plan at all.
 */
export function parseOrganisationPlan(value: unknown): OrganisationPlan | null {
  const plan = fieldsOf(value)
  if (plan === null || !Array.isArray(plan.get('cards'))) return null
  const sections = fieldsOf(plan.get('sections'))
  return {
    organisation: textIn(plan, 'organisation'),
    owner: textIn(plan, 'owner'),
    cards: listIn(plan, 'cards').flatMap((card) => parseCard(card) ?? []),
    sections: {
      where: textIn(sections, 'where'),
      signs: textIn(sections, 'signs'),
      support: textIn(sections, 'support'),
      newLeaders: textIn(sections, 'newLeaders'),
    },
    helpCards: listIn(plan, 'helpCards').flatMap((card) => parseHelpCard(card) ?? []),
    reviewOn: parseDate(textIn(plan, 'reviewOn')),
  }
}

function parseCard(value: unknown): MatrixCard | null {
  const card = fieldsOf(value)
  const [id, spot] = [textIn(card, 'id'), parseSpot(card?.get('spot'))]
  if (id === '' || spot === null) return null
  return {
    id,
    spot,
    state: parseTaskState(card?.get('state')) ?? 'open',
    tasks: listIn(card, 'tasks').flatMap((task) => parseTask(task) ?? []),
    title: textIn(card, 'title'),
    action: textIn(card, 'action'),
    who: textIn(card, 'who'),
    when: textIn(card, 'when'),
    lesson: textIn(card, 'lesson'),
    access: textIn(card, 'access'),
    told: textIn(card, 'told'),
  }
}

function parseTask(value: unknown): PlanTask | null {
  const task = fieldsOf(value)
  const id = textIn(task, 'id')
  if (id === '') return null
  const state = parseTaskState(task?.get('state')) ?? 'open'
  return {
    id,
    state,
    what: textIn(task, 'what'),
    who: textIn(task, 'who'),
    when: textIn(task, 'when'),
  }
}

type Fields = ReadonlyMap<string, unknown>

function fieldsOf(value: unknown): Fields | null {
  const isPlain = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isPlain ? new Map<string, unknown>(Object.entries(value)) : null
}

function textIn(fields: Fields | null, name: string): string {
  const said = fields?.get(name)
  return typeof said === 'string' ? said : ''
}

function listIn(fields: Fields | null, name: string): readonly unknown[] {
  const list = fields?.get(name)
  return Array.isArray(list) ? list : []
}
