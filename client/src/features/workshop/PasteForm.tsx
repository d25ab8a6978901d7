import { useState } from 'preact/hooks'

import type { Words } from '#content'
import { Actions, Button } from '#ui/Button.tsx'
import { Said } from '#ui/Said.tsx'
import { TextArea } from '#ui/TextArea.tsx'

interface Props {
  readonly words: Words
  readonly said: { readonly label: string; readonly hint: string; readonly take: string }
  /** What came of it, in words. What was refused stays in the field. */
  readonly onTake: (text: string) => Taken
}

export type Taken =
  | { readonly ok: true; readonly said: string }
  | { readonly ok: false; readonly fault: string }

/** In characters: forty lines of a programme, or twenty pages, as long as they may be. */
const longestPaste = 8000

/** Takes in a text that somebody has already. */
export function PasteForm({ words, said, onTake }: Props) {
  const [text, setText] = useState('')
  const [taken, setTaken] = useState<Taken | null>(null)
  const take = () => {
    const came = onTake(text)
    setTaken(came)
    if (came.ok) setText('')
  }
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        take()
      }}
    >
      <TextArea
        label={said.label}
        hint={said.hint}
        limit={{ most: longestPaste, tooLong: () => words.writing.tooLong(longestPaste) }}
        rows={6}
        error={taken === null || taken.ok ? undefined : taken.fault}
        value={text}
        onInput={(value) => {
          setText(value)
          setTaken(null)
        }}
      />
      <Actions>
        <Button>{said.take}</Button>
      </Actions>
      <Said text={taken?.ok ? taken.said : ''} />
    </form>
  )
}
