import { useState } from 'preact/hooks'

import { sayHowTaskStands, type PlanWriter } from '#app/organisation-plan.ts'
import { titleOf } from '#app/plan-words.ts'
import { taskStates, tasksIn, type FollowedTask } from '#domain'
import { MoveSelect } from '#ui/moving/MoveSelect.tsx'
import { Page } from '#ui/Page.tsx'
import { Paper } from '#ui/Paper.tsx'
import { Said } from '#ui/Said.tsx'

import { Changes } from './Changes.tsx'
import type { InPlan } from './in-plan.ts'
import { hrefInPlan } from './plan-routes.ts'
import { Review } from './Review.tsx'

/** Who does what, when, and how it stands. Nothing is counted and nobody is late. */
export function FollowPlanScreen(props: InPlan) {
  const { words, route, now, writer } = props
  const own = words.planFollow
  const tasks = tasksIn(now.plan)
  const [said, setSaid] = useState('')
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      lead={<p>{own.lead}</p>}
      width="wide"
      back={{ href: hrefInPlan(route.handle), label: words.organisationPlan.back }}
    >
      <Paper label={own.title}>
        {tasks.length === 0 ? (
          <p>{own.none}</p>
        ) : (
          <ul class="plain-list">
            {tasks.map((task) => (
              <li key={task.id} class="row">
                <TaskInWords {...props} task={task} />
                <State words={words} writer={writer} task={task} onSaid={setSaid} />
              </li>
            ))}
          </ul>
        )}
        <Said text={said} />
      </Paper>
      <Changes {...props} />
      <Review {...props} />
    </Page>
  )
}

type OnTask = InPlan & { readonly task: FollowedTask }

function TaskInWords({ words, route, task }: OnTask) {
  const own = words.planFollow
  return (
    <div>
      <p class="plan-read">{task.what}</p>
      <p class="hint">
        {own.columns.who}: {task.who.trim() || own.unnamed} · {own.columns.when}:{' '}
        {task.when.trim() || own.undated}
      </p>
      <p>
        {own.inCard}:{' '}
        <a href={hrefInPlan(route.handle, 'kort', task.card.id)}>{titleOf(words, task.card)}</a>
      </p>
    </div>
  )
}

interface Stands extends Pick<OnTask, 'words' | 'task'> {
  readonly writer: PlanWriter | null
  readonly onSaid: (text: string) => void
}

function State({ words, writer, task, onSaid }: Stands) {
  const own = words.planFollow
  if (writer === null) return <p>{own.states[task.state]}</p>
  return (
    <MoveSelect
      label={own.stateOf(task.what)}
      places={taskStates.map((id) => ({ id, name: own.states[id] }))}
      at={task.state}
      onMove={(state) => {
        sayHowTaskStands(writer, task.id, state)
        onSaid(own.said(task.what, own.states[state]))
      }}
    />
  )
}
