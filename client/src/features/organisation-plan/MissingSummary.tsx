import { needsInWords, titleOf } from '#app/plan-words.ts'
import { isReadyToPublish, missingBeforePublishing } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InPlan } from './in-plan.ts'
import { hrefInPlan, hrefOfPublishing } from './plan-routes.ts'

/** What has to be in place before the plan is shared. Nobody is held back from writing. */
export function MissingSummary({ words, route, now }: InPlan) {
  const own = words.organisationPlan
  const missing = missingBeforePublishing(now.plan)
  return (
    <Paper label={own.missing.title}>
      <h2>{own.missing.title}</h2>
      {isReadyToPublish(now.plan) ? (
        <>
          <p>{own.missing.none}</p>
          <Actions>
            <LinkButton href={hrefOfPublishing(route.handle)}>
              {words.organisationRoom.steps.publish.name}
            </LinkButton>
          </Actions>
        </>
      ) : (
        <>
          <p>{own.missing.intro}</p>
          <ul class="plan-missing">
            {missing.owner ? <li>{own.missing.owner}</li> : null}
            {missing.cards ? <li>{own.missing.cards}</li> : null}
            {missing.inCards.map(({ card }) => (
              <li key={card.id}>
                <a href={hrefInPlan(route.handle, 'kort', card.id)}>{titleOf(words, card)}</a>{' '}
                {needsInWords(words, card).join(' ')}
              </li>
            ))}
          </ul>
        </>
      )}
    </Paper>
  )
}
