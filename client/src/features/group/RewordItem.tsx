import { useState } from 'preact/hooks'

import { wordItem } from '#app/group-settings.ts'
import { Actions, Button } from '#ui/Button.tsx'
import { Disclosure } from '#ui/Disclosure.tsx'
import { TextField } from '#ui/TextField.tsx'

import type { OfItem } from './ChangeItems.tsx'

/** Other words make another item; the first ones can be taken back. */
export function RewordItem({ app, here, words, item, onSaid }: OfItem) {
  const own = words.groupSettings.items
  const { label, statement } = words.groupItems.items[item]
  const wording = here.room.value.changes.wordings.get(item)?.text ?? null
  const [draft, setDraft] = useState<string | null>(null)
  const [fault, setFault] = useState<'empty' | 'tooLong' | null>(null)
  const write = (text: string | null) => {
    const worded = wordItem(app, here, { key: item, text })
    setFault(worded.ok ? null : worded.reason)
    if (!worded.ok) return
    setDraft(null)
    onSaid(own.saved)
  }
  return (
    <Disclosure summary={own.reword(label)}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          write(draft ?? wording ?? statement)
        }}
      >
        <TextField
          label={own.wording}
          error={fault === null ? undefined : own.faults[fault]}
          value={draft ?? wording ?? statement}
          onInput={setDraft}
        />
        <Actions>
          <Button>{own.save}</Button>
          {wording === null ? null : (
            <Button kind="quiet" onPress={() => write(null)}>
              {own.original}
            </Button>
          )}
        </Actions>
      </form>
    </Disclosure>
  )
}
