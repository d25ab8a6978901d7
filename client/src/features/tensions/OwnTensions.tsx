import { useState } from 'preact/hooks'

import type { AtTheTable } from '#app/meeting.ts'
import { dropTension, nameTension } from '#app/tensions.ts'
import { Button } from '#ui/Button.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { OnTheMap } from './TensionsScreen.tsx'

type Props = OnTheMap & { readonly table: AtTheTable }

/** What the group itself has named, and a field for one more. */
export function OwnTensions(props: Props) {
  const { own, map, table } = props
  const [text, setText] = useState('')
  const [fault, setFault] = useState<keyof OnTheMap['own']['own']['faults'] | null>(null)
  const add = () => {
    const named = nameTension(table, text)
    setFault(named.ok ? null : named.reason)
    if (named.ok) setText('')
  }
  return (
    <div class="only-screen">
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextField
          label={own.own.label}
          hint={own.own.hint}
          value={text}
          error={fault === null ? undefined : own.own.faults[fault]}
          onInput={setText}
        />
        <Button>{own.own.add}</Button>
      </form>
      <ul class="plain-list">
        {map.tensions.map(({ id, text: named }) =>
          named === null ? null : (
            <li key={id} class="row">
              <span>{named}</span>
              <Button kind="quiet" onPress={() => dropTension(table, id)}>
                {own.own.drop(named)}
              </Button>
            </li>
          ),
        )}
      </ul>
    </div>
  )
}
