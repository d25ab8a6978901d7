import { useState } from 'preact/hooks'

import type { ScreenProps } from '#app/app.ts'
import {
  makeOrganisation,
  type OrganisationDraft,
  type OrganisationFault,
} from '#app/make-organisation.ts'
import type { ProblemName } from '#app/problems.ts'
import { hrefOf } from '#app/route.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { ErrorSummary } from '#ui/ErrorSummary.tsx'
import { Notice } from '#ui/Notice.tsx'
import { Page } from '#ui/Page.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = ScreenProps<'new-organisation'>

/** A name is enough to begin. */
export function MakeOrganisation({ app, words }: Props) {
  const own = words.organisationMake
  return (
    <Page
      wall="organisation"
      audience={words.organisationRoom.chip}
      heading={own.title}
      lead={
        <>
          <p>{own.intro}</p>
          <p>{own.needs}</p>
        </>
      }
      back={{ href: hrefOf({ at: 'start', stray: false }), label: words.shell.home }}
    >
      <OrganisationForm
        app={app}
        words={words}
        onMade={(handle) => app.go({ at: 'organisation', handle, steps: [] })}
      />
    </Page>
  )
}

interface FormProps extends Pick<Props, 'app' | 'words'> {
  readonly onMade: (handle: string) => void
}

export function OrganisationForm({ app, words, onMade }: FormProps) {
  const own = words.organisationMake
  const [draft, setDraft] = useState<OrganisationDraft>({ name: '', owner: '' })
  const [faults, setFaults] = useState<readonly OrganisationFault[]>([])
  const [problem, setProblem] = useState<ProblemName | null>(null)
  const [isMaking, setMaking] = useState(false)
  const make = async () => {
    setMaking(true)
    const made = await makeOrganisation(app, draft)
    setMaking(false)
    if (made.ok) return onMade(made.handle)
    setFaults('faults' in made ? made.faults : [])
    setProblem('problem' in made ? made.problem : null)
  }
  return (
    <>
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
        <Fields words={words} draft={draft} faults={faults} onChange={setDraft} />
        <Actions>
          <Button kind="primary" disabled={isMaking}>
            {isMaking ? own.making : own.make}
          </Button>
        </Actions>
      </form>
    </>
  )
}

interface FieldsProps extends Pick<Props, 'words'> {
  readonly draft: OrganisationDraft
  readonly faults: readonly OrganisationFault[]
  readonly onChange: (draft: OrganisationDraft) => void
}

function Fields({ words, draft, faults, onChange }: FieldsProps) {
  const own = words.organisationMake
  const errorAt = (id: string) => {
    const fault = faults.find((one) => fieldOf[one] === id)
    return fault === undefined ? undefined : own.faults[fault]
  }
  return (
    <>
      <TextField
        id="organisation-name"
        label={own.name.label}
        hint={own.name.hint}
        error={errorAt('organisation-name')}
        value={draft.name}
        onInput={(name) => onChange({ ...draft, name })}
      />
      <TextField
        id="organisation-owner"
        label={own.owner.label}
        hint={own.owner.hint}
        error={errorAt('organisation-owner')}
        value={draft.owner}
        onInput={(owner) => onChange({ ...draft, owner })}
      />
    </>
  )
}

const fieldOf: Readonly<Record<OrganisationFault, string>> = {
  noName: 'organisation-name',
  nameTooLong: 'organisation-name',
  ownerTooLong: 'organisation-owner',
}
