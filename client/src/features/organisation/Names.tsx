import { useState } from 'preact/hooks'

import { nameOrganisation, nameOwner } from '#app/organisation.ts'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InOrganisation } from './OrganisationScreen.tsx'

/** What the room is called, and whose name stands under the plan: corrected by any who may write. */
export function Names({ here, words }: InOrganisation) {
  const own = words.organisationRoom.names
  const { name, owner } = here.room.value
  return (
    <Disclosure summary={own.summary}>
      <Name
        label={own.name}
        faults={own.faults}
        value={name}
        onWrite={(text) => nameOrganisation(here, text)}
      />
      <Name
        label={own.owner}
        faults={own.faults}
        value={owner}
        onWrite={(text) => nameOwner(here, text)}
      />
    </Disclosure>
  )
}

interface NameProps {
  readonly label: string
  readonly faults: Readonly<Record<'empty' | 'tooLong', string>>
  readonly value: string
  readonly onWrite: (text: string) => ReturnType<typeof nameOrganisation>
}

function Name({ label, faults, value, onWrite }: NameProps) {
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<keyof typeof faults | null>(null)
  const write = (text: string) => {
    const written = onWrite(text)
    setFault(written.ok ? null : written.reason)
    setDraft(text)
  }
  return (
    <TextField
      label={label}
      error={fault === null ? undefined : faults[fault]}
      value={draft ?? value}
      onInput={write}
    />
  )
}
