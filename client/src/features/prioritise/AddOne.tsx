import { useState } from 'preact/hooks'

import type { WordsOfMany } from '#content'
import type { Allowed } from '#domain'
import { Actions, Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'
import { TextField } from '#ui/TextField.tsx'

interface Props {
  readonly words: WordsOfMany
  readonly label: string
  readonly button: string
  /** What is said when it is done. */
  readonly done: string
  readonly onAdd: (text: string) => Allowed<'empty' | 'tooLong' | 'full'>
}

/** One line, and the next: what is written goes on, and the field is there for another. */
export function AddOne({ words, label, button, done, onAdd }: Props) {
  const { faults } = words.prioritise
  const [text, setText] = useState('')
  const [fault, setFault] = useState<keyof typeof faults | null>(null)
  const [said, setSaid] = useState('')
  const add = () => {
    const added = onAdd(text)
    setFault(added.ok ? null : added.reason)
    setSaid(added.ok ? done : '')
    if (added.ok) setText('')
    document.getElementById('one-more')?.focus()
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <TextField
        id="one-more"
        label={label}
        error={fault === null ? undefined : faults[fault]}
        value={text}
        onInput={setText}
      />
      <Actions>
        <Button kind="primary">{button}</Button>
      </Actions>
      <Said text={said} />
    </form>
  )
}
