import { nameOwnBadge, ownNameIn, ownNumberIn } from '#app/badges.ts'
import { mostCharacters } from '#domain'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { InOrganisation } from './OrganisationScreen.tsx'

/** A name, or a word for oneself: by it the owner knows whom she keeps when the room gets a new key. */
export function OwnName({ here, words }: InOrganisation) {
  const own = words.organisationRoom.ownName
  const digits = ownNumberIn(here.doc).value
  return (
    <Disclosure summary={own.title}>
      <TextField
        label={own.label}
        hint={own.hint}
        maxLength={mostCharacters.name}
        value={ownNameIn(here.doc).value}
        onInput={(name) => nameOwnBadge(here.doc, name)}
      />
      {digits === '' || here.standing === 'owner' ? null : (
        <>
          <p>{words.newKey.ownNumber(digits)}</p>
          <p class="hint">{words.newKey.ownNumberHelp}</p>
        </>
      )}
    </Disclosure>
  )
}
