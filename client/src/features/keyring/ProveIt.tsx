import { useState } from 'preact/hooks'

import { dateInWords } from '#app/calendar.ts'
import {
  confirming,
  firstConfirming,
  readPasskey,
  readTyped,
  type ReadSecret,
} from '#app/confirm-removal.ts'
import type { InKeyring } from '#app/keyring-rooms.ts'
import { dateOfDay, type WayInKind } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'

type Props = InKeyring & {
  readonly isAsking: boolean
  readonly onShown: (read: () => Promise<ReadSecret>) => void
}

/** That it is she: an unlocked device is in somebody's hand, and that is all it says. */
export function ProveIt(props: Props) {
  const { app, here, words, isAsking, onShown } = props
  const own = words.keyring.remove
  const kinds = new Set(confirming(app, here.room.value).map(({ kind }) => kind))
  if (kinds.size === 0) return <NotYet {...props} />
  const isTyped = kinds.has('code') || kinds.has('phrase')
  return (
    <>
      <p>{own.prove.why}</p>
      {isTyped ? <Typed {...props} kinds={kinds} /> : null}
      {kinds.has('passkey') ? (
        <Actions>
          <Button
            kind={isTyped ? 'plain' : 'primary'}
            onPress={() => onShown(() => readPasskey(app))}
          >
            {isAsking ? own.working : own.prove.passkey}
          </Button>
        </Actions>
      ) : null}
    </>
  )
}

function NotYet({ app, here, words }: Props) {
  const own = words.keyring.remove
  const day = firstConfirming(here.room.value)
  if (day === null) return <p>{own.prove.none}</p>
  return <p>{own.waits(dateInWords(dateOfDay(day), app.choices.language.value))}</p>
}

function Typed(props: Props & { readonly kinds: ReadonlySet<WayInKind> }) {
  const { app, words, kinds, isAsking, onShown } = props
  const own = words.keyring.remove
  const [typed, setTyped] = useState('')
  const either = kinds.has('code') && kinds.has('phrase')
  const one = kinds.has('code') ? own.prove.code : own.prove.phrase
  const read = async () => {
    const { phraseWords } = await import('#content/phrase-words')
    return readTyped(app, typed, [phraseWords.da, phraseWords.en])
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        onShown(read)
      }}
    >
      <TextField
        label={either ? own.prove.either : one}
        content="secret"
        maxLength={200}
        value={typed}
        onInput={setTyped}
      />
      <Actions>
        <Button kind="primary">{isAsking ? own.working : own.confirm}</Button>
      </Actions>
    </form>
  )
}
