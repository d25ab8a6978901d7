import { useMemo, useState } from 'preact/hooks'

import { dayInWords, today } from '#app/calendar.ts'
import { latestReview, planReview, reviewFile, type PlanWriter } from '#app/organisation-plan.ts'
import { reviewToCome } from '#domain'
import { LinkButton } from '#ui/Button.tsx'
import { DateField } from '#ui/DateField.tsx'
import { Paper } from '#ui/Paper.tsx'
import { useFile } from '#ui/use-file.ts'

import type { InPlan } from './in-plan.ts'

/** When they look at the plan anew: half a year after it was shared, unless they chose. */
export function Review(props: InPlan) {
  const { app, words, now, writer } = props
  const own = words.planFollow.review
  const day = dayOf(props)
  return (
    <Paper label={own.title}>
      <h2>{own.title}</h2>
      {now.plan.reviewOn === null ? <p>{own.suggested}</p> : null}
      {writer === null ? (
        <p>{dayInWords(day, app.choices.language.value)}</p>
      ) : (
        <Day key={day} {...props} writer={writer} day={day} />
      )}
      <IntoCalendar {...props} />
    </Paper>
  )
}

function Day({ app, words, writer, day }: InPlan & { writer: PlanWriter; day: string }) {
  const own = words.planFollow.review
  const [draft, setDraft] = useState(day)
  const [isPast, setPast] = useState(false)
  const choose = (text: string) => {
    setDraft(text)
    const planned = planReview(writer, text)
    setPast(!planned.ok && planned.reason === 'past')
  }
  return (
    <DateField
      label={own.date}
      min={today(app.ports)}
      max={latestReview(app)}
      value={draft}
      said={dayInWords(draft, app.choices.language.value)}
      error={isPast ? own.past : undefined}
      onInput={choose}
    />
  )
}

function dayOf({ app, now }: Pick<InPlan, 'app' | 'now'>) {
  return reviewToCome(now.plan, { sharedOn: now.lastShared?.on, today: today(app.ports) })
}

function IntoCalendar({ app, words, now }: InPlan) {
  const own = words.planFollow.review
  const day = dayOf({ app, now })
  const { href, name } = useFile(useMemo(() => reviewFile(app, day, own.event), [app, day, own]))
  return (
    <div class="way only-screen">
      <LinkButton href={href} download={name}>
        {own.calendar}
      </LinkButton>
      <p class="hint">{own.calendarHelp}</p>
    </div>
  )
}
