import { useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import { dayInWords, today } from '#app/calendar.ts'
import { howLong } from '#app/how-long.ts'
import { makeGroup, type DraftFault, type GroupDraft } from '#app/make-group.ts'
import type { ProblemName } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import { usualLength } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Choices } from '#ui/Choices.tsx'
import { DateField, TimeField } from '#ui/DateField.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

import { ChooseMode, modeOffered, WhoAreYou } from './GroupChoices.tsx'

type Props = ScreenProps<'new-group'>

const emptyDraft: GroupDraft = {
  name: '',
  seatCount: '8',
  mode: 'picture',
  meets: { date: '', time: '' },
  length: usualLength,
  leaderName: '',
}

export interface InDraft extends Props {
  readonly draft: GroupDraft
  readonly faults: readonly DraftFault[]
  readonly onChange: (change: Partial<GroupDraft>) => void
}

/** A name, a time, how many, and how they begin: no more is needed to bring the others in. */
export function MakeGroup(props: Props) {
  const { app, words } = props
  const own = words.groupMake
  const [draft, setDraft] = useState(emptyDraft)
  const [faults, setFaults] = useState<readonly DraftFault[]>([])
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    setMaking(true)
    const made = await makeGroup(app, { ...draft, mode: modeOffered(draft) })
    setMaking(false)
    if (made.ok) return app.go({ at: 'group', handle: made.handle, steps: ['inviter'] })
    setFaults('faults' in made ? made.faults : [])
    setProblem('problem' in made ? made.problem : null)
  }
  const inDraft = {
    ...props,
    draft,
    faults,
    onChange: (change: Partial<GroupDraft>) => setDraft({ ...draft, ...change }),
  }
  return (
    <Page
      wall="group"
      audience={words.groupRoom.chipAll}
      heading={own.title}
      lead={
        <>
          <p>{own.intro}</p>
          <p>{own.needs}</p>
        </>
      }
      back={{ href: hrefOf({ at: 'start', stray: false }), label: words.shell.home }}
    >
      <ErrorSummary
        heading={own.faultsHeading}
        errors={faults.map((fault) => ({ fieldId: fieldOf[fault], text: own.faults[fault] }))}
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
        <Fields {...inDraft} />
        <Actions>
          <Button kind="primary" disabled={isMaking}>
            {isMaking ? own.making : own.make}
          </Button>
        </Actions>
      </form>
    </Page>
  )
}

const fieldOf: Readonly<Record<DraftFault, string>> = {
  noName: 'group-name',
  nameTooLong: 'group-name',
  seats: 'group-seats',
  tooFewForPicture: 'group-mode',
  noTime: 'group-date',
  badDate: 'group-date',
  past: 'group-date',
  noSuchTime: 'group-date',
  noLeaderName: 'group-leader',
  leaderNameTooLong: 'group-leader',
}

function Fields(props: InDraft) {
  const { app, words, draft, onChange } = props
  const own = words.groupMake
  const faultAt = (id: string) => errorAt(props, id)
  return (
    <>
      <TextField
        id="group-name"
        label={own.name.label}
        hint={own.name.hint}
        error={faultAt('group-name')}
        value={draft.name}
        onInput={(name) => onChange({ name })}
      />
      <fieldset class="choices">
        <legend class="label">{own.meets.legend}</legend>
        <p class="hint">{own.meets.hint}</p>
        <div class="when">
          <DateField
            id="group-date"
            label={own.meets.date}
            error={faultAt('group-date')}
            min={today(app.ports)}
            value={draft.meets.date}
            said={dayInWords(draft.meets.date, app.choices.language.value)}
            onInput={(date) => onChange({ meets: { ...draft.meets, date } })}
          />
          <TimeField
            label={own.meets.time}
            value={draft.meets.time}
            onInput={(time) => onChange({ meets: { ...draft.meets, time } })}
          />
        </div>
      </fieldset>
      <TextField
        id="group-seats"
        label={own.seats.label}
        hint={own.seats.hint}
        content="code"
        maxLength={2}
        error={faultAt('group-seats')}
        value={draft.seatCount}
        onInput={(seatCount) => onChange({ seatCount })}
      />
      <ChooseMode
        words={words}
        seatCount={draft.seatCount}
        mode={draft.mode}
        error={faultAt('group-mode')}
        onChange={(mode) => onChange({ mode })}
      />
      <Choices {...howLong(words, draft.length, (length) => onChange({ length }))} />
      <WhoAreYou {...props} error={faultAt('group-leader')} />
    </>
  )
}

function errorAt({ words, faults }: InDraft, id: string): string | undefined {
  const fault = faults.find((one) => fieldOf[one] === id)
  return fault === undefined ? undefined : words.groupMake.faults[fault]
}
