import { timeInWords } from '#app/calendar.ts'
import { nameOfItem, questionOf } from '#app/workshop/in-words.ts'
import { whereabouts } from '#app/workshop/running.ts'
import { Paper } from '#ui/Paper.tsx'

import { Clock } from './Clock.tsx'
import { PageInHand } from './PageInHand.tsx'
import type { InWorkshop } from './WorkshopScreen.tsx'

/** Where they are: what goes on, how long it takes yet, and what comes. */
export function WhereNow(props: InWorkshop) {
  const { here, own } = props
  const { now, next, isOver } = whereabouts(here)
  if (isOver) return <p>{own.follow.over}</p>
  return (
    <Paper label={own.run.now}>
      {now === null ? (
        <p aria-live="polite">{own.follow.soon}</p>
      ) : (
        <>
          <h2 class="workshop-now" aria-live="polite">
            {nameOfItem(now.item, own)}
          </h2>
          <p class="workshop-question">{questionOf(now.item, own)}</p>
          <PageInHand {...props} />
          <Clock {...props} />
        </>
      )}
      {next === null ? null : <Next {...props} next={next} isFirst={now === null} />}
    </Paper>
  )
}

type Next = NonNullable<ReturnType<typeof whereabouts>['next']>

function Next(props: InWorkshop & { readonly next: Next; readonly isFirst: boolean }) {
  const { app, own, next, isFirst } = props
  const Heading = isFirst ? 'h2' : 'h3'
  const time = timeInWords(next.begins.time, app.choices.language.value)
  return (
    <>
      <Heading>{own.run.comes}</Heading>
      <p>{own.run.at(nameOfItem(next.item, own), time)}</p>
    </>
  )
}
