import {
  changesInPlan,
  planSections,
  thingsIn,
  type OrganisationPlan,
  type PlanChange,
} from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InPlan } from './in-plan.ts'
import { partInWords } from './part-in-words.ts'
import { hrefOfPublishing } from './plan-routes.ts'

/** What is otherwise than when the plan was last shared. */
export function Changes({ words, route, now }: InPlan) {
  const own = words.planFollow.changes
  const { plan, lastShared } = now
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {lastShared === null ? (
        <p>{own.never}</p>
      ) : (
        <>
          <p class="hint">{own.since(String(lastShared.number))}</p>
          <ChangeList words={words} before={lastShared.plan} after={plan} />
        </>
      )}
      <Actions>
        <LinkButton href={hrefOfPublishing(route.handle)}>
          {words.organisationRoom.steps.publish.name}
        </LinkButton>
      </Actions>
    </Paper>
  )
}

interface Between extends Pick<InPlan, 'words'> {
  readonly before: OrganisationPlan
  readonly after: OrganisationPlan
}

function ChangeList({ words, before, after }: Between) {
  const own = words.planFollow.changes
  const changes = changesInPlan(before, after)
  if (changes.length === 0) return <p>{own.none}</p>
  return (
    <ul class="plan-missing">
      {changes.map((change) => (
        <li key={`${change.kind}/${change.id}`}>
          <p>
            <strong>{own.what[change.what]}</strong> · {nameOf(change, { words, before, after })}
          </p>
          {change.what === 'gone' ? null : (
            <ul>
              {change.parts.map((part) => (
                <li key={part.part}>{partInWords(words, part)}</li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  )
}

/** What kind of thing it is, and the words it is known by. */
function nameOf({ kind, id }: PlanChange, { words, before, after }: Between): string {
  const own = words.planFollow.changes
  if (kind === 'section') {
    const section = planSections.find((known) => known === id)
    return section === undefined ? own.kinds.section : words.planSections.sections[section].name
  }
  const thing = [...thingsIn(after), ...thingsIn(before)].find(
    (known) => known.kind === kind && known.id === id,
  )
  const said = thing?.parts.get('title') ?? thing?.parts.get('what') ?? thing?.parts.get('name')
  return said === undefined ? own.kinds[kind] : `${own.kinds[kind]}: ${said}`
}
