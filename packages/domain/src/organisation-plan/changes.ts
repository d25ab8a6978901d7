import { helpCardFields, type HelpCardField } from './help-card.ts'
import { cardFields, type CardField } from './matrix-card.ts'
import { planSections, type OrganisationPlan } from './organisation-plan.ts'
import { taskFields, type TaskField } from './task.ts'

/** What a plan is made of, each with an id of its own. */
type PlanThingKind = 'plan' | 'card' | 'task' | 'section' | 'helpCard'
export type PlanPart =
  | CardField
  | TaskField
  | HelpCardField
  | 'spot'
  | 'state'
  | 'around'
  | 'owner'
  | 'review'
  | 'text'

export interface PlanThing {
  readonly kind: PlanThingKind
  readonly id: string
  /** What is not blank of it. */
  readonly parts: ReadonlyMap<PlanPart, string>
}

interface PartChanged {
  readonly part: PlanPart
  /** Empty where it was not there before, or is there no more. */
  readonly before: string
  readonly after: string
}

export interface PlanChange {
  readonly kind: PlanThingKind
  readonly id: string
  readonly what: 'added' | 'gone' | 'changed'
  readonly parts: readonly PartChanged[]
}

/** What is otherwise in one plan than in another, thing by thing; those that are gone last. */
export function changesInPlan(
  before: OrganisationPlan,
  after: OrganisationPlan,
): readonly PlanChange[] {
  const [was, is] = [thingsByKey(before), thingsByKey(after)]
  const still = [...is].flatMap(([key, thing]) => changeOf(was.get(key), thing))
  const gone = [...was].flatMap(([key, thing]) => (is.has(key) ? [] : changeOf(thing, undefined)))
  return [...still, ...gone]
}

function changeOf(before: PlanThing | undefined, after: PlanThing | undefined): PlanChange[] {
  const thing = after ?? before
  if (thing === undefined) return []
  const names = new Set([...(before?.parts.keys() ?? []), ...(after?.parts.keys() ?? [])])
  const parts = [...names]
    .map((part) => ({
      part,
      before: before?.parts.get(part) ?? '',
      after: after?.parts.get(part) ?? '',
    }))
    .filter((part) => part.before !== part.after)
  const { kind, id } = thing
  if (before === undefined) return [{ kind, id, what: 'added', parts }]
  if (after === undefined) return [{ kind, id, what: 'gone', parts }]
  return parts.length === 0 ? [] : [{ kind, id, what: 'changed', parts }]
}

function thingsByKey(plan: OrganisationPlan): ReadonlyMap<string, PlanThing> {
  return new Map(thingsIn(plan).map((thing) => [`${thing.kind}/${thing.id}`, thing]))
}

/** A plan as the things it is made of. */
export function thingsIn(plan: OrganisationPlan): readonly PlanThing[] {
  const { cards, sections, helpCards, owner, reviewOn } = plan
  return [
    thingOf('plan', '', [
      ['owner', owner],
      ['review', reviewOn ?? ''],
    ]),
    ...cards.flatMap((card) => [
      thingOf('card', card.id, [...partsOf(card, cardFields), ['spot', card.spot], stateOf(card)]),
      ...card.tasks.map((task) =>
        thingOf('task', task.id, [...partsOf(task, taskFields), stateOf(task)]),
      ),
    ]),
    ...planSections.map((section) => thingOf('section', section, [['text', sections[section]]])),
    ...helpCards.map((card) =>
      thingOf('helpCard', card.id, [...partsOf(card, helpCardFields), ['around', card.around]]),
    ),
  ]
}

type Part = readonly [PlanPart, string]

function partsOf<Field extends PlanPart>(
  words: Readonly<Record<Field, string>>,
  fields: readonly Field[],
): readonly Part[] {
  return fields.map((field) => [field, words[field]])
}

function stateOf({ state }: { readonly state: string }): Part {
  return ['state', state]
}

function thingOf(kind: PlanThingKind, id: string, parts: readonly Part[]): PlanThing {
  return { kind, id, parts: new Map(parts.filter(([, text]) => text.trim() !== '')) }
}
