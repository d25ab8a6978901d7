import { hrefOf } from '#app/route.ts'
import { planSteps, type PlanStep } from '#domain'
import { Actions, LinkButton } from '#ui/Button.tsx'
import { Paper } from '#ui/Paper.tsx'

import type { InOrganisation } from './OrganisationScreen.tsx'

/** The screen on which each step is done. */
const screenOf: Readonly<Record<PlanStep, string>> = {
  prioritise: 'prioriter',
  qualify: 'plan',
  publish: 'publicer',
}

/** Prioritise, qualify, publish: what each asks of them, and the way to it. */
export function StepsToPlan({ words, route }: InOrganisation) {
  const own = words.organisationRoom.steps
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      <ol class="plan-steps">
        {planSteps.map((step) => (
          <li key={step}>
            <h3>{own[step].name}</h3>
            <ul>
              {own[step].tasks.map((task) => (
                <li key={task}>{task}</li>
              ))}
            </ul>
            <Way screen={screenOf[step]} handle={route.handle} name={own[step].name} />
          </li>
        ))}
      </ol>
    </Paper>
  )
}

interface WayProps {
  readonly screen: string
  readonly handle: string
  readonly name: string
}

function Way({ screen, handle, name }: WayProps) {
  return (
    <Actions>
      <LinkButton kind="primary" href={hrefOf({ at: 'organisation', handle, steps: [screen] })}>
        {name}
      </LinkButton>
    </Actions>
  )
}
