import { useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { dayInWords, today } from '#app/calendar.ts'
import type { ProblemName } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import {
  firstDraft,
  hourOf,
  makeWorkshop,
  type WorkshopDraft,
  type WorkshopFault,
} from '#app/workshop/make-workshop.ts'
import type { WorkshopWords } from '#content/workshop/da'
import { templateNames } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = ScreenProps<'new-workshop'> & { readonly own: WorkshopWords }

/** A name, a day, and a programme to begin with. */
export function MakeWorkshop(props: Props) {
  const { app, words, own } = props
  const [draft, setDraft] = useState(() => firstDraft(app))
  const [faults, setFaults] = useState<readonly WorkshopFault[]>([])
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    setMaking(true)
    const made = await makeWorkshop(app, draft, own.templates)
    setMaking(false)
    if (made.ok) return app.go({ at: 'workshop', handle: made.handle, steps: [] })
    setFaults('faults' in made ? made.faults : [])
    setProblem('problem' in made ? made.problem : null)
  }
  return (
    <Page
      wall="published"
      audience={own.make.audience}
      heading={own.make.title}
      lead={
        <>
          <p>{own.make.intro}</p>
          <p>{own.make.needs}</p>
        </>
      }
      back={{ href: hrefOf({ at: 'start', stray: false }), label: words.shell.home }}
    >
      <ErrorSummary
        heading={own.make.faultsHeading}
        errors={faults.map((fault) => ({ fieldId: fieldOf[fault], text: own.make.faults[fault] }))}
        sent={faults}
      />
      {problem === null ? null : <Notice tone="alert" {...words.problems[problem]} />}
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          if (!isMaking) void make()
        }}
      >
        <Fields
          {...props}
          draft={draft}
          faults={faults}
          onChange={(change) => setDraft({ ...draft, ...change })}
        />
        <Actions>
          <Button kind="primary" disabled={isMaking}>
            {isMaking ? own.make.making : own.make.make}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}

const fieldOf: Readonly<Record<WorkshopFault, string>> = {
  noName: 'workshop-name',
  nameTooLong: 'workshop-name',
  noDay: 'workshop-day',
  badDate: 'workshop-day',
  past: 'workshop-day',
  noSuchTime: 'workshop-day',
}

interface InDraft extends Props {
  readonly draft: WorkshopDraft
  readonly faults: readonly WorkshopFault[]
  readonly onChange: (change: Partial<WorkshopDraft>) => void
}

function Fields(props: InDraft) {
  const { app, own, draft, faults, onChange } = props
  const faultAt = (id: string): string | undefined => {
    const fault = faults.find((one) => fieldOf[one] === id)
    return fault === undefined ? undefined : own.make.faults[fault]
  }
  const { begins } = draft
  return (
    <>
      <TextField
        id="workshop-name"
        label={own.make.name.label}
        hint={own.make.name.hint}
        error={faultAt('workshop-name')}
        value={draft.name}
        onInput={(name) => onChange({ name })}
      />
      <Template {...props} />
      <fieldset class="choices">
        <legend class="label">{own.make.day.legend}</legend>
        <p class="hint">{own.make.day.hint}</p>
        <div class="when">
          <DateField
            id="workshop-day"
            label={own.make.day.date}
            error={faultAt('workshop-day')}
            min={today(app.ports)}
            value={begins.date}
            said={dayInWords(begins.date, app.choices.language.value)}
            onInput={(date) => onChange({ begins: { ...begins, date } })}
          />
          <TimeField
            label={own.make.day.time}
            value={begins.time}
            onInput={(time) => onChange({ begins: { ...begins, time } })}
          />
        </div>
      </fieldset>
    </>
  )
}

function Template({ own, draft, onChange }: InDraft) {
  const { template: said } = own.make
  return (
    <Choices
      legend={said.legend}
      choices={[
        ...templateNames.map((value) => ({
          value,
          label: own.templates[value].name,
          hint: own.templates[value].about,
        })),
        { value: 'empty', ...said.empty } as const,
      ]}
      value={draft.template}
      onChange={(template) => {
        const { date, time } = draft.begins
        // An hour that was chosen stays; one that came with a programme goes with it.
        const begins = { date, time: time === hourOf(draft.template) ? hourOf(template) : time }
        onChange({ template, begins })
      }}
    />
  )
}
